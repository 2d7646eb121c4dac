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
