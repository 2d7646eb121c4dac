import type { LeftOut, ShareKey } from '@plan/domain/decisions';
import { useWords } from '../words/language.tsx';

/** What is said where the rest of a pool is shared. */
const da = {
  open: 'Del resten ud',
  lead: 'Pengene deles efter det tal, du vælger. Ingen får mere, end de har søgt om, og listen får ikke mere, end der er tilbage. Du ser beløbene, før de kommer på listen. Bagefter kan du rette hver linje.',
  by: 'Hvad skal pengene deles efter?',
  keys: {
    members: 'Antal medlemmer',
    youngMembers: 'Antal medlemmer under 25 år',
    localMembers: 'Antal medlemmer, der bor her',
    people: 'Antal deltagere',
    peopleHere: 'Antal deltagere, der bor her',
    volunteers: 'Antal frivillige',
    volunteerHours: 'Antal frivillige timer',
    activityDays: 'Antal dage med aktivitet',
    events: 'Antal arrangementer',
    requested: 'Hvor meget de har søgt om',
    equal: 'Lige meget til alle',
  } satisfies Record<ShareKey, string>,
  lines: 'Hvem skal være med?',
  which: { undecided: 'De, der ikke har et beløb endnu', all: 'Alle på listen' },
  step: 'Hvordan skal beløbene rundes?',
  steps: { ore: 'Ned til hele øre', hundred: 'Ned til hele 100 kr.' },
  reasonCodes: 'Hvorfor får nogle mindre, end de har søgt om?',
  reason: 'Begrundelse til dem, der får mindre, end de har søgt om',
  see: 'Se beløbene',
  preview: 'Det får de, hvis du gemmer',
  columns: { applicant: 'Ansøger', count: 'Tal', asked: 'Søgt om', share: 'Får' },
  eachYear: 'Beløbene er for hvert år.',
  money: (money: string, rest: string) => `Der er ${money} at dele. ${rest} bliver tilbage.`,
  none: 'Ingen af linjerne kan få del i pengene.',
  leftOut: 'Dem kommer der ikke et beløb på',
  why: {
    'no-money': 'Har ikke søgt om penge',
    'not-told': 'Har ikke oplyst tallet',
    support: 'Har også søgt om andet end penge. Foreslå selv, hvad de får',
  } satisfies Record<LeftOut, string>,
  refusals: (count: number) =>
    count === 1
      ? '1 ansøger får 0 kr. Det er et afslag.'
      : `${count} ansøgere får 0 kr. Det er afslag.`,
  put: 'Sæt beløbene på listen',
  done: 'Beløbene er sat på listen.',
};

type ShareWords = typeof da;

const en: ShareWords = {
  open: 'Share what is left',
  lead: 'The money is shared by the count you choose. Nobody gets more than they applied for, and the list gets no more than is left. You see the amounts before they are put on the list. You can change each line afterwards.',
  by: 'What is the money shared by?',
  keys: {
    members: 'Number of members',
    youngMembers: 'Number of members below 25',
    localMembers: 'Number of members who live here',
    people: 'Number of participants',
    peopleHere: 'Number of participants who live here',
    volunteers: 'Number of volunteers',
    volunteerHours: 'Number of volunteer hours',
    activityDays: 'Number of days with activity',
    events: 'Number of events',
    requested: 'How much they applied for',
    equal: 'The same to all',
  },
  lines: 'Who gets a share?',
  which: { undecided: 'Those without an amount', all: 'Everybody on the list' },
  step: 'How are amounts rounded?',
  steps: { ore: 'Down to whole øre', hundred: 'Down to whole DKK 100' },
  reasonCodes: 'Why do some get less than they applied for?',
  reason: 'Reason to those who get less than they applied for',
  see: 'See the amounts',
  preview: 'What they get if you save',
  columns: { applicant: 'Applicant', count: 'Count', asked: 'Applied for', share: 'Gets' },
  eachYear: 'The amounts are for each year.',
  money: (money, rest) => `There is ${money} to share. ${rest} stays.`,
  none: 'None of the lines can get of the money.',
  leftOut: 'No amount is put on these',
  why: {
    'no-money': 'Asks for no money',
    'not-told': 'Has not told the count',
    support: 'Asks for more than money. Propose yourself what they get',
  },
  refusals: (count) =>
    count === 1
      ? '1 applicant gets DKK 0. That is a refusal.'
      : `${count} applicants get DKK 0. Those are refusals.`,
  put: 'Put the amounts on the list',
  done: 'The amounts are on the list.',
};

export function useShareWords(): ShareWords {
  return useWords().language === 'da' ? da : en;
}
