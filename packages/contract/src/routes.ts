const APPLICATION = '/{municipality}/rounds/{round}/applications/{application}';
const ALLOCATION = '/{municipality}/rounds/{round}/allocation';
const ASSOCIATION = '/{municipality}/associations/{association}';
const PLAN = '/{municipality}/plans/{plan}';
const CALL = '/{municipality}/calls/{round}';

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
} as const satisfies Record<string, readonly [Method, string]>;

/** The same for rounds as they are applied to, and for applications. */
export const applicationRoutes = {
  listRounds: ['GET', '/{municipality}/rounds'],
  showRound: ['GET', '/{municipality}/rounds/{round}'],
  listMyApplications: ['GET', '/{municipality}/my-applications'],
  showHistory: ['GET', '/{municipality}/associations/{association}/history'],
  listApplications: ['GET', '/{municipality}/rounds/{round}/applications'],
  showTrackRecord: ['GET', '/{municipality}/rounds/{round}/track-record/{association}'],
  startApplication: ['PUT', APPLICATION],
  showApplication: ['GET', APPLICATION],
  listEarlierAnswers: ['GET', `${APPLICATION}/earlier`],
  saveStep: ['PUT', `${APPLICATION}/steps/{step}`],
  signApplication: ['POST', `${APPLICATION}/signature`],
  submitApplication: ['POST', `${APPLICATION}/submission`],
  openPaper: ['POST', `${APPLICATION}/paper`],
  takeBackApplication: ['POST', `${APPLICATION}/taking-back`],
  withdrawApplication: ['POST', `${APPLICATION}/withdrawal`],
  announceFile: ['PUT', `${APPLICATION}/steps/{step}/files/{file}`],
  receiveFile: ['POST', `${APPLICATION}/steps/{step}/files/{file}/arrival`],
  openFile: ['GET', `${APPLICATION}/steps/{step}/files/{file}`],
  removeFile: ['DELETE', `${APPLICATION}/steps/{step}/files/{file}`],
  takePaper: ['PUT', `${APPLICATION}/steps/{step}/files/{file}/taken`],
  askApplicant: ['PUT', `${APPLICATION}/inquiries/{inquiry}`],
  takeBackInquiry: ['POST', `${APPLICATION}/inquiries/{inquiry}/taking-back`],
  answerInquiry: ['POST', `${APPLICATION}/inquiries/{inquiry}/answer`],
  announceAnswerFile: ['PUT', `${APPLICATION}/inquiries/{inquiry}/files/{file}`],
  receiveAnswerFile: ['POST', `${APPLICATION}/inquiries/{inquiry}/files/{file}/arrival`],
  openAnswerFile: ['GET', `${APPLICATION}/inquiries/{inquiry}/files/{file}`],
  removeAnswerFile: ['DELETE', `${APPLICATION}/inquiries/{inquiry}/files/{file}`],
  writeMessage: ['PUT', `${APPLICATION}/messages/{message}`],
  carryOver: ['POST', `${APPLICATION}/form`],
  enterApplication: ['PUT', `${APPLICATION}/entry`],
  describeEntry: ['POST', `${APPLICATION}/entry/statements`],
  namePartner: ['PUT', `${APPLICATION}/partners/{partner}`],
  dropPartner: ['DELETE', `${APPLICATION}/partners/{partner}`],
  showPartnership: ['GET', `${APPLICATION}/partners/{partner}`],
  declinePartnership: ['POST', `${APPLICATION}/partners/{partner}/refusal`],
  joinAsPartner: ['POST', `${APPLICATION}/partners/{partner}/acceptance`],
} as const satisfies Record<string, readonly [Method, string]>;

/** The same for weighing and deciding. */
export const decisionRoutes = {
  registerConflict: ['PUT', `${APPLICATION}/conflicts/{person}`],
  liftConflict: ['POST', `${APPLICATION}/conflicts/{person}/lifting`],
  recordReview: ['PUT', `${APPLICATION}/my-review`],
  recommend: ['PUT', `${APPLICATION}/recommendation`],

  showYear: ['GET', '/{municipality}/year'],
  recordPayment: ['PUT', `${APPLICATION}/payments/{payment}`],
  noteReport: ['PUT', `${APPLICATION}/reports/{term}`],
  takeBackPayment: ['DELETE', `${APPLICATION}/payments/{payment}`],
  askBack: ['PUT', `${APPLICATION}/repayment`],
  dropRepayment: ['DELETE', `${APPLICATION}/repayment`],
  takeInRepayment: ['POST', `${APPLICATION}/repayment/return`],

  placeUnderLaw: ['PUT', `${APPLICATION}/legal-basis`],
  decideByDelegation: ['POST', `${APPLICATION}/decision`],
  gatherList: ['POST', '/{municipality}/rounds/{round}/gathering'],
  showGatheredList: ['GET', '/{municipality}/rounds/{round}/gathered-lists/{gathered}'],
  showAllocation: ['GET', ALLOCATION],
  proposeLine: ['PUT', `${ALLOCATION}/lines/{application}`],
  shareRest: ['POST', `${ALLOCATION}/shares`],
  recordBallot: ['PUT', `${ALLOCATION}/ballots/{ballot}`],
  takeBackBallot: ['DELETE', `${ALLOCATION}/ballots/{ballot}`],
  recordStage: ['PUT', `${ALLOCATION}/stages/{stage}`],
  takeBackStage: ['DELETE', `${ALLOCATION}/stages/{stage}`],
  adoptAllocation: ['POST', `${ALLOCATION}/adoption`],
} as const satisfies Record<string, readonly [Method, string]>;

/** The same for applicants as records, whose shapes are loaded apart. */
export const associationRoutes = {
  registerAssociation: ['PUT', ASSOCIATION],
  showAssociation: ['GET', ASSOCIATION],
  describeAssociation: ['PUT', `${ASSOCIATION}/details`],
  inviteMember: ['PUT', `${ASSOCIATION}/invitations/{invitation}`],
  showInvitation: ['GET', `${ASSOCIATION}/invitations/{invitation}`],
  acceptInvitation: ['POST', `${ASSOCIATION}/invitations/{invitation}/acceptance`],
  takeBackInvitation: ['DELETE', `${ASSOCIATION}/invitations/{invitation}`],
  changeMember: ['PUT', `${ASSOCIATION}/members/{person}`],
  removeMember: ['DELETE', `${ASSOCIATION}/members/{person}`],
  askRegister: ['POST', `${ASSOCIATION}/register`],
  showNotices: ['GET', `${ASSOCIATION}/notices`],
  chooseNotices: ['PUT', `${ASSOCIATION}/notices`],
  listPapers: ['GET', `${ASSOCIATION}/papers`],
  keepPaper: ['PUT', `${ASSOCIATION}/papers/{file}`],
  receivePaper: ['POST', `${ASSOCIATION}/papers/{file}/arrival`],
  openKept: ['GET', `${ASSOCIATION}/papers/{file}`],
  removePaper: ['DELETE', `${ASSOCIATION}/papers/{file}`],
  findApplicants: ['POST', '/{municipality}/applicant-search'],
  registerFor: ['PUT', '/{municipality}/applicants/{association}'],
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
  showPlan: ['GET', PLAN],
  recogniseDocument: ['POST', '/{municipality}/recognition'],
  savePlan: ['PUT', PLAN],
  readPlanFile: ['POST', '/{municipality}/plan-files'],
  showPlanFile: ['GET', `${PLAN}/file`],
  showPlanWorkbook: ['GET', `${PLAN}/workbook`],
  importPlanFile: ['PUT', `${PLAN}/file`],
  importPlan: ['PUT', `${PLAN}/import`],
  adoptPlan: ['POST', `${PLAN}/adoption`],
  correctPlan: ['POST', `${PLAN}/corrections`],
  confirmPlanCorrection: ['POST', `${PLAN}/corrections/{correction}/confirmation`],
  correctInitiative: ['POST', `${PLAN}/initiatives/{initiative}/corrections`],
  confirmInitiativeCorrection: [
    'POST',
    `${PLAN}/initiatives/{initiative}/corrections/{correction}/confirmation`,
  ],
  beginNextPlan: ['POST', `${PLAN}/next`],
  endPlan: ['POST', `${PLAN}/ending`],
  saveInitiative: ['PUT', `${PLAN}/initiatives/{initiative}`],
  removeInitiative: ['DELETE', `${PLAN}/initiatives/{initiative}`],
  writeStatus: ['PUT', `${PLAN}/initiatives/{initiative}/status`],
  freezeReport: ['PUT', `${PLAN}/reports/{report}`],
  adoptReport: ['POST', `${PLAN}/reports/{report}/adoption`],
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
  shareMoney: ['PUT', '/{municipality}/pools/{pool}/shared-money/{movement}'],
  moveMoney: ['PUT', '/{municipality}/pools/{pool}/movements/{movement}'],
  showCall: ['GET', CALL],
  saveCall: ['PUT', CALL],
  correctForm: ['POST', `${CALL}/form-corrections`],
  announceCall: ['POST', `${CALL}/announcement`],
  retractCall: ['POST', `${CALL}/retraction`],
  cancelCall: ['POST', `${CALL}/cancellation`],
  removeCall: ['DELETE', CALL],
  copyCall: ['PUT', `${CALL}/copy`],
  rehearseCall: ['PUT', `${CALL}/rehearsal`],
  removeRehearsal: ['DELETE', '/{municipality}/pools/{pool}'],
  showCallFile: ['GET', `${CALL}/file`],
  importCall: ['PUT', `${CALL}/file`],
} as const satisfies Record<string, readonly [Method, string]>;

export const routes = {
  ...coreRoutes,
  ...associationRoutes,
  ...applicationRoutes,
  ...decisionRoutes,
  ...planRoutes,
  ...cooperationRoutes,
  ...poolRoutes,
} as const;

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';
export type OperationName = keyof typeof routes;
export type PathOf<Name extends OperationName> = (typeof routes)[Name][1];
