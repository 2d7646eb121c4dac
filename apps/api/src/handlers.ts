import * as applications from './applications/index.ts';
import * as associations from './associations/index.ts';
import * as decisions from './decisions/index.ts';
import * as municipality from './municipality/index.ts';
import * as pools from './pools/index.ts';
import * as reviews from './reviews/index.ts';
import type { Handlers } from './http/index.ts';

/** What the program does for each operation of the contract. */
export const handlers: Handlers = {
  showMunicipality: municipality.showMunicipality,
  listPeople: municipality.listPeople,
  addPerson: municipality.addPerson,
  assignRole: municipality.assignRoleCase,
  endRole: municipality.endRoleCase,
  listCommittees: municipality.listCommittees,
  takeSeat: municipality.takeSeatCase,
  leaveSeat: municipality.leaveSeatCase,
  registerAssociation: associations.registerAssociationCase,
  showAssociation: associations.showAssociation,
  listRounds: pools.listRounds,
  showRound: pools.showRound,
  listMyApplications: applications.listMyApplications,
  listApplications: reviews.listApplications,
  startApplication: applications.startApplicationCase,
  showApplication: reviews.showApplication,
  saveStep: applications.saveStepCase,
  submitApplication: applications.submitApplicationCase,
  withdrawApplication: applications.withdrawApplicationCase,
  registerConflict: reviews.registerConflictCase,
  liftConflict: reviews.liftConflictCase,
  recordReview: reviews.recordReviewCase,
  recommend: reviews.recommendCase,
  showAllocation: decisions.showAllocation,
  proposeLine: decisions.proposeLineCase,
  recordBallot: decisions.recordBallotCase,
  takeBackBallot: decisions.takeBackBallotCase,
  adoptAllocation: decisions.adoptAllocationCase,
};
