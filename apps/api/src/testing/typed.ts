import { callFrom, day } from '@plan/domain';
import { sampleId } from '@plan/domain/samples';

/** What staff type about pools and calls. */
export const poolText = {
  title: 'Foreningspuljen',
  year: 2027,
  description: '',
  legalBases: ['SEL_18'],
  budgetDecision: { body: 'Kommunalbestyrelsen', day: '2026-10-07', item: '4' },
  committee: sampleId('com', 1),
  contact: { email: 'pulje@roedovre.example', phone: '12 34 56 78' },
  helpLines: [],
  subPools: [],
  policies: [],
};

export const moneySetAside = {
  kind: 'set-aside',
  line: { legalBasis: 'SEL_18', year: 2027 },
  amount: 10_000_000,
  decision: poolText.budgetDecision,
  note: '',
};

let criteria = 700;

export const callText = {
  ...callFrom('section-18', {
    today: day('2026-11-22'),
    year: 2027,
    committee: sampleId('com', 1),
    criterion: () => sampleId('cri', (criteria += 1)),
  }),
  title: 'Første runde',
  introduction: 'Søg penge til frivilligt arbejde.',
};

const { committee: _committee, toConfirm: _toConfirm, ...filed } = callText;

export const callFile = {
  format: 'plan-og-pulje/opslag',
  schema: 1,
  municipality: 'Furesø Kommune',
  call: { ...filed, stages: [] },
};

/** What an association types about itself. */
export const associationText = {
  kind: 'association',
  name: 'Nabohjælpen Sydhjørnet',
  cvr: '01073338',
  postalCode: '2610',
  email: 'karen@nabohjaelpen.example',
  phone: '12 34 56 78',
  profile: {
    purpose: 'Vi hjælper naboer.',
    traits: ['non-profit'],
    board: [
      { name: 'Karen Holm', role: 'chair' },
      { name: 'Ib Lund', role: 'treasurer' },
    ],
    named: [],
  },
};

/** What staff type about plans, as the portal sends it. */
export const planText = {
  title: 'Ny plan',
  subtitle: '',
  period: { text: '2027-2028', start: '2027-01-01', end: '2028-12-31' },
  policies: [],
  introduction: '',
  selectedInitiativesOnly: true,
  caseReference: '',
  sections: [],
  partners: [],
  inputs: [],
  alsoMentioned: [],
  updateEvery: 12,
};

export const planFile = {
  format: 'plan-og-pulje/plan',
  schema: 1,
  state: 'draft',
  text: planText,
  rollOver: [],
  initiatives: [],
};

export const typedInitiative = {
  text: {
    title: 'Gåture om søndagen',
    background: '',
    description: 'Vi går en tur sammen.',
    purpose: '',
    benefit: '',
    goals: { kind: 'not-stated' },
    quotedGoals: [],
    actors: [],
    schedule: 'Forår 2027 og frem',
    origin: 'new',
    inspirations: [],
    subInitiatives: [],
    links: [],
  },
  work: { unit: '', milestones: [], indicators: [] },
  position: 1,
};

export const typedStatus = {
  period: { text: '2022', from: '2022-01-01', until: '2022-12-31' },
  states: ['ongoing'],
  cause: '',
  narrative: [{ heading: '', text: 'Vi er godt i gang.' }],
  actors: [],
  events: [{ title: 'Workshop', when: '26. maj 2022', note: '' }],
  results: [],
  nextStep: '',
};

export const policyText = {
  title: 'Politik for frivilligt socialt arbejde',
  period: '2027-2030',
  vision: 'Alle kan være med.',
  legalBasis: 'serviceloven § 18',
  goals: [{ number: 1, title: 'Flere med', explanation: '' }],
  succession: [],
};

export const collaborationText = {
  title: 'Læseven i indskolingen',
  centre: 'Center for Dagtilbud, Skole og Forebyggelse',
  department: 'Skolerne',
  parties: ['Ældre Sagen'],
  volunteerType: 'humanitarian',
  degree: 'medium',
  text: 'Frivillige læser med børn.',
  state: 'active',
};

export const agreementText = {
  parties: ['Ældre Sagen'],
  kind: 'partnership',
  purpose: 'Flere læsevenner.',
  text: '',
  meetingRhythm: 'Hvert kvartal',
  boardSeat: false,
  money: { given: false },
  from: '2026-01-01',
  until: '2026-12-31',
  yearly: false,
  initiatives: [],
  remindDays: 60,
};

export const startText = {
  title: 'Cykelværksted for unge',
  centre: 'Center for Børn og Voksne',
  department: 'Ungeområdet',
  answers: [],
};

export const typedEvent = {
  kind: 'dialogue-meeting',
  title: 'Dialogmøde om læsevenner',
  text: 'Kom og hør mere.',
  when: '12. marts 2027',
  from: '17:00',
  to: '19:00',
  place: 'Rådhuset',
  audience: 'Alle',
  signUp: { places: 2, until: '2027-03-10', waitingList: true },
  outcome: '',
};
