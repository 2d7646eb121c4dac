import { operations, routes } from '@plan/contract';
import type { Operation } from '@plan/contract';
import { day, instant, roles } from '@plan/domain';
import { sampleId } from '@plan/domain/samples';
import { beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../handlers.ts';
import { caseRecords } from '../case-records.ts';
import { one, saved } from '../rows/index.ts';
import {
  agreementText,
  associationText,
  callFile,
  callText,
  collaborationText,
  moneySetAside,
  planFile,
  planText,
  policyText,
  poolText,
  startText,
  typedEvent,
  typedInitiative,
  typedStatus,
} from '../testing/typed.ts';
import { START, testWorld } from '../testing/world.ts';
import type { Answer, World } from '../testing/world.ts';
import type { TenantOperation } from './index.ts';

const OPEN = sampleId('rou', 3);
const REVIEWING = sampleId('rou', 2);
const NEIGHBOUR_ROUND = sampleId('rou', 21);
const NOWHERE = sampleId('rou', 999);
const inReview = (n: number) => ({ round: REVIEWING, application: sampleId('app', n) });
const neighbour = { round: NEIGHBOUR_ROUND, application: sampleId('app', 61) };
const unknown = { round: REVIEWING, application: sampleId('app', 998) };

type Params = Readonly<Record<string, string>>;
type Target = {
  readonly own: Params;
  readonly unknown?: Params;
  /** What staff reach of it, where that is not what the applicant reaches. */
  readonly staff?: Params;
  /** A row of another association of the same municipality. */
  readonly other?: Params;
  readonly neighbour?: Params;
  readonly body?: unknown;
};

/** For every operation a row of one's own, of somebody else, of the neighbour, and of nobody. */
function targetsFor(world: World): Readonly<Record<TenantOperation, Target>> {
  const person = world.person('medlem-c');
  const nobody = sampleId('per', 997);
  const committee = sampleId('com', 1);
  const association = sampleId('ass', 1);
  const withAssociations = (more: Params): Target => ({
    own: { association, ...more },
    other: { association: sampleId('ass', 2), ...more },
    neighbour: { association: sampleId('ass', 21), ...more },
    unknown: { association: sampleId('ass', 999), ...more },
  });
  const ofAssociation = withAssociations({});
  const term = { from: '2026-11-22' };
  const draft = { round: OPEN, application: sampleId('app', 501) };
  const applicationOf = { own: inReview(1), other: inReview(2), neighbour, unknown };
  const handling = { own: inReview(1), neighbour, unknown };
  const round = {
    own: { round: REVIEWING },
    neighbour: { round: NEIGHBOUR_ROUND },
    unknown: { round: NOWHERE },
  };
  const ofGrant = {
    own: { round: sampleId('rou', 1), application: sampleId('app', 21) },
    unknown,
    neighbour,
  };
  const content = { kind: 'questions', answers: { titel: 'Ny titel' } };
  const ballot = sampleId('bal', 700);
  const plan = sampleId('pla', 1);
  const initiative = sampleId('ini', 1);
  const ofPlan = { own: { plan }, unknown: { plan: sampleId('pla', 999) } };
  const ofInitiative = {
    own: { plan, initiative },
    unknown: { plan: sampleId('pla', 999), initiative },
  };
  const ofPolicy = {
    own: { policy: sampleId('pol', 1), version: '2' },
    unknown: { policy: sampleId('pol', 999), version: '1' },
  };
  const start = sampleId('sta', 700);
  const event = sampleId('eve', 8);
  const collaboration = sampleId('col', 700);
  const ofEvent = {
    own: { event },
    neighbour: { event: sampleId('eve', 21) },
    unknown: { event: sampleId('eve', 999) },
  };
  const mySignUp = { event, signUp: sampleId('sig', 1) };
  const ofSignUp = {
    own: mySignUp,
    neighbour: { ...mySignUp, event: sampleId('eve', 21) },
    unknown: { ...mySignUp, signUp: sampleId('sig', 999) },
  };
  const entered = { round: OPEN, application: sampleId('app', 710) };
  const inquiry = sampleId('inq', 1);
  const answering = (more: Params): Target => ({
    staff: { ...entered, inquiry, ...more },
    own: { ...inReview(1), inquiry, ...more },
    other: { ...inReview(2), inquiry, ...more },
    neighbour: { ...neighbour, inquiry, ...more },
    unknown: { ...inReview(1), inquiry: sampleId('inq', 999), ...more },
  });
  const entry = {
    why: 'oral',
    received: { day: '2026-11-21', time: '10:00' },
    statements: [{ who: 'Karen', as: 'chair', what: 'Det hele', signed: false }],
  };
  const decision = { body: 'Udvalget', day: '2026-12-01', item: '1' };
  const pool = sampleId('poo', 700);
  const call = { own: { round: sampleId('rou', 700) }, unknown: { round: NOWHERE } };
  return {
    saveCommittee: {
      own: { committee: sampleId('com', 700) },
      body: { name: 'Kulturudvalget', quorum: { kind: 'more-than-half' } },
    },
    showPools: { own: {} },
    showYear: { own: {} },
    savePool: { own: { pool }, body: { text: poolText, rehearsal: false } },
    shareMoney: {
      own: { pool, movement: '2' },
      unknown: { pool: sampleId('poo', 999), movement: '1' },
      neighbour: { pool: sampleId('poo', 21), movement: '1' },
      body: {
        amount: 100,
        decision,
        note: '',
        shares: [
          { line: moneySetAside.line, percent: 50 },
          { line: moneySetAside.line, percent: 50 },
        ],
      },
    },
    moveMoney: {
      own: { pool, movement: '1' },
      unknown: { pool: sampleId('poo', 999), movement: '1' },
      neighbour: { pool: sampleId('poo', 21), movement: '1' },
      body: moneySetAside,
    },
    saveCall: { own: call.own, body: { pool, text: callText } },
    showCall: { ...round, own: { round: OPEN } },
    correctForm: {
      ...call,
      neighbour: { round: NEIGHBOUR_ROUND },
      body: { form: { steps: callText.form.steps }, from: 1, note: 'Rettet', drafts: 'may-stay' },
    },
    announceCall: { ...call, neighbour: { round: NEIGHBOUR_ROUND } },
    retractCall: { ...call, neighbour: { round: NEIGHBOUR_ROUND } },
    cancelCall: { ...call, neighbour: { round: NEIGHBOUR_ROUND }, body: { reason: 'Aflyst' } },
    removeCall: { ...call, neighbour: { round: NEIGHBOUR_ROUND } },
    copyCall: {
      own: { round: sampleId('rou', 701) },
      body: { pool, source: OPEN, years: 1 },
    },
    rehearseCall: {
      own: { round: sampleId('rou', 703) },
      body: { source: OPEN, pool: sampleId('poo', 703), count: 1 },
    },
    removeRehearsal: {
      own: { pool: sampleId('poo', 703) },
      unknown: { pool: sampleId('poo', 999) },
      neighbour: { pool: sampleId('poo', 21) },
    },
    showCallFile: { ...round, own: { round: OPEN } },
    importCall: {
      own: { round: sampleId('rou', 702) },
      body: { pool, committee, file: callFile },
    },
    showMunicipality: { own: {} },
    showCooperation: { own: {} },
    saveCollaboration: { own: { collaboration }, body: collaborationText },
    saveAgreement: { own: { agreement: sampleId('agr', 700) }, body: agreementText },
    saveStart: { own: { start }, body: startText },
    shelveCooperation: { own: { start }, unknown: { start: sampleId('sta', 999) } },
    startCooperation: { own: { start }, unknown: { start: sampleId('sta', 999) } },
    saveContacts: { own: {}, body: { contacts: [] } },
    listEvents: { own: {} },
    listEventTopics: { own: {} },
    showEvent: ofEvent,
    saveEvent: { own: { event: sampleId('eve', 700) }, body: typedEvent },
    announceEvent: { own: { event: sampleId('eve', 700) }, unknown: ofEvent.unknown },
    cancelEvent: { own: { event: sampleId('eve', 7) }, unknown: ofEvent.unknown },
    showPlaces: ofEvent,
    signUp: {
      ...ofEvent,
      own: mySignUp,
      neighbour: { ...mySignUp, event: sampleId('eve', 21) },
      unknown: { ...mySignUp, event: sampleId('eve', 999) },
      body: { name: 'Bo Berg', email: 'bo@berg.example', people: 1, note: '' },
    },
    showSignUp: ofSignUp,
    cancelSignUp: ofSignUp,
    listPeople: { own: {} },
    addPerson: { own: {}, body: { signInName: 'ny', name: 'Ny Person' } },
    assignRole: {
      own: { person, role: 'caseworker' },
      unknown: { person: nobody, role: 'caseworker' },
      body: term,
    },
    describePerson: {
      own: { person },
      unknown: { person: nobody },
      body: { email: 'person@roedovre.example' },
    },
    endRole: {
      own: { person, role: 'caseworker' },
      unknown: { person: nobody, role: 'caseworker' },
    },
    listCommittees: { own: {} },
    takeSeat: {
      own: { committee, person },
      unknown: { committee: sampleId('com', 999), person },
      neighbour: { committee: sampleId('com', 21), person },
      body: { ...term, chair: false },
    },
    leaveSeat: {
      own: { committee, person },
      unknown: { committee, person: nobody },
      neighbour: { committee: sampleId('com', 21), person },
    },
    registerAssociation: {
      own: { association: sampleId('ass', 600) },
      body: {
        kind: 'group',
        name: 'Nye Venner',
        cvr: '',
        postalCode: '2610',
        email: 'a@b.dk',
        phone: '',
      },
    },
    showAssociation: ofAssociation,
    describeAssociation: { ...ofAssociation, body: associationText },
    askRegister: ofAssociation,
    lookUpRegister: { own: { cvr: '01073338' } },
    inviteMember: {
      ...withAssociations({ invitation: sampleId('inv', 700) }),
      body: { email: 'ny@nabohjaelpen.example', right: 'read', reason: 'Bestyrelsen er væk' },
    },
    showInvitation: {
      own: { association, invitation: sampleId('inv', 1) },
      neighbour: { association: sampleId('ass', 21), invitation: sampleId('inv', 1) },
      unknown: { association, invitation: sampleId('inv', 999) },
    },
    acceptInvitation: {
      own: { association, invitation: sampleId('inv', 1) },
      neighbour: { association: sampleId('ass', 21), invitation: sampleId('inv', 1) },
      unknown: { association: sampleId('ass', 999), invitation: sampleId('inv', 1) },
    },
    takeBackInvitation: withAssociations({ invitation: sampleId('inv', 701) }),
    changeMember: {
      ...withAssociations({ person: world.person('forening-a') }),
      body: { right: 'bind' },
    },
    removeMember: withAssociations({ person: world.person('forening-a') }),
    listRounds: { own: {} },
    showRound: round,
    listMyApplications: { own: {} },
    showHistory: ofAssociation,
    listApplications: round,
    startApplication: {
      own: draft,
      unknown: { ...draft, round: NOWHERE },
      neighbour: { ...draft, round: NEIGHBOUR_ROUND },
      body: { association },
    },
    showApplication: applicationOf,
    listEarlierAnswers: { staff: entered, ...applicationOf, own: draft },
    saveStep: {
      staff: { ...entered, step: 'aktivitet' },
      own: { ...draft, step: 'aktivitet' },
      other: { ...inReview(2), step: 'aktivitet' },
      neighbour: { ...neighbour, step: 'aktivitet' },
      unknown: { ...unknown, step: 'aktivitet' },
      body: { content },
    },
    announceFile: {
      staff: { ...entered, step: 'bilag', file: sampleId('fil', 710) },
      own: { ...draft, step: 'bilag', file: sampleId('fil', 700) },
      other: { ...inReview(2), step: 'bilag', file: sampleId('fil', 700) },
      neighbour: { ...neighbour, step: 'bilag', file: sampleId('fil', 700) },
      unknown: { ...unknown, step: 'bilag', file: sampleId('fil', 700) },
      body: { kind: 'statutes', name: 'vedtægter.pdf', bytes: 100 },
    },
    receiveFile: {
      staff: { ...entered, step: 'bilag', file: sampleId('fil', 710) },
      own: { ...draft, step: 'bilag', file: sampleId('fil', 700) },
      other: { ...inReview(2), step: 'bilag', file: sampleId('fil', 2) },
      neighbour: { ...neighbour, step: 'bilag', file: sampleId('fil', 61) },
      unknown: { ...unknown, step: 'bilag', file: sampleId('fil', 998) },
    },
    openFile: {
      own: { ...inReview(1), step: 'bilag', file: sampleId('fil', 1) },
      other: { ...inReview(2), step: 'bilag', file: sampleId('fil', 2) },
      neighbour: { ...neighbour, step: 'bilag', file: sampleId('fil', 61) },
      unknown: { ...unknown, step: 'bilag', file: sampleId('fil', 998) },
    },
    removeFile: {
      staff: { ...entered, step: 'bilag', file: sampleId('fil', 710) },
      own: { ...draft, step: 'bilag', file: sampleId('fil', 700) },
      other: { ...inReview(2), step: 'bilag', file: sampleId('fil', 2) },
      neighbour: { ...neighbour, step: 'bilag', file: sampleId('fil', 61) },
      unknown: { ...unknown, step: 'bilag', file: sampleId('fil', 998) },
    },
    takePaper: {
      own: { ...draft, step: 'bilag', file: sampleId('fil', 703) },
      other: { ...inReview(2), step: 'bilag', file: sampleId('fil', 703) },
      neighbour: { ...neighbour, step: 'bilag', file: sampleId('fil', 703) },
      unknown: { ...unknown, step: 'bilag', file: sampleId('fil', 703) },
      body: { kind: 'statutes', kept: sampleId('fil', 501) },
    },
    listPapers: ofAssociation,
    keepPaper: {
      ...withAssociations({ file: sampleId('fil', 704) }),
      body: { kind: 'statutes', name: 'vedtægter.pdf', bytes: 100 },
    },
    receivePaper: withAssociations({ file: sampleId('fil', 704) }),
    openKept: withAssociations({ file: sampleId('fil', 501) }),
    removePaper: withAssociations({ file: sampleId('fil', 704) }),
    openPaper: applicationOf,
    askApplicant: {
      own: { ...inReview(1), inquiry: sampleId('inq', 700) },
      neighbour: { ...neighbour, inquiry: sampleId('inq', 700) },
      unknown: { ...unknown, inquiry: sampleId('inq', 700) },
      body: { step: 'aktivitet', label: '', text: 'Hvorfor?', answerBy: '2026-12-01' },
    },
    takeBackInquiry: {
      own: { ...inReview(1), inquiry: sampleId('inq', 1) },
      neighbour: { ...neighbour, inquiry: sampleId('inq', 1) },
      unknown: { ...inReview(1), inquiry: sampleId('inq', 999) },
      body: { reason: 'Vi fandt svaret.' },
    },
    carryOver: { staff: entered, own: draft, other: inReview(2), neighbour, unknown },
    namePartner: {
      own: { ...draft, partner: sampleId('par', 700) },
      staff: { ...entered, partner: sampleId('par', 710) },
      other: { ...inReview(2), partner: sampleId('par', 700) },
      neighbour: { ...neighbour, partner: sampleId('par', 700) },
      unknown: { ...unknown, partner: sampleId('par', 700) },
      body: { name: 'Søvennerne', cvr: '', email: 'a@b.dk', part: 'Låner stole ud' },
    },
    dropPartner: {
      own: { ...draft, partner: sampleId('par', 700) },
      staff: { ...entered, partner: sampleId('par', 710) },
      other: { ...inReview(2), partner: sampleId('par', 700) },
      neighbour: { ...neighbour, partner: sampleId('par', 700) },
      unknown: { ...unknown, partner: sampleId('par', 700) },
    },
    showPartnership: {
      own: { ...draft, partner: sampleId('par', 701) },
      neighbour: { ...neighbour, partner: sampleId('par', 701) },
      unknown: { ...draft, partner: sampleId('par', 999) },
    },
    declinePartnership: {
      own: { ...draft, partner: sampleId('par', 701) },
      neighbour: { ...neighbour, partner: sampleId('par', 701) },
      unknown: { ...draft, partner: sampleId('par', 999) },
    },
    joinAsPartner: {
      own: { ...draft, partner: sampleId('par', 701) },
      neighbour: { ...neighbour, partner: sampleId('par', 701) },
      unknown: { ...draft, partner: sampleId('par', 999) },
      body: { association },
    },
    writeMessage: {
      own: { ...inReview(1), message: sampleId('mes', 700) },
      other: { ...inReview(2), message: sampleId('mes', 700) },
      neighbour: { ...neighbour, message: sampleId('mes', 700) },
      unknown: { ...unknown, message: sampleId('mes', 700) },
      body: { text: 'Vi har fået ny kasserer' },
    },
    enterApplication: {
      own: entered,
      unknown: { ...entered, round: NOWHERE },
      neighbour: { ...entered, round: NEIGHBOUR_ROUND },
      body: { association, entry },
    },
    showNotices: ofAssociation,
    chooseNotices: { ...ofAssociation, body: { email: 'a@b.dk', about: ['case'] } },
    describeEntry: {
      own: entered,
      neighbour: { ...entered, round: NEIGHBOUR_ROUND },
      unknown: { ...entered, application: sampleId('app', 999) },
      body: { entry, seen: [] },
    },
    findApplicants: { own: {}, body: { text: 'nabo' } },
    registerFor: {
      own: { association: sampleId('ass', 601) },
      body: {
        kind: 'person',
        name: 'Ellen Mogensen',
        cvr: '',
        postalCode: '2610',
        email: '',
        phone: '',
      },
    },
    recordPayment: {
      own: { round: sampleId('rou', 1), application: sampleId('app', 21), payment: '1' },
      unknown: { ...unknown, payment: '1' },
      neighbour: { ...neighbour, payment: '1' },
      body: { amount: 100, on: '2026-11-20', reference: 'Bilag 1' },
    },
    noteReport: {
      own: { round: sampleId('rou', 1), application: sampleId('app', 21), term: 'rapport' },
      unknown: { ...unknown, term: 'rapport' },
      neighbour: { ...neighbour, term: 'rapport' },
      body: { received: '2026-11-20' },
    },
    showTrackRecord: withAssociations({ round: OPEN }),
    takeBackPayment: {
      own: { round: sampleId('rou', 1), application: sampleId('app', 21), payment: '1' },
      unknown: { ...unknown, payment: '1' },
      neighbour: { ...neighbour, payment: '1' },
    },
    askBack: {
      ...ofGrant,
      body: { amount: 100, reason: 'Turen blev aflyst.', until: '2027-03-01' },
    },
    dropRepayment: ofGrant,
    takeInRepayment: {
      ...ofGrant,
      body: { on: '2026-11-20', legalBasis: 'SEL_18', amount: 100, waited: 100 },
    },
    placeUnderLaw: { ...handling, body: { legalBasis: 'AEL_7', reason: 'For ældre' } },
    answerInquiry: { ...answering({}), body: { text: 'Derfor' } },
    announceAnswerFile: {
      ...answering({ file: sampleId('fil', 720) }),
      body: { name: 'vedtægter.pdf', bytes: 100 },
    },
    receiveAnswerFile: answering({ file: sampleId('fil', 720) }),
    openAnswerFile: {
      own: { ...inReview(1), inquiry: sampleId('inq', 2), file: sampleId('fil', 721) },
      other: { ...inReview(2), inquiry: sampleId('inq', 2), file: sampleId('fil', 721) },
      neighbour: { ...neighbour, inquiry: sampleId('inq', 2), file: sampleId('fil', 721) },
      unknown: { ...inReview(1), inquiry: sampleId('inq', 999), file: sampleId('fil', 721) },
    },
    removeAnswerFile: answering({ file: sampleId('fil', 720) }),
    signApplication: { ...applicationOf, own: draft, body: { role: 'chair' } },
    submitApplication: { staff: entered, ...applicationOf, body: { association } },
    takeBackApplication: { staff: entered, ...applicationOf, own: draft },
    withdrawApplication: { staff: entered, ...applicationOf, own: draft },
    registerConflict: {
      own: { ...inReview(1), person },
      unknown: { ...unknown, person },
      neighbour: { ...neighbour, person },
      body: { ground: 5, note: 'Kender formanden' },
    },
    liftConflict: {
      own: { ...inReview(1), person },
      unknown: { ...unknown, person },
      neighbour: { ...neighbour, person },
      body: { note: 'Alligevel ikke' },
    },
    recordReview: {
      ...handling,
      body: {
        scores: [1, 2, 3].map((n) => ({
          criterion: sampleId('cri', 20 + n),
          score: 2,
          reason: '',
        })),
      },
    },
    recommend: { ...handling, body: { amount: 2_500_000, reason: '' } },
    showAllocation: round,
    proposeLine: { ...handling, body: { amount: 2_500_000, reasonCodes: [], reason: '' } },
    shareRest: {
      ...round,
      body: {
        by: 'equal',
        lines: 'all',
        step: 'hundred',
        seen: [],
        reasonCodes: [],
        reason: 'Pengene er delt lige mellem alle.',
      },
    },
    recordBallot: {
      own: { round: REVIEWING, ballot },
      unknown: { round: NOWHERE, ballot },
      neighbour: { round: NEIGHBOUR_ROUND, ballot },
      body: {
        lines: [sampleId('app', 1)],
        present: [],
        votes: { for: [], against: [], abstain: [] },
      },
    },
    takeBackBallot: {
      own: { round: REVIEWING, ballot },
      unknown: { round: NOWHERE, ballot },
      neighbour: { round: NEIGHBOUR_ROUND, ballot },
    },
    showBodies: { own: {} },
    saveBodies: { own: {}, body: { bodies: [] } },
    listPolicies: { own: {} },
    savePolicy: { own: { policy: sampleId('pol', 700), version: '1' }, body: { text: policyText } },
    adoptPolicy: { ...ofPolicy, body: decision },
    correctPlan: { ...ofPlan, body: { at: 'caseReference', after: '21/1', reason: 'Slåfejl' } },
    confirmPlanCorrection: {
      own: { plan, correction: '1' },
      unknown: { plan: sampleId('pla', 999), correction: '1' },
    },
    correctInitiative: {
      ...ofInitiative,
      body: { at: 'title', after: 'Vi vil have flere med i foreningen', reason: 'Slåfejl' },
    },
    confirmInitiativeCorrection: {
      own: { plan, initiative, correction: '1' },
      unknown: { plan, initiative: sampleId('ini', 999), correction: '1' },
    },
    correctPolicy: {
      ...ofPolicy,
      body: { at: 'legalBasis', after: 'serviceloven §18', reason: 'Slåfejl' },
    },
    confirmCorrection: {
      own: { ...ofPolicy.own, correction: '1' },
      unknown: { ...ofPolicy.unknown, correction: '1' },
    },
    listPlans: { own: {} },
    showPlan: ofPlan,
    recogniseDocument: { own: {}, body: { base64: Buffer.from('Handleplan').toString('base64') } },
    beginNextPlan: {
      ...ofPlan,
      body: { next: sampleId('pla', 703), title: 'Næste plan', period: '2027-2028', lines: [] },
    },
    showPlanFile: ofPlan,
    showPlanWorkbook: ofPlan,
    readPlanFile: { own: {}, body: { base64: Buffer.from('{}').toString('base64') } },
    importPlanFile: { own: { plan: sampleId('pla', 702) }, body: planFile },
    savePlan: { own: { plan: sampleId('pla', 700) }, body: { text: planText } },
    importPlan: { own: { plan: sampleId('pla', 701) }, body: { text: planText, initiatives: [] } },
    adoptPlan: { ...ofPlan, body: decision },
    endPlan: { ...ofPlan, body: { lines: [] } },
    saveInitiative: { ...ofInitiative, body: typedInitiative },
    removeInitiative: ofInitiative,
    writeStatus: { ...ofInitiative, body: typedStatus },
    freezeReport: {
      own: { plan, report: sampleId('rep', 700) },
      unknown: { plan: sampleId('pla', 999), report: sampleId('rep', 701) },
      body: { title: 'Status', introduction: '', period: typedStatus.period },
    },
    adoptReport: {
      own: { plan, report: sampleId('rep', 1) },
      unknown: { plan, report: sampleId('rep', 999) },
      body: decision,
    },
    recordStage: {
      own: { round: REVIEWING, stage: '0' },
      neighbour: { round: NEIGHBOUR_ROUND, stage: '0' },
      unknown: { round: NOWHERE, stage: '0' },
      body: { answer: 'silent', text: '', decision },
    },
    takeBackStage: {
      own: { round: REVIEWING, stage: '0' },
      neighbour: { round: NEIGHBOUR_ROUND, stage: '0' },
      unknown: { round: NOWHERE, stage: '0' },
    },
    decideByDelegation: {
      ...handling,
      body: { amount: 0, reasonCodes: [], reason: '', meeting: decision },
    },
    gatherList: round,
    showGatheredList: {
      own: { round: REVIEWING, gathered: '2026-11-01' },
      neighbour: { round: NEIGHBOUR_ROUND, gathered: '2026-11-01' },
      unknown: { round: NOWHERE, gathered: '2026-11-01' },
    },
    adoptAllocation: { ...round, body: { body: 'Udvalget', day: '2026-12-01', item: '1' } },
  };
}

/** Somebody for each role, and what they are in Rødovre. */
const people = {
  'forening-a': ['applicant'],
  sagsbehandler: ['caseworker'],
  'medlem-b': ['committee-member'],
  formand: ['committee-member', 'committee-chair'],
  administrator: ['administrator'],
  'nabo-sagsbehandler': [],
  'nabo-forening': [],
} as const;

const names = Object.keys(handlers) as TenantOperation[];
const BECOMES_APPLICANT: readonly TenantOperation[] = ['registerAssociation', 'acceptInvitation'];

describe('who may do what', () => {
  let world: World;
  let targets: Readonly<Record<TenantOperation, Target>>;
  beforeAll(async () => {
    world = await testWorld();
    const kept = `roedovre/${sampleId('ass', 1)}/${sampleId('fil', 501)}`;
    await world.deps.vault.put(kept, new Uint8Array([1]));
    targets = targetsFor(world);
    const mette = await world.cookieFor('sagsbehandler');
    const { body: question } = targets.askApplicant;
    const asked = { ...inReview(1), inquiry: sampleId('inq', 1) };
    await world.request('PUT', pathOf('askApplicant', asked), { as: mette, body: question });
    const { own: entered, body: entry } = targets.enterApplication;
    const begun = await world.request('PUT', pathOf('enterApplication', entered), {
      as: mette,
      body: entry,
    });
    expect(begun.status).toBe(200);
    // Asked about what staff have entered; answered by whoever stands in for the applicant.
    const about = { ...entered, inquiry: sampleId('inq', 1) };
    const store = world.engine.open('roedovre');
    const withFile = {
      files: [
        {
          id: sampleId('fil', 721),
          name: 'vedtægter.pdf',
          type: 'pdf' as const,
          bytes: 1,
          state: 'clean' as const,
          by: world.person('forening-a'),
          at: instant(START),
        },
      ],
      answer: {
        text: '',
        by: world.person('forening-a'),
        name: 'Karen Holm',
        at: instant(START),
      },
    };
    const wanted = caseRecords.inquiry.key(asked.application, about.inquiry);
    const inquiry = await one(caseRecords.inquiry, wanted).from(store);
    if (!inquiry) throw new Error('It was asked');
    const value = {
      ...inquiry.value,
      application: sampleId('app', 710),
      association: sampleId('ass', 1),
    };
    const key = caseRecords.inquiry.key(value.application, value.id);
    const given = { ...inquiry.value, ...withFile, id: sampleId('inq', 2) };
    const givenKey = caseRecords.inquiry.key(given.application, given.id);
    await store.commit([
      saved(caseRecords.inquiry, key, undefined, value),
      saved(caseRecords.inquiry, givenKey, undefined, given),
    ]);
    const answered = `roedovre/${sampleId('app', 1)}/${sampleId('fil', 721)}`;
    await world.deps.vault.put(answered, new Uint8Array([1]));
    // A list of the round put away under a day, as a round that is open all year has them.
    const list = await one(caseRecords.allocation, caseRecords.allocation.key(REVIEWING)).from(
      store,
    );
    if (!list) throw new Error('The round has a list');
    const away = caseRecords.gatheredList.key(REVIEWING, day('2026-11-01'));
    await store.commit([saved(caseRecords.gatheredList, away, undefined, list.value)]);
    const karen = await world.cookieFor('forening-a');
    const { own, body } = targets.startApplication;
    const started = await world.request('PUT', pathOf('startApplication', own), {
      as: karen,
      body,
    });
    expect(started.status).toBe(200);
    const { own: asking, body: partner } = targets.namePartner;
    const named = { ...asking, partner: sampleId('par', 701) };
    await world.request('PUT', pathOf('namePartner', named), { as: karen, body: partner });
  });

  function pathOf(name: TenantOperation, params: Params): string {
    const filled = { municipality: 'roedovre', ...params } as Params;
    return `/api${routes[name][1].replace(/\{(\w+)\}/g, (_, key: string) => filled[key] ?? '')}`;
  }

  function ask(
    name: TenantOperation,
    params: Params,
    cookie: string | undefined,
    where = world,
  ): Promise<Answer> {
    const { body } = targets[name];
    return where.request(routes[name][0], pathOf(name, params), {
      ...(cookie === undefined ? {} : { as: cookie }),
      ...(body === undefined ? {} : { body }),
    });
  }

  it('knows every role there is', () => {
    expect(new Set(Object.values(people).flat())).toEqual(new Set(roles));
  });

  it.each(names)('%s: nobody without a session, unless it is public', async (name) => {
    const answer = await ask(name, targets[name].own, undefined);
    if ((operations[name] as Operation).who === 'anyone') expect(answer.status).toBe(200);
    else {
      expect(answer.status).toBe(401);
      expect(answer.body.refusals[0].code).toBe('session/missing');
    }
  });

  for (const [subject, held] of Object.entries(people)) {
    it.each(names)(`%s as ${subject}`, async (name) => {
      const { who }: Operation = operations[name];
      const cookie = await world.cookieFor(subject);
      const target = targets[name];
      // Who registers or joins an association becomes an applicant, so that is done in a world apart.
      const where = BECOMES_APPLICANT.includes(name) ? await testWorld() : world;
      const signedIn = where === world ? cookie : await where.cookieFor(subject);
      const byStaff = subject === 'sagsbehandler' ? target.staff : undefined;
      const own = await ask(name, byStaff ?? target.own, signedIn, where);
      const inRole =
        who === 'anyone' || who === 'signed-in' || held.some((role) => who.includes(role));
      if (!inRole) {
        const stranger = held.length === 0 && Object.keys(target.own).length > 0;
        expect(own.status).toBe(stranger ? 404 : 403);
        const code = stranger ? 'row/unknown' : 'role/not-permitted';
        expect(own.body.refusals.map((each: any) => each.code)).toEqual([code]);
        for (const row of [target.other, target.neighbour, target.unknown]) {
          if (row) expect((await ask(name, row, cookie)).text).toBe(own.text);
        }
        return;
      }
      const nobodys = target.unknown && (await ask(name, target.unknown, cookie));
      if (nobodys) expect(nobodys.status).toBe(404);
      // What staff have not begun themselves is the association's own affair.
      if (byStaff) expect((await ask(name, target.own, cookie)).text).toBe(nobodys?.text);
      const elsewhere = target.neighbour && (await ask(name, target.neighbour, cookie));
      if (elsewhere && nobodys) expect(elsewhere.text).toBe(nobodys.text);
      const others = target.other && (await ask(name, target.other, cookie));
      if (others && nobodys && (held as readonly string[]).includes('applicant')) {
        expect(others.text).toBe(nobodys.text);
      }
      // Members tell of themselves; `own` is a conflict of somebody else.
      const ofOthers = name === 'registerConflict' && subject === 'medlem-b';
      if (ofOthers) expect(own.body.refusals[0].code).toBe('review/conflict-of-others');
      // Who proposed a correction does not confirm it; the operations above proposed them.
      else if (/^confirm\w*Correction$/.test(name)) {
        expect(own.body.refusals[0].code).toBe('correction/second-person');
      } else expect([401, 403, 404]).not.toContain(own.status);
    });
  }
});

describe('a disqualified member', () => {
  it('is told so for the application, and sees no trace of it anywhere else', async () => {
    const world = await testWorld();
    const ole = await world.cookieFor('medlem-a');
    const path = `/api/roedovre/rounds/${REVIEWING}`;
    const hidden = sampleId('app', 4);
    const shown = await world.request('GET', `${path}/applications/${hidden}`, { as: ole });
    expect(shown.status).toBe(403);
    expect(shown.body.refusals).toHaveLength(1);
    expect(shown.body.refusals[0]).toMatchObject({
      code: 'review/disqualified',
      facts: { ground: 3 },
    });
    for (const list of [`${path}/applications`, `${path}/allocation`]) {
      const answer = await world.request('GET', list, { as: ole });
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain(hidden);
      expect(answer.text).not.toContain('Langbordet');
    }
    const scored = await world.request('PUT', `${path}/applications/${hidden}/my-review`, {
      as: ole,
      body: {
        scores: [1, 2, 3].map((n) => ({
          criterion: sampleId('cri', 20 + n),
          score: 2,
          reason: '',
        })),
      },
    });
    expect(scored.body.refusals[0].code).toBe('review/disqualified');
  });
});

describe('an administrator', () => {
  it('changes roles and seats, and it holds from the next request', async () => {
    const world = await testWorld();
    const henrik = await world.cookieFor('administrator');
    const jens = await world.cookieFor('medlem-c');
    const list = `/api/roedovre/rounds/${REVIEWING}/applications`;
    expect((await world.request('GET', list, { as: jens })).status).toBe(200);
    const seat = `/api/roedovre/committees/${sampleId('com', 1)}/seats/${world.person('medlem-c')}`;
    expect((await world.request('DELETE', seat, { as: henrik })).status).toBe(200);
    // Without any role left, rows of the municipality are as unknown as to a stranger.
    expect((await world.request('GET', list, { as: jens })).status).toBe(404);
    const role = `/api/roedovre/people/${world.person('medlem-c')}/roles/caseworker`;
    const given = await world.request('PUT', role, { as: henrik, body: { from: '2026-11-22' } });
    expect(given.status).toBe(200);
    expect((await world.request('GET', list, { as: jens })).status).toBe(200);
    const history = await world.engine
      .open('roedovre')
      .list({ partition: `history#person/${world.person('medlem-c')}` });
    const entries = history.rows.map((row) => row.data as { verb: string; by: string });
    expect(entries.map((entry) => entry.verb)).toEqual(['seed', 'leave-seat', 'assign-role']);
    expect(entries[2]?.by).toBe(world.person('administrator'));
  });
});
