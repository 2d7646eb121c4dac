import { useWords } from '../words/language.tsx';

/** What is said of money that is asked back; only the pages of a case load it. */
const da = {
  title: 'Penge, der skal betales tilbage',
  asked: (amount: string, until: string) => `${amount} skal betales tilbage senest ${until}.`,
  returned: (amount: string, on: string) => `${amount} er betalt tilbage den ${on}.`,
  ask: 'Bed om penge tilbage',
  change: 'Ret det, der skal betales tilbage',
  lead: 'Ansøgeren får beløbet, hvorfor og hvornår i et brev og kan læse det på sin ansøgning.',
  amount: 'Hvor meget skal betales tilbage?',
  reason: 'Hvorfor?',
  until: 'Senest den',
  drop: 'Lad dem beholde pengene',
  dropSure:
    'Ansøgeren skal så ikke betale noget tilbage og får et brev om det. Det forsvinder også fra ansøgningen.',
  dropYes: 'Ja, de skal ikke betale',
  takeIn: 'Pengene er kommet',
  takeInLead:
    'Pengene kommer tilbage til puljen og kan gives til andre. Det kan ikke fortrydes her.',
  came: 'Hvor meget kom?',
  on: 'Hvilken dag kom de?',
  law: 'Hvilken lov hører de under?',
};

type RepaymentWords = typeof da;

const en: RepaymentWords = {
  title: 'Money to pay back',
  asked: (amount, until) => `${amount} is to be paid back by ${until}.`,
  returned: (amount, on) => `${amount} was paid back on ${on}.`,
  ask: 'Ask for money back',
  change: 'Change what is to be paid back',
  lead: 'The applicant gets the amount, why and by when in a letter, and can read it on their application.',
  amount: 'How much is to be paid back?',
  reason: 'Why?',
  until: 'By',
  drop: 'Let them keep the money',
  dropSure:
    'The applicant then has nothing to pay back and gets a letter about it. It goes away from the application too.',
  dropYes: 'Yes, they do not have to pay',
  takeIn: 'The money has come',
  takeInLead:
    'The money goes back to the pool and can be given to others. It cannot be undone here.',
  came: 'How much came?',
  on: 'On which day did it come?',
  law: 'Under which law does it belong?',
};

export function useRepaymentWords(): RepaymentWords {
  return useWords().language === 'da' ? da : en;
}
