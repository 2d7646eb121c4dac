import { useWords } from '../words/language.tsx';

/** What is said where lists are gathered, heard by others, or decided by the administration. */
const da = {
  delegated: 'Forvaltningen beslutter',
  delegatedLead:
    'Forvaltningen beslutter om disse ansøgninger, fordi beløbet er så lille. Udvalget stemmer ikke om dem. De er afgjort, når en sagsbehandler vedtager listen.',
  stages: 'Andre, der skal spørges',
  stagesLead: 'Opslaget siger, at de skal spørges, før listen bliver vedtaget.',
  waits: 'Mangler',
  answers: {
    advises: {
      agrees: 'De er kommet med en udtalelse',
      objects: 'De fraråder',
      silent: 'De er spurgt og har ikke svaret',
    },
    decides: { agrees: 'De beslutter listen, som den er', objects: 'De siger nej', silent: '' },
    approves: { agrees: 'De godkender listen', objects: 'De godkender den ikke', silent: '' },
  },
  answer: 'Hvad blev svaret?',
  said: 'Hvad blev der sagt?',
  saidOn: 'Hvornår og hvor?',
  saidIn: 'Sagt af',
  keep: 'Gem svaret',
  takeBack: 'Tag svaret tilbage',
  decide: 'Afgør ansøgningen nu',
  decideLead:
    'Opslaget lader forvaltningen beslutte om beløb som dette. Ansøgeren får svar med det samme, og pengene tages fra puljen. Det kan ikke fortrydes her.',
  decideYes: 'Afgør og send svar',
  decided: 'Ansøgningen er afgjort. Svaret er sendt.',
  left: 'Tilbage i puljen',
  anyLaw: 'Den lov, hvor der er penge',
  adoptSure: (given: number, refused: number, sum: string) =>
    `Listen giver ${sum} til ${given === 1 ? '1 ansøger' : `${given} ansøgere`} og afslag til ${refused}. Den kan ikke ændres, når den er vedtaget.`,
  adoptYes: 'Ja, vedtag listen',
  unanswered: (count: number) =>
    count === 1
      ? '1 ansøger har ikke svaret på det, kommunen har spurgt om.'
      : `${count} ansøgere har ikke svaret på det, kommunen har spurgt om.`,
  reference: 'Sag eller beslutning, der giver forvaltningen ret til det',
  gather: 'Saml ansøgninger på en liste',
  gatherLead:
    'Det, der er kommet til og med i dag, kommer på én liste til udvalget. Det, som forvaltningen selv afgør, kommer ikke med.',
  gatherYes: 'Saml listen',
  gathering: 'Listen bliver samlet. Vent lidt.',
  openList: 'Listen, der er samlet',
  nextGathering: (day: string) => `Næste gang samler vi ansøgninger den ${day}.`,
  earlierLists: 'Lister, der er afgjort',
  listUpTo: (day: string) => `Samlet til og med ${day}`,
  amountEachYear: 'Beløb i kr. for hvert år',
  years: 'I hvor mange år?',
  everybodyFor: 'Alle stemmer for',
  chooseVotes: 'Vælg, hvad hvert medlem stemte, eller at medlemmet ikke var til stede.',
  notChosen: 'Vælg',
};

type DecisionWords = typeof da;

/** Who decides, as it stands in decisions: they are in Danish, whatever the screen speaks. */
export const ADMINISTRATION = 'Forvaltningen';

const en: DecisionWords = {
  delegated: 'The administration decides',
  delegatedLead:
    'The administration decides about these applications because the amount is so small. The committee does not vote on them. They are decided when a caseworker adopts the list.',
  stages: 'Others who are asked',
  stagesLead: 'The call says that they are asked before the list is adopted.',
  waits: 'Missing',
  answers: {
    advises: {
      agrees: 'They have given an opinion',
      objects: 'They advise against',
      silent: 'They were asked and have not answered',
    },
    decides: { agrees: 'They decide the list as it is', objects: 'They say no', silent: '' },
    approves: { agrees: 'They approve the list', objects: 'They do not approve it', silent: '' },
  },
  answer: 'What was the answer?',
  said: 'What was said?',
  saidOn: 'When and where?',
  saidIn: 'Said by',
  keep: 'Save the answer',
  takeBack: 'Take the answer back',
  decide: 'Decide the application now',
  decideLead:
    'The call lets the administration decide about amounts like this. The applicant gets the answer at once, and the money is taken from the pool. It cannot be undone here.',
  decideYes: 'Decide and send the answer',
  decided: 'The application is decided. The answer is sent.',
  left: 'Left in the pool',
  anyLaw: 'The law where there is money',
  adoptSure: (given, refused, sum) =>
    `The list gives ${sum} to ${given === 1 ? '1 applicant' : `${given} applicants`} and refuses ${refused}. It cannot be changed once it is adopted.`,
  adoptYes: 'Yes, adopt the list',
  unanswered: (count) => `${count} have not answered what the municipality asked.`,
  reference: 'The case or decision that lets the administration do so',
  gather: 'Gather applications on a list',
  gatherLead:
    'What has come up to today is put on one list for the committee. What the administration decides by itself is left out.',
  gatherYes: 'Gather the list',
  gathering: 'The list is being gathered. Wait a moment.',
  openList: 'The list that was gathered',
  nextGathering: (day: string) => `Next time we gather applications on ${day}.`,
  earlierLists: 'Lists that are decided',
  listUpTo: (day: string) => `Gathered up to ${day}`,
  amountEachYear: 'Amount in DKK for each year',
  years: 'For how many years?',
  everybodyFor: 'Everybody votes for',
  chooseVotes: 'Choose what each member voted, or that the member was absent.',
  notChosen: 'Choose',
};

export function useDecisionWords(): DecisionWords {
  return useWords().language === 'da' ? da : en;
}
