import type { ContactPoint } from '../collaborations/index.ts';

/** Centres of the memo; what people ask them, addresses and numbers are invented. */
export const furesoeContacts: readonly ContactPoint[] = [
  {
    department: 'Børneområdet',
    centre: 'Center for Børn og Voksne',
    topics: ['børn', 'lektiehjælp', 'familier', 'ferie for børn', 'jul', 'mentor'],
    email: 'boern@furesoe.example',
    phone: '12 34 56 01',
  },
  {
    department: 'Aktivitet og forebyggelse',
    centre: 'Center for Sundhed og Seniorliv',
    topics: ['ældre', 'besøgsven', 'plejehjem', 'genoptræning', 'gåture', 'demens', 'motion'],
    email: 'senior@furesoe.example',
    phone: '12 34 56 02',
  },
  {
    department: 'Fritid og foreninger',
    centre: 'Center for Borgerservice og Kultur',
    topics: ['lån af lokaler', 'idræt', 'spejder', 'kultur', 'bibliotek', 'ny forening'],
    email: 'fritid@furesoe.example',
    phone: '12 34 56 03',
  },
  {
    department: 'Frivillige i skoler og dagtilbud',
    centre: 'Center for Dagtilbud, Skole og Forebyggelse',
    topics: ['skole', 'læsning', 'dansk', 'bedsteforældre', 'unge', 'it-hjælp'],
    email: 'skole@furesoe.example',
    phone: '12 34 56 04',
  },
];

export const roedovreContacts: readonly ContactPoint[] = [
  {
    department: 'Frivilligkonsulenten',
    centre: 'Social- og Sundhedsforvaltningen',
    topics: ['penge til foreninger', 'ensomhed', 'besøgsven', 'social støtte', 'ny forening'],
    email: 'frivillig@roedovre.example',
    phone: '12 34 56 78',
  },
  {
    department: 'Fritid',
    centre: 'Kultur- og Fritidsforvaltningen',
    topics: ['lån af lokaler', 'idræt', 'kultur', 'arrangement', 'børn'],
    email: 'fritid@roedovre.example',
    phone: '12 34 56 79',
  },
];
