import { useWords } from '../words/language.tsx';

/** What the policy screens say. */
const da = {
  title: 'Politikker',
  none: 'Kommunen har ingen politikker endnu.',
  newPolicy: 'Skriv en ny politik',
  newVersion: 'Skriv en ny udgave',
  version: (n: number) => `${n}. udgave`,
  state: { draft: 'Kladde', adopted: 'Gælder nu', superseded: 'Afløst' },
  public: 'Se den, som borgerne ser den',
  name: 'Titel',
  period: 'Periode, som den skrives',
  vision: 'Vision',
  legalBasis: 'Lov og paragraf',
  goals: 'Mål',
  number: 'Nummer',
  goalTitle: 'Målet',
  explanation: 'Forklaring',
  succession: 'Hvad blev der af målene fra forrige udgave?',
  successionHelp: 'Skriv numrene på målene i den nye udgave, for eksempel 1 eller 1, 2.',
  fate: 'Hvad skete der?',
  to: 'Nye numre',
  choose: 'Vælg',
  save: 'Gem',
  adopt: 'Registrér vedtagelsen',
  adoptLead: 'Derefter er teksten låst, og forrige udgave bliver stående på sin adresse.',
  body: 'Udvalg eller råd',
  day: 'Dato',
  item: 'Punkt på dagsordenen',
  differenceFrom: (period: string) => `Se forskellen fra ${period}`,
  newGoal: 'nyt mål',
  all: 'Alle politikker',
  goalPart: (n: string, part: string) => `Mål ${n}, ${part === 'title' ? 'titel' : 'forklaring'}`,
};

type PolicyWords = typeof da;

const en: PolicyWords = {
  title: 'Policies',
  none: 'The municipality has no policies yet.',
  newPolicy: 'Write a new policy',
  newVersion: 'Write a new version',
  version: (n) => `Version ${n}`,
  state: { draft: 'Draft', adopted: 'In force', superseded: 'Superseded' },
  public: 'See it as citizens see it',
  name: 'Title',
  period: 'Period, as it is written',
  vision: 'Vision',
  legalBasis: 'Law and paragraph',
  goals: 'Goals',
  number: 'Number',
  goalTitle: 'The goal',
  explanation: 'Explanation',
  succession: 'What became of the goals of the version before?',
  successionHelp: 'Write the numbers of the goals in the new version, for example 1 or 1, 2.',
  fate: 'What happened?',
  to: 'New numbers',
  choose: 'Choose',
  save: 'Save',
  adopt: 'Record the adoption',
  adoptLead: 'Its text is locked then, and the version before stays at its address.',
  body: 'Committee or council',
  day: 'Date',
  item: 'Item on the agenda',
  differenceFrom: (period) => `See the difference from ${period}`,
  newGoal: 'new goal',
  all: 'All policies',
  goalPart: (n, part) => `Goal ${n}, ${part}`,
};

export function usePolicyWords(): PolicyWords {
  return useWords().language === 'da' ? da : en;
}
