import { checkFacts, criteriaIn, day, ore } from '@plan/domain';
import type { CheckFact, Known, Term } from '@plan/domain';
import { activityTerms, organisationTerms, targetGroupTerms } from './call-choices.ts';
import { amountIn, dayIn } from './figures.ts';
import type { Language } from './figures.ts';
import { schemeText } from './same-money.ts';
import type { Both, Terms } from './terms.ts';

/** The facts of the check before anybody signs in, as questions. */
export const checkQuestions: Terms<CheckFact> = {
  kind: { da: 'Hvem er I?', en: 'Who are you?' },
  cvr: { da: 'Har I et CVR-nummer?', en: 'Do you have a CVR number?' },
  seatHere: {
    da: 'Hører I hjemme i kommunen?',
    en: 'Are you based in the municipality?',
  },
  activityHere: {
    da: 'Foregår det i kommunen?',
    en: 'Does it take place in the municipality?',
  },
  membersHere: {
    da: 'Hvor mange procent af jeres medlemmer bor i kommunen?',
    en: 'How many percent of your members live in the municipality?',
  },
  usersHere: {
    da: 'Hvor mange procent af deltagerne bor i kommunen?',
    en: 'How many percent of those who take part live in the municipality?',
  },
  peopleHere: {
    da: 'Hvor mange fra kommunen er med?',
    en: 'How many citizens of the municipality take part?',
  },
  seatThere: {
    da: 'Hører I hjemme der, hvor puljen gælder?',
    en: 'Are you based where the pool is for?',
  },
  activityThere: {
    da: 'Foregår det der, hvor puljen gælder?',
    en: 'Does it take place where the pool is for?',
  },
  membersThere: {
    da: 'Hvor mange procent af jeres medlemmer bor der, hvor puljen gælder?',
    en: 'How many percent of your members live where the pool is for?',
  },
  usersThere: {
    da: 'Hvor mange procent af deltagerne bor der, hvor puljen gælder?',
    en: 'How many percent of those who take part live where the pool is for?',
  },
  peopleThere: {
    da: 'Hvor mange er med, som bor der, hvor puljen gælder?',
    en: 'How many take part who live where the pool is for?',
  },
  members: { da: 'Hvor mange medlemmer har I?', en: 'How many members do you have?' },
  boardMembers: {
    da: 'Hvor mange er der i bestyrelsen?',
    en: 'How many are on your board?',
  },
  youngMembers: {
    da: 'Hvor mange af jeres medlemmer er under 25 år?',
    en: 'How many of your members are below 25 years?',
  },
  membershipFee: {
    da: 'Hvad betaler et medlem om året? (kr.)',
    en: 'What does a member pay in a year? (DKK)',
  },
  membershipOpen: { da: 'Kan alle blive medlem?', en: 'Can everybody join?' },
  organisation: { da: 'Passer det, at …', en: 'Is it true that …' },
  nemKonto: { da: 'Har I en NemKonto?', en: 'Do you have a NemKonto?' },
  approvedHere: {
    da: 'Har kommunen godkendt jer på forhånd?',
    en: 'Has the municipality approved you beforehand?',
  },
  otherSchemes: {
    da: 'Får I penge herfra?',
    en: 'Are you paid by one of these?',
  },
  ownCapital: { da: 'Hvor stor er jeres formue? (kr.)', en: 'How large are your savings? (DKK)' },
  yearlyCosts: {
    da: 'Hvor meget bruger I på et år? (kr.)',
    en: 'How much do you spend in a year? (DKK)',
  },
  monthsOld: {
    da: 'Hvor mange måneder har I været i gang?',
    en: 'For how many months have you existed?',
  },
  appliedBefore: { da: 'Har I søgt her før?', en: 'Have you applied here before?' },
  grantedBefore: {
    da: 'Har I fået penge fra puljen før?',
    en: 'Has the pool paid you before?',
  },
  grantedYears: {
    da: 'Hvor mange år i træk har I fået penge fra puljen?',
    en: 'For how many years in a row has the pool paid you?',
  },
  missingReports: {
    da: 'Hvor mange rapporter for gamle tilskud mangler I at sende?',
    en: 'How many reports of earlier grants do you owe?',
  },
  targetGroups: { da: 'Hvem er det for?', en: 'Who is it for?' },
  applicantAge: { da: 'Hvor gammel er den, der søger?', en: 'How old is whoever applies?' },
  ageFrom: { da: 'Hvor gamle er de yngste?', en: 'How old are the youngest?' },
  ageTo: { da: 'Hvor gamle er de ældste?', en: 'How old are the oldest?' },
  activities: { da: 'Handler det om noget af det her?', en: 'Is it about any of this?' },
  criteriaMet: { da: 'Hvad passer på jeres idé?', en: 'What is true of your idea?' },
  people: { da: 'Hvor mange deltager?', en: 'How many take part?' },
  openToAll: {
    da: 'Er det åbent for alle i målgruppen?',
    en: 'Is it open to the whole target group?',
  },
  volunteers: { da: 'Hvor mange frivillige er med?', en: 'How many volunteers take part?' },
  volunteerShare: {
    da: 'Hvor mange procent af arbejdet gør de frivillige?',
    en: 'How many percent of the work do volunteers do?',
  },
  partners: { da: 'Hvor mange går I sammen med?', en: 'How many partners do you have?' },
  activityFrom: { da: 'Hvilken dag begynder det?', en: 'On which day does it begin?' },
  activityUntil: { da: 'Hvilken dag slutter det?', en: 'On which day does it end?' },
  volunteerHours: {
    da: 'Hvor mange timer bruger de frivillige?',
    en: 'How many hours do volunteers give?',
  },
  activityCount: { da: 'Hvor mange aktiviteter er det?', en: 'How many activities is it?' },
  activityDays: { da: 'Hvor mange dage varer det?', en: 'For how many days does it last?' },
  events: { da: 'Hvor mange gange holder I det?', en: 'How many times is it held?' },
  yearsAsked: { da: 'Hvor mange år søger I til?', en: 'For how many years do you apply?' },
};

const yes: Both = { da: 'Ja', en: 'Yes' };
const no: Both = { da: 'Nej', en: 'No' };
const noneOfThem: Both = { da: 'Nej, intet af det', en: 'No, none of it' };

const choiceTables: Partial<Record<CheckFact, Readonly<Record<string, Both>>>> = {
  organisation: organisationTerms,
  targetGroups: targetGroupTerms,
  activities: activityTerms,
};

/** The words of what can be ticked for a fact that is a list. */
export function checkChoiceText(
  language: Language,
  terms: readonly Term[],
  name: CheckFact,
  value: string,
): string {
  if (name === 'otherSchemes') return schemeText(language, value);
  return choiceTables[name]?.[value]?.[language] ?? criteriaIn(terms).get(value) ?? value;
}

/** What was told about a fact, in words; amounts in kroner. */
export function factText(
  language: Language,
  terms: readonly Term[],
  name: CheckFact,
  known: Known,
): string {
  const value = known[name];
  if (Array.isArray(value)) {
    const chosen = value.map((each) => checkChoiceText(language, terms, name, each));
    const between = name === 'otherSchemes' ? '; ' : ', ';
    return chosen.length > 0 ? chosen.join(between) : noneOfThem[language];
  }
  if (typeof value === 'boolean') return (value ? yes : no)[language];
  const kind = checkFacts[name];
  if (kind === 'amount') return amountIn(language, ore(Number(value)));
  return kind === 'day' ? dayIn(language, day(String(value))) : String(value);
}
