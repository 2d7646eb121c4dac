import { useWords } from '../words/language.tsx';

/** What the public tools of cooperation say. */
const da = {
  catalogue: 'Find et samarbejde',
  catalogueLead: 'Se, hvad kommunen og frivillige allerede laver sammen, og lad jer inspirere.',
  whole: 'Se hele kortet over samarbejde',
  search: 'Søg',
  searchHelp: 'For eksempel »læse med børn«',
  type: 'Hvem er de frivillige?',
  degree: 'Hvor meget deltager kommunen?',
  centre: 'Center',
  every: 'Alle',
  clear: 'Nulstil',
  found: (n: number) => (n === 1 ? '1 samarbejde' : `${n} samarbejder`),
  nothing: 'Vi fandt ingen samarbejder. Prøv med andre ord eller færre valg.',
  model: (n: number) => `Model ${n}`,
  between: 'Mellem to modeller',
  ended: 'Afsluttet',

  contact: 'Hvem kan jeg kontakte?',
  contactLead: 'Skriv, hvad du gerne vil, så viser vi, hvem i kommunen du kan tale med.',
  wish: 'Hvad vil du gerne?',
  best: 'Tal med',
  noContact: 'Vi fandt ingen, der passer bedst. Her er alle, du kan kontakte.',
  topics: 'De ved noget om',
  alike: 'Det laver andre allerede',
  pools: 'Åbne puljer',
  noPools: 'Ingen puljer er åbne lige nu.',

  places: (left: number) =>
    left === 0
      ? 'Alle pladser er optaget.'
      : left === 1
        ? '1 plads er tilbage.'
        : `${left} pladser er tilbage.`,
  room: 'Der er plads til alle.',
  taken: (n: number) => (n === 1 ? '1 person kommer.' : `${n} personer kommer.`),
  queue: (n: number) => `${n} står på venteliste.`,
  until: (day: string) => `Tilmeld dig senest ${day}.`,
  full: 'Tilmelder du dig nu, kommer du på venteliste.',
  closed: 'Man kan ikke tilmelde sig.',
  cancelled: 'Aflyst',
  signUp: 'Tilmeld dig',
  name: 'Navn',
  email: 'E-mail',
  people: 'Hvor mange kommer I?',
  note: 'Andet, vi skal vide (frivilligt)',
  privacy:
    'Vi bruger navn og e-mail til mødet og sletter dem 60 dage efter. Skriv ikke om helbred her.',
  state: {
    going: 'Du er tilmeldt.',
    waiting: 'Der er fyldt. Du står på venteliste, og vi skriver, hvis du får plads.',
    cancelled: 'Du er meldt fra.',
  },
  letter: 'Vi har sendt dig en mail. Med den kan du melde fra.',
  signOff: 'Meld fra',
  page: 'Til siden om mødet',
};

export type FinderWords = typeof da;

const en: FinderWords = {
  catalogue: 'Find a cooperation',
  catalogueLead: 'See what the municipality and volunteers already do together, and be inspired.',
  whole: 'See the whole map of cooperation',
  search: 'Search',
  searchHelp: 'For example “læse med børn”',
  type: 'Who are the volunteers?',
  degree: 'How far does the municipality take part?',
  centre: 'Centre',
  every: 'All',
  clear: 'Start over',
  found: (n) => (n === 1 ? '1 cooperation' : `${n} cooperations`),
  nothing: 'We found none. Try other words or fewer choices.',
  model: (n) => `Model ${n}`,
  between: 'Between two models',
  ended: 'Ended',

  contact: 'Whom can I contact?',
  contactLead: 'Write what you would like to do, and we show whom you can talk to.',
  wish: 'What would you like to do?',
  best: 'Talk to',
  noContact: 'Nobody fits better than others. Here is everybody you can contact.',
  topics: 'They know about',
  alike: 'What others already do',
  pools: 'Open pools',
  noPools: 'No pools are open at the moment.',

  places: (left) =>
    left === 0
      ? 'All places are taken.'
      : left === 1
        ? '1 place is left.'
        : `${left} places are left.`,
  room: 'There is room for everybody.',
  taken: (n) => (n === 1 ? '1 person comes.' : `${n} people come.`),
  queue: (n) => `${n} on the waiting list.`,
  until: (day) => `Sign up by ${day}.`,
  full: 'If you sign up now, you come on the waiting list.',
  closed: 'Sign-up is closed.',
  cancelled: 'Called off',
  signUp: 'Sign up',
  name: 'Name',
  email: 'E-mail',
  people: 'How many are you?',
  note: 'Anything else we should know (optional)',
  privacy:
    'Your name and e-mail are used for the event and erased 60 days after it. Please do not write about health here.',
  state: {
    going: 'You are signed up.',
    waiting: 'It is full. You are on the waiting list, and we write if you get a place.',
    cancelled: 'You are signed off.',
  },
  letter: 'We have sent you a mail. With it you can sign off.',
  signOff: 'Sign off',
  page: 'To the page of the event',
};

export function useFinderWords(): FinderWords {
  return useWords().language === 'da' ? da : en;
}
