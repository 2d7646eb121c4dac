import type { NamedCosts, TermOf } from '@plan/domain';
import {
  accountsTerms,
  attachmentTerms,
  costsNamed,
  declarationTerms,
  signerTerms,
} from './call-choices.ts';
import { listIn, monthDayIn } from './figures.ts';
import { clausesIn, named } from './lists.ts';
import { afterwardsTexts, repayDa, repayEn, reportAsksText } from './term-texts-afterwards.ts';
import { moneyTexts, perDa, perEn } from './term-texts-money.ts';
import {
  closed,
  da,
  daysDa,
  daysEn,
  en,
  joined,
  manyDa,
  monthsDa,
  monthsEn,
  pick,
  yearsDa,
  yearsEn,
} from './term-texts-shared.ts';
import type { papersTexts } from './term-texts-papers.ts';
import { thatDa, thatEn } from './term-wish.ts';
import type { WishesOf } from './term-wish.ts';

type Costs = [costs: NamedCosts, way?: 'and' | 'or'];

/** Every kind that has words of this sort has a wish. */
type Kinds = keyof typeof afterwardsTexts | keyof typeof moneyTexts | keyof typeof papersTexts;

/** The costs that a term names; where it names none yet, some of them. */
const costsDa = (...[costs, way]: Costs) => costsNamed('da', costs, way) || 'nogle udgifter';
const costsEn = (...[costs, way]: Costs) => costsNamed('en', costs, way) || 'some costs';

type Step = TermOf<'accounts'>['steps'][number];

/** From which amount on something is asked for; nothing where it is asked of everybody. */
const fromDa = ({ from, above }: Step) =>
  from === 0 && !above ? '' : `, hvis I får ${above ? 'mere end' : 'mindst'} ${da(from)}`;
const fromEn = ({ from, above }: Step) =>
  from === 0 && !above ? '' : ` if you get ${above ? 'more than' : 'at least'} ${en(from)}`;

/** Wishes about money, costs, papers and what comes afterwards. */
export const moneyWishes: WishesOf<Kinds> = {
  amount: {
    da: ({ least, most }) =>
      least !== undefined && most !== undefined
        ? `at I søger om mellem ${da(least)} og ${da(most)}`
        : thatDa(
            'hvor meget I søger om',
            least !== undefined && `I søger om mindst ${da(least)}`,
            most !== undefined && `I søger om højst ${da(most)}`,
          ),
    en: ({ least, most }) =>
      least !== undefined && most !== undefined
        ? `that you apply for between ${en(least)} and ${en(most)}`
        : thatEn(
            'how much you apply for',
            least !== undefined && `you apply for at least ${en(least)}`,
            most !== undefined && `you apply for at most ${en(most)}`,
          ),
  },
  'share-of-cost': {
    da: ({ percent, wholeUpTo }) =>
      wholeUpTo === undefined
        ? `at I søger om højst ${percent} % af udgifterne`
        : `at I søger om højst ${da(wholeUpTo)} og ${percent} % af resten af udgifterne`,
    en: ({ percent, wholeUpTo }) =>
      wholeUpTo === undefined
        ? `that you apply for at most ${percent}% of the costs`
        : `that you apply for at most ${en(wholeUpTo)} and ${percent}% of the rest of the costs`,
  },
  'share-of-citizens': {
    da: ({ leastPercent }) =>
      thatDa(
        '',
        'I søger for den del af deltagerne, der bor i kommunen',
        leastPercent !== undefined && `de er mindst ${leastPercent} %`,
      ),
    en: ({ leastPercent }) =>
      thatEn(
        '',
        'you apply for the part of the participants who live in the municipality',
        leastPercent !== undefined && `they are at least ${leastPercent}%`,
      ),
  },
  'amount-per': {
    da: ({ per, rate, base, rateUntil, rateAfter, mostUnits, least }) =>
      thatDa(
        '',
        `I søger om højst ${base === undefined ? '' : `${da(base)} og `}${da(rate)} for ${perDa[per]}`,
        rateUntil !== undefined &&
          `I søger om højst ${da(rateAfter ?? 0)} for ${perDa[per]} efter de første ${rateUntil}`,
        mostUnits !== undefined && `I tæller højst ${mostUnits} med`,
        least !== undefined && `I søger om ${da(least)}, hvis det er mere`,
      ),
    en: ({ per, rate, base, rateUntil, rateAfter, mostUnits, least }) =>
      thatEn(
        '',
        `you apply for at most ${base === undefined ? '' : `${en(base)} and `}${en(rate)} for each ${perEn[per]}`,
        rateUntil !== undefined &&
          `you apply for at most ${en(rateAfter ?? 0)} for each ${perEn[per]} after the first ${rateUntil}`,
        mostUnits !== undefined && `you count at most ${mostUnits}`,
        least !== undefined && `you apply for ${en(least)} if that is more`,
      ),
  },
  'amount-a-year': {
    da: ({ most }) => `at I får højst ${da(most)} i alt på et år`,
    en: ({ most }) => `that you get at most ${en(most)} in all in a year`,
  },
  'co-funding': {
    da: ({ leastPercent, of, least, ownOnly, usersCount, hourOfWork }) => {
      const who = ownOnly ? 'I selv betaler' : 'I eller andre betaler';
      const whole = of === 'costs' ? 'udgifterne' : 'det, I søger om';
      return joined(
        closed(
          thatDa(
            ownOnly ? 'hvor meget I selv betaler' : 'hvor meget I eller andre betaler',
            leastPercent !== undefined && `${who} mindst ${leastPercent} % af ${whole}`,
            least !== undefined && `${who} mindst ${da(least)}`,
          ),
        ),
        usersCount === true
          ? 'Det, deltagerne betaler, tæller med.'
          : 'Det, deltagerne betaler, tæller ikke med.',
        hourOfWork !== undefined && `En times frivilligt arbejde tæller som ${da(hourOfWork)}`,
      );
    },
    en: ({ leastPercent, of, least, ownOnly, usersCount, hourOfWork }) => {
      const who = ownOnly ? 'you pay' : 'you or others pay';
      const whole = of === 'costs' ? 'the costs' : 'what you apply for';
      return joined(
        closed(
          thatEn(
            ownOnly ? 'how much you pay' : 'how much you or others pay',
            leastPercent !== undefined && `${who} at least ${leastPercent}% of ${whole}`,
            least !== undefined && `${who} at least ${en(least)}`,
          ),
        ),
        usersCount === true
          ? 'What those who take part pay counts too.'
          : 'What those who take part pay does not count.',
        hourOfWork !== undefined && `An hour of volunteer work counts as ${en(hourOfWork)}.`,
      );
    },
  },
  'balanced-budget': {
    da: ({ surplusUpTo }) =>
      thatDa(
        'at indtægter og udgifter i budgettet er lige store',
        surplusUpTo !== undefined && 'indtægterne dækker udgifterne',
        surplusUpTo !== undefined && `der er højst ${da(surplusUpTo)} til overs`,
      ),
    en: ({ surplusUpTo }) =>
      thatEn(
        'that income and costs of the budget are equal',
        surplusUpTo !== undefined && 'income covers the costs',
        surplusUpTo !== undefined && `at most ${en(surplusUpTo)} is left`,
      ),
  },
  'user-payment': {
    da: ({ leastPercent, mostPercent, ofRequested, leastEach }) => {
      const whole = ofRequested ? 'det, I søger om' : 'udgifterne';
      return thatDa(
        'hvor meget deltagerne betaler',
        leastPercent !== undefined && `deltagerne betaler mindst ${leastPercent} % af ${whole}`,
        mostPercent !== undefined && `deltagerne betaler højst ${mostPercent} % af ${whole}`,
        leastEach !== undefined && `hver deltager betaler mindst ${da(leastEach)}`,
      );
    },
    en: ({ leastPercent, mostPercent, ofRequested, leastEach }) => {
      const whole = ofRequested ? 'what you apply for' : 'the costs';
      return thatEn(
        'how much those who take part pay',
        leastPercent !== undefined &&
          `those who take part pay at least ${leastPercent}% of ${whole}`,
        mostPercent !== undefined && `those who take part pay at most ${mostPercent}% of ${whole}`,
        leastEach !== undefined && `each pays at least ${en(leastEach)}`,
      );
    },
  },
  'grant-years': {
    da: ({ most }) =>
      most === 1 ? 'at I søger for ét år ad gangen' : `at I søger for op til ${yearsDa(most)}`,
    en: ({ most }) =>
      most === 1
        ? 'that you apply for one year at a time'
        : `that you apply for up to ${yearsEn(most)}`,
  },
  payment: moneyTexts.payment,
  'support-in-kind': moneyTexts['support-in-kind'],
  'paid-costs': {
    da: (term) => `at pengene kun går til ${costsDa(term)}`,
    en: (term) => `that the money goes only to ${costsEn(term)}`,
  },
  'unpaid-costs': {
    da: (term) => `at pengene ikke går til ${costsDa(term, 'or')}`,
    en: (term) => `that the money does not go to ${costsEn(term, 'or')}`,
  },
  'cost-cap': {
    da: ({ percent, of, most, ...costs }) => {
      const to = costsDa(costs);
      const share = {
        'that-cost': `I søger om højst ${percent} % af udgiften til ${to}`,
        requested: `højst ${percent} % af det, I søger om, går til ${to}`,
        'all-costs': `højst ${percent} % af alle udgifter går til ${to}`,
      };
      return thatDa(
        `hvor meget der går til ${to}`,
        percent !== undefined && share[of],
        most !== undefined && `I søger om højst ${da(most)} til ${to}`,
      );
    },
    en: ({ percent, of, most, ...costs }) => {
      const to = costsEn(costs);
      const share = {
        'that-cost': `you apply for at most ${percent}% of the cost of ${to}`,
        requested: `at most ${percent}% of what you apply for goes to ${to}`,
        'all-costs': `at most ${percent}% of all costs goes to ${to}`,
      };
      return thatEn(
        `how much goes to ${to}`,
        percent !== undefined && share[of],
        most !== undefined && `you apply for at most ${en(most)} for ${to}`,
      );
    },
  },
  attachment: {
    da: ({ attachment, mostMonthsOld, firstTimeOnly }) =>
      thatDa(
        '',
        `I sender ${attachmentTerms[attachment].da} med${firstTimeOnly ? ', første gang I søger' : ''}`,
        mostMonthsOld !== undefined && `papiret er højst ${monthsDa(mostMonthsOld)} gammelt`,
      ),
    en: ({ attachment, mostMonthsOld, firstTimeOnly }) =>
      thatEn(
        '',
        `you send ${attachmentTerms[attachment].en} along${firstTimeOnly ? ' the first time you apply' : ''}`,
        mostMonthsOld !== undefined && `it is at most ${monthsEn(mostMonthsOld)} old`,
      ),
  },
  'attachment-count': {
    da: ({ most }) =>
      most === 0 ? 'at I ikke sender bilag med' : `at I sender højst ${most} bilag med`,
    en: ({ most }) =>
      most === 0 ? 'that you send no papers along' : `that you send at most ${most} papers along`,
  },
  declaration: {
    da: ({ declaration, when }) =>
      `at I skriver under på, ${declarationTerms[declaration].da}${when === 'always' ? '' : ', hvis I er sammen med børn under 15 år'}`,
    en: ({ declaration, when }) =>
      `that you declare ${declarationTerms[declaration].en}${when === 'always' ? '' : ' if you are with children under 15'}`,
  },
  signature: {
    da: ({ least, roles }) =>
      least === roles.length && least === 2
        ? `at både ${named('da', signerTerms, roles)} skriver under`
        : `at ${least === 1 ? 'én' : least} skriver under: ${named('da', signerTerms, roles, 'or')}`,
    en: ({ least, roles }) =>
      least === roles.length && least === 2
        ? `that both the ${named('en', signerTerms, roles)} sign`
        : `that ${least === 1 ? 'one signs' : `${least} sign`}: ${named('en', signerTerms, roles, 'or')}`,
  },
  report: {
    da: ({ asks, byDay, sameYear, monthsAfter, weeksAfter, fromDecision, earlier }) => {
      const counted = [
        ...(monthsAfter === undefined ? [] : [monthsDa(monthsAfter)]),
        ...(weeksAfter === undefined ? [] : [manyDa(weeksAfter, 'uge', 'uger')]),
      ];
      const year = sameYear ? 'i det år, pengene er til' : 'året efter';
      return joined(
        `at I sender os en rapport, der viser: ${reportAsksText('da', asks)}.`,
        byDay !== undefined && `Gerne senest ${monthDayIn('da', byDay)} ${year}.`,
        counted.length > 0 &&
          `Gerne senest ${listIn('da', counted)} efter, at ${fromDecision ? 'I har fået svar' : 'det er slut'}.`,
        byDay !== undefined &&
          counted.length > 0 &&
          `Den ${earlier ? 'første' : 'sidste'} af de to dage gælder.`,
      );
    },
    en: ({ asks, byDay, sameYear, monthsAfter, weeksAfter, fromDecision, earlier }) => {
      const counted = [
        ...(monthsAfter === undefined ? [] : [monthsEn(monthsAfter)]),
        ...(weeksAfter === undefined ? [] : [weeksAfter === 1 ? '1 week' : `${weeksAfter} weeks`]),
      ];
      const year = sameYear ? 'the year the money is for' : 'the year after';
      return joined(
        `that you send us a report that shows: ${reportAsksText('en', asks)}.`,
        byDay !== undefined && `Preferably by ${monthDayIn('en', byDay)} of ${year}.`,
        counted.length > 0 &&
          `Preferably within ${listIn('en', counted)} of ${fromDecision ? 'the answer' : 'its end'}.`,
        byDay !== undefined &&
          counted.length > 0 &&
          `The ${earlier ? 'earlier' : 'later'} of the two counts.`,
      );
    },
  },
  accounts: {
    da: ({ steps }) =>
      thatDa(
        'hvordan I viser, hvad pengene er brugt til',
        ...steps.map(
          (step) =>
            step.requirement !== 'none' &&
            `vi får ${accountsTerms[step.requirement].da}${fromDa(step)}`,
        ),
      ),
    en: ({ steps }) =>
      thatEn(
        'how you show what the money was used for',
        ...steps.map(
          (step) =>
            step.requirement !== 'none' &&
            `you send ${accountsTerms[step.requirement].en}${fromEn(step)}`,
        ),
      ),
  },
  repayment: {
    da: ({ when, from, withinDays }) =>
      joined(
        `at I betaler penge tilbage, hvis ${clausesIn('da', pick(repayDa, when), 'or')}.`,
        from !== undefined && `Det gælder ikke beløb under ${da(from)}`,
        withinDays !== undefined && `Gerne inden for ${daysDa(withinDays)}.`,
      ),
    en: ({ when, from, withinDays }) =>
      joined(
        `that you pay money back if ${clausesIn('en', pick(repayEn, when), 'or')}.`,
        from !== undefined && `Amounts below ${en(from)} need not be paid back.`,
        withinDays !== undefined && `Preferably within ${daysEn(withinDays)}.`,
      ),
  },
  'carry-over': {
    da: (term) =>
      term.allowed === 'never'
        ? 'at I bruger pengene i det år, de er givet til'
        : afterwardsTexts['carry-over'].da({ ...term, months: undefined }),
    en: (term) =>
      term.allowed === 'never'
        ? 'that you use the money in the year it is given for'
        : afterwardsTexts['carry-over'].en({ ...term, months: undefined }),
  },
  'use-by': {
    da: ({ monthsAfter, byDay }) =>
      thatDa(
        'hvornår I bruger pengene',
        monthsAfter !== undefined &&
          `I bruger pengene senest ${monthsDa(monthsAfter)} efter, at I har fået dem`,
        byDay !== undefined && `I bruger pengene senest ${monthDayIn('da', byDay)}`,
      ),
    en: ({ monthsAfter, byDay }) =>
      thatEn(
        'when you use the money',
        monthsAfter !== undefined &&
          `you use the money within ${monthsEn(monthsAfter)} of receiving it`,
        byDay !== undefined && `you use the money by ${monthDayIn('en', byDay)}`,
      ),
  },
  changes: afterwardsTexts.changes,
  publication: afterwardsTexts.publication,
  acknowledgement: afterwardsTexts.acknowledgement,
  'spot-check': afterwardsTexts['spot-check'],
};
