import type { Handlers } from './http/index.ts';

const applications = () => import('./applications/index.ts');
const associations = () => import('./associations/index.ts');
const cooperation = () => import('./cooperation/index.ts');
const decisions = () => import('./decisions/index.ts');
const municipality = () => import('./municipality/index.ts');
const plans = () => import('./plans/index.ts');
const pools = () => import('./pools/index.ts');
const reviews = () => import('./reviews/index.ts');

/**
 * What the program does for each operation of the contract. A room is loaded when it is first asked
 * for something, so that a cold start loads only what its request needs.
 */
export const handlers: Handlers = {
  showMunicipality: async () => (await municipality()).showMunicipality,
  listPeople: async () => (await municipality()).listPeople,
  addPerson: async () => (await municipality()).addPerson,
  assignRole: async () => (await municipality()).assignRoleCase,
  describePerson: async () => (await municipality()).describePersonCase,
  endRole: async () => (await municipality()).endRoleCase,
  listCommittees: async () => (await municipality()).listCommittees,
  takeSeat: async () => (await municipality()).takeSeatCase,
  leaveSeat: async () => (await municipality()).leaveSeatCase,
  registerAssociation: async () => (await associations()).registerAssociationCase,
  showAssociation: async () => (await associations()).showAssociation,
  listRounds: async () => (await pools()).listRounds,
  showRound: async () => (await pools()).showRound,
  listMyApplications: async () => (await applications()).listMyApplications,
  listApplications: async () => (await reviews()).listApplications,
  startApplication: async () => (await applications()).startApplicationCase,
  showApplication: async () => (await reviews()).showApplication,
  saveStep: async () => (await applications()).saveStepCase,
  submitApplication: async () => (await applications()).submitApplicationCase,
  withdrawApplication: async () => (await applications()).withdrawApplicationCase,
  registerConflict: async () => (await reviews()).registerConflictCase,
  liftConflict: async () => (await reviews()).liftConflictCase,
  recordReview: async () => (await reviews()).recordReviewCase,
  recommend: async () => (await reviews()).recommendCase,
  showAllocation: async () => (await decisions()).showAllocation,
  proposeLine: async () => (await decisions()).proposeLineCase,
  recordBallot: async () => (await decisions()).recordBallotCase,
  takeBackBallot: async () => (await decisions()).takeBackBallotCase,
  adoptAllocation: async () => (await decisions()).adoptAllocationCase,
  listPolicies: async () => (await plans()).listPolicies,
  savePolicy: async () => (await plans()).savePolicy,
  adoptPolicy: async () => (await plans()).adoptPolicyCase,
  correctPlan: async () => (await plans()).correctPlanCase,
  confirmPlanCorrection: async () => (await plans()).confirmPlanCorrectionCase,
  correctInitiative: async () => (await plans()).correctInitiativeCase,
  confirmInitiativeCorrection: async () => (await plans()).confirmInitiativeCorrectionCase,
  correctPolicy: async () => (await plans()).correctPolicyCase,
  confirmCorrection: async () => (await plans()).confirmCorrectionCase,
  listPlans: async () => (await plans()).listPlans,
  showPlan: async () => (await plans()).showPlan,
  recogniseDocument: async () => (await plans()).recogniseDocumentCase,
  savePlan: async () => (await plans()).savePlan,
  readPlanFile: async () => (await plans()).readPlanFile,
  showPlanFile: async () => (await plans()).showPlanFile,
  showPlanWorkbook: async () => (await plans()).showPlanWorkbook,
  importPlanFile: async () => (await plans()).importPlanFile,
  importPlan: async () => (await plans()).importPlanCase,
  adoptPlan: async () => (await plans()).adoptPlanCase,
  endPlan: async () => (await plans()).endPlanCase,
  saveInitiative: async () => (await plans()).saveInitiative,
  removeInitiative: async () => (await plans()).removeInitiativeCase,
  writeStatus: async () => (await plans()).writeStatusCase,
  freezeReport: async () => (await plans()).freezeReportCase,
  adoptReport: async () => (await plans()).adoptReportCase,
  showCooperation: async () => (await cooperation()).showCooperation,
  saveCollaboration: async () => (await cooperation()).saveCollaboration,
  saveAgreement: async () => (await cooperation()).saveAgreement,
  saveStart: async () => (await cooperation()).saveStart,
  startCooperation: async () => (await cooperation()).startCooperationCase,
  shelveCooperation: async () => (await cooperation()).shelveCooperationCase,
  saveContacts: async () => (await cooperation()).saveContacts,
  listEvents: async () => (await cooperation()).listEvents,
  listEventTopics: async () => (await cooperation()).listEventTopics,
  showEvent: async () => (await cooperation()).showEvent,
  saveEvent: async () => (await cooperation()).saveEvent,
  announceEvent: async () => (await cooperation()).announceEventCase,
  cancelEvent: async () => (await cooperation()).cancelEventCase,
  showPlaces: async () => (await cooperation()).showPlaces,
  signUp: async () => (await cooperation()).signUpCase,
  showSignUp: async () => (await cooperation()).showSignUp,
  cancelSignUp: async () => (await cooperation()).cancelSignUpCase,
};
