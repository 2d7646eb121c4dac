/**
 * Where every operation lives: method and path, without schemas, so that the portal can call
 * them without loading any. Paths are below `/api`; `{municipality}` opens one tenant.
 */
export const coreRoutes = {
  showHealth: ['GET', '/health'],
  showMe: ['GET', '/me'],
  signOut: ['POST', '/sign-out'],
  createMunicipality: ['PUT', '/municipalities/{municipality}'],

  showMunicipality: ['GET', '/{municipality}'],
  listPeople: ['GET', '/{municipality}/people'],
  addPerson: ['POST', '/{municipality}/people'],
  describePerson: ['PUT', '/{municipality}/people/{person}/details'],
  assignRole: ['PUT', '/{municipality}/people/{person}/roles/{role}'],
  endRole: ['DELETE', '/{municipality}/people/{person}/roles/{role}'],
  listCommittees: ['GET', '/{municipality}/committees'],
  takeSeat: ['PUT', '/{municipality}/committees/{committee}/seats/{person}'],
  leaveSeat: ['DELETE', '/{municipality}/committees/{committee}/seats/{person}'],

  listRounds: ['GET', '/{municipality}/rounds'],
  showRound: ['GET', '/{municipality}/rounds/{round}'],
  listMyApplications: ['GET', '/{municipality}/my-applications'],
  listApplications: ['GET', '/{municipality}/rounds/{round}/applications'],
  startApplication: ['PUT', '/{municipality}/rounds/{round}/applications/{application}'],
  showApplication: ['GET', '/{municipality}/rounds/{round}/applications/{application}'],
  saveStep: ['PUT', '/{municipality}/rounds/{round}/applications/{application}/steps/{step}'],
  announceFile: [
    'PUT',
    '/{municipality}/rounds/{round}/applications/{application}/steps/{step}/files/{file}',
  ],
  receiveFile: [
    'POST',
    '/{municipality}/rounds/{round}/applications/{application}/steps/{step}/files/{file}/arrival',
  ],
  openFile: [
    'GET',
    '/{municipality}/rounds/{round}/applications/{application}/steps/{step}/files/{file}',
  ],
  removeFile: [
    'DELETE',
    '/{municipality}/rounds/{round}/applications/{application}/steps/{step}/files/{file}',
  ],
  signApplication: ['POST', '/{municipality}/rounds/{round}/applications/{application}/signature'],
  submitApplication: [
    'POST',
    '/{municipality}/rounds/{round}/applications/{application}/submission',
  ],
  withdrawApplication: [
    'POST',
    '/{municipality}/rounds/{round}/applications/{application}/withdrawal',
  ],

  registerConflict: [
    'PUT',
    '/{municipality}/rounds/{round}/applications/{application}/conflicts/{person}',
  ],
  liftConflict: [
    'POST',
    '/{municipality}/rounds/{round}/applications/{application}/conflicts/{person}/lifting',
  ],
  recordReview: ['PUT', '/{municipality}/rounds/{round}/applications/{application}/my-review'],
  recommend: ['PUT', '/{municipality}/rounds/{round}/applications/{application}/recommendation'],

  showAllocation: ['GET', '/{municipality}/rounds/{round}/allocation'],
  proposeLine: ['PUT', '/{municipality}/rounds/{round}/allocation/lines/{application}'],
  recordBallot: ['PUT', '/{municipality}/rounds/{round}/allocation/ballots/{ballot}'],
  takeBackBallot: ['DELETE', '/{municipality}/rounds/{round}/allocation/ballots/{ballot}'],
  adoptAllocation: ['POST', '/{municipality}/rounds/{round}/allocation/adoption'],
} as const satisfies Record<string, readonly [Method, string]>;

/** The same for applicants as records, whose shapes are loaded apart. */
export const associationRoutes = {
  registerAssociation: ['PUT', '/{municipality}/associations/{association}'],
  showAssociation: ['GET', '/{municipality}/associations/{association}'],
  describeAssociation: ['PUT', '/{municipality}/associations/{association}/details'],
  inviteMember: ['PUT', '/{municipality}/associations/{association}/invitations/{invitation}'],
  showInvitation: ['GET', '/{municipality}/associations/{association}/invitations/{invitation}'],
  acceptInvitation: [
    'POST',
    '/{municipality}/associations/{association}/invitations/{invitation}/acceptance',
  ],
  takeBackInvitation: [
    'DELETE',
    '/{municipality}/associations/{association}/invitations/{invitation}',
  ],
  changeMember: ['PUT', '/{municipality}/associations/{association}/members/{person}'],
  removeMember: ['DELETE', '/{municipality}/associations/{association}/members/{person}'],
  askRegister: ['POST', '/{municipality}/associations/{association}/register'],
  lookUpRegister: ['GET', '/{municipality}/register/{cvr}'],
} as const satisfies Record<string, readonly [Method, string]>;

/** The same for plans. */
export const planRoutes = {
  showBodies: ['GET', '/{municipality}/bodies'],
  saveBodies: ['PUT', '/{municipality}/bodies'],
  listPolicies: ['GET', '/{municipality}/policies'],
  savePolicy: ['PUT', '/{municipality}/policies/{policy}/versions/{version}'],
  adoptPolicy: ['POST', '/{municipality}/policies/{policy}/versions/{version}/adoption'],
  correctPolicy: ['POST', '/{municipality}/policies/{policy}/versions/{version}/corrections'],
  confirmCorrection: [
    'POST',
    '/{municipality}/policies/{policy}/versions/{version}/corrections/{correction}/confirmation',
  ],
  listPlans: ['GET', '/{municipality}/plans'],
  showPlan: ['GET', '/{municipality}/plans/{plan}'],
  recogniseDocument: ['POST', '/{municipality}/recognition'],
  savePlan: ['PUT', '/{municipality}/plans/{plan}'],
  readPlanFile: ['POST', '/{municipality}/plan-files'],
  showPlanFile: ['GET', '/{municipality}/plans/{plan}/file'],
  showPlanWorkbook: ['GET', '/{municipality}/plans/{plan}/workbook'],
  importPlanFile: ['PUT', '/{municipality}/plans/{plan}/file'],
  importPlan: ['PUT', '/{municipality}/plans/{plan}/import'],
  adoptPlan: ['POST', '/{municipality}/plans/{plan}/adoption'],
  correctPlan: ['POST', '/{municipality}/plans/{plan}/corrections'],
  confirmPlanCorrection: [
    'POST',
    '/{municipality}/plans/{plan}/corrections/{correction}/confirmation',
  ],
  correctInitiative: ['POST', '/{municipality}/plans/{plan}/initiatives/{initiative}/corrections'],
  confirmInitiativeCorrection: [
    'POST',
    '/{municipality}/plans/{plan}/initiatives/{initiative}/corrections/{correction}/confirmation',
  ],
  beginNextPlan: ['POST', '/{municipality}/plans/{plan}/next'],
  endPlan: ['POST', '/{municipality}/plans/{plan}/ending'],
  saveInitiative: ['PUT', '/{municipality}/plans/{plan}/initiatives/{initiative}'],
  removeInitiative: ['DELETE', '/{municipality}/plans/{plan}/initiatives/{initiative}'],
  writeStatus: ['PUT', '/{municipality}/plans/{plan}/initiatives/{initiative}/status'],
  freezeReport: ['PUT', '/{municipality}/plans/{plan}/reports/{report}'],
  adoptReport: ['POST', '/{municipality}/plans/{plan}/reports/{report}/adoption'],
} as const satisfies Record<string, readonly [Method, string]>;

/** The same for cooperation. `signUp` and what follows it need no session. */
export const cooperationRoutes = {
  showCooperation: ['GET', '/{municipality}/cooperation'],
  saveCollaboration: ['PUT', '/{municipality}/cooperation/collaborations/{collaboration}'],
  saveAgreement: ['PUT', '/{municipality}/cooperation/agreements/{agreement}'],
  saveStart: ['PUT', '/{municipality}/cooperation/starts/{start}'],
  startCooperation: ['POST', '/{municipality}/cooperation/starts/{start}/starting'],
  shelveCooperation: ['POST', '/{municipality}/cooperation/starts/{start}/shelving'],
  saveContacts: ['PUT', '/{municipality}/cooperation/contacts'],
  listEvents: ['GET', '/{municipality}/events'],
  listEventTopics: ['GET', '/{municipality}/event-topics'],
  showEvent: ['GET', '/{municipality}/events/{event}'],
  saveEvent: ['PUT', '/{municipality}/events/{event}'],
  announceEvent: ['POST', '/{municipality}/events/{event}/announcement'],
  cancelEvent: ['POST', '/{municipality}/events/{event}/cancellation'],
  showPlaces: ['GET', '/{municipality}/events/{event}/places'],
  signUp: ['PUT', '/{municipality}/events/{event}/sign-ups/{signUp}'],
  showSignUp: ['GET', '/{municipality}/events/{event}/sign-ups/{signUp}'],
  cancelSignUp: ['DELETE', '/{municipality}/events/{event}/sign-ups/{signUp}'],
} as const satisfies Record<string, readonly [Method, string]>;

/** The same for pools and their calls, as staff set them up. */
export const poolRoutes = {
  saveCommittee: ['PUT', '/{municipality}/committees/{committee}'],
  showPools: ['GET', '/{municipality}/pools'],
  savePool: ['PUT', '/{municipality}/pools/{pool}'],
  moveMoney: ['PUT', '/{municipality}/pools/{pool}/movements/{movement}'],
  showCall: ['GET', '/{municipality}/calls/{round}'],
  saveCall: ['PUT', '/{municipality}/calls/{round}'],
  announceCall: ['POST', '/{municipality}/calls/{round}/announcement'],
  retractCall: ['POST', '/{municipality}/calls/{round}/retraction'],
  cancelCall: ['POST', '/{municipality}/calls/{round}/cancellation'],
  removeCall: ['DELETE', '/{municipality}/calls/{round}'],
  copyCall: ['PUT', '/{municipality}/calls/{round}/copy'],
  showCallFile: ['GET', '/{municipality}/calls/{round}/file'],
  importCall: ['PUT', '/{municipality}/calls/{round}/file'],
} as const satisfies Record<string, readonly [Method, string]>;

export const routes = {
  ...coreRoutes,
  ...associationRoutes,
  ...planRoutes,
  ...cooperationRoutes,
  ...poolRoutes,
} as const;

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';
export type OperationName = keyof typeof routes;
export type AssociationOperationName = keyof typeof associationRoutes;
export type PlanOperationName = keyof typeof planRoutes;
export type CooperationOperationName = keyof typeof cooperationRoutes;
export type PoolOperationName = keyof typeof poolRoutes;
export type PathOf<Name extends OperationName> = (typeof routes)[Name][1];
