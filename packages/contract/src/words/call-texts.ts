import { answerBy, dateOf, sections, sectionOf, statedClosing } from '@plan/domain';
import type { DateRule, Day, MovementKind, Round, Stage, SubPool, Term } from '@plan/domain';
import { sectionTerms, targetGroupTerms } from './call-choices.ts';
import {
  amountIn,
  closingIn,
  dayIn,
  instantIn,
  listIn,
  monthDayIn,
  wallTimeIn,
} from './figures.ts';
import type { Language } from './figures.ts';
import { named } from './lists.ts';
import { termText } from './term-texts.ts';
import type { Both, Terms } from './terms.ts';

const weekdays = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

const nth: Terms<'1' | '2' | '3' | '4' | 'first' | 'last'> = {
  1: { da: 'den første', en: 'the first' },
  2: { da: 'den anden', en: 'the second' },
  3: { da: 'den tredje', en: 'the third' },
  4: { da: 'den fjerde', en: 'the fourth' },
  first: { da: 'den første', en: 'the first' },
  last: { da: 'den sidste', en: 'the last' },
};

function monthName(language: Language, month: number): string {
  return monthDayIn(language, `${String(month).padStart(2, '0')}-01`).replace(/^1\.? /, '');
}

function shifted(language: Language, shift: number): string {
  const days = Math.abs(shift);
  if (shift === 0) return '';
  if (language === 'en') return `${days} days ${shift < 0 ? 'before' : 'after'} `;
  return `${days} dage ${shift < 0 ? 'før' : 'efter'} `;
}

/** A day of every year in words: `den anden mandag i april`, `1. oktober`. */
export function dateRuleText(language: Language, rule: DateRule): string {
  const month = monthName(language, rule.month);
  const before = shifted(language, rule.shift);
  switch (rule.kind) {
    case 'day': {
      // The same day of every year, unless the 29th of February lies between.
      const [plain, leap] = [dateOf(rule, 2025), dateOf(rule, 2024)].map((on) => on.slice(5));
      if (plain !== undefined && plain === leap) return monthDayIn(language, plain);
      const two = (value: number) => String(value).padStart(2, '0');
      return `${before}${monthDayIn(language, `${two(rule.month)}-${two(rule.date)}`)}`;
    }
    case 'weekday': {
      const weekday = weekdays[language][rule.weekday - 1] ?? '';
      const place = language === 'da' ? 'i' : 'of';
      return `${before}${nth[rule.nth][language]} ${weekday} ${place} ${month}`;
    }
    case 'working-day':
      return language === 'da'
        ? `${before}${nth[rule.nth].da} hverdag i ${month}`
        : `${before}${nth[rule.nth].en} working day of ${month}`;
  }
}

type Dates = Pick<Round, 'dates' | 'window'> & Pick<Partial<Round>, 'moneyUsed'>;

/** What is said of a round that closes when its money is used. */
function usedText(language: Language, { dates, moneyUsed }: Dates): string {
  if (moneyUsed !== undefined) {
    const when = instantIn(language, moneyUsed);
    return language === 'da'
      ? ` Vi lukkede ${when}, fordi pengene var brugt.`
      : ` We closed ${when} because the money was used.`;
  }
  if (dates.kind !== 'rolling' || !dates.untilMoneyIsUsed) return '';
  return language === 'da'
    ? ' Vi lukker før, hvis pengene er brugt.'
    : ' We close earlier if the money is used.';
}

/** When a call can be applied in, in whole sentences with dates in full. */
export function datesText(language: Language, told: Dates): string {
  const { dates, window } = told;
  const used = usedText(language, told);
  const opens = wallTimeIn(language, window.opens);
  const closes = closingIn(language, window.closesBefore);
  const rolling = dates.kind === 'rolling';
  if (language === 'da') {
    const first = rolling
      ? `I kan søge hele tiden fra ${opens} til ${closes}.`
      : `I kan søge fra ${opens} til ${closes}.`;
    const cuts =
      rolling && dates.cutOffs.length > 0
        ? ` Vi samler ansøgningerne ${listIn(
            'da',
            dates.cutOffs.map((rule) => dateRuleText('da', rule)),
          )}.`
        : '';
    return `${first}${used}${cuts}`;
  }
  const first = rolling
    ? `You can apply at any time from ${opens} to ${closes}.`
    : `You can apply from ${opens} to ${closes}.`;
  const cuts =
    rolling && dates.cutOffs.length > 0
      ? ` We gather the applications on ${listIn(
          'en',
          dates.cutOffs.map((rule) => dateRuleText('en', rule)),
        )}.`
      : '';
  return `${first}${used}${cuts}`;
}

/**
 * Whether a call can be applied in, as dates alone: a page that is made once a day never says of an
 * hour what is not so.
 */
export function openText(language: Language, told: Dates, today: Day): string {
  const { opens, closesBefore } = told.window;
  const danish = language === 'da';
  if (told.moneyUsed !== undefined) return usedText(language, told).trim();
  const midnight = opens.time === '00:00';
  if (today < opens.day || (today === opens.day && !midnight)) {
    const when = midnight ? dayIn(language, opens.day) : wallTimeIn(language, opens);
    return `${danish ? 'Åbner' : 'Opens'} ${when}.`;
  }
  return `${danish ? 'Åben til' : 'Open until'} ${closingIn(language, closesBefore)}.`;
}

/** When an answer can be expected. */
export function answerText(language: Language, round: Pick<Round, 'answer' | 'window'>): string {
  const { answer } = round;
  if (language === 'da') {
    if (answer.kind === 'within') return `I får svar senest ${answer.days} dage efter, I har søgt.`;
    if (answer.kind === 'between') {
      return `I får svar mellem ${dayIn('da', answer.from)} og ${dayIn('da', answer.until)}.`;
    }
    return `I får svar senest ${dayIn('da', answerBy(round))}.`;
  }
  if (answer.kind === 'within') return `You get an answer within ${answer.days} days of applying.`;
  if (answer.kind === 'between') {
    return `You get an answer between ${dayIn('en', answer.from)} and ${dayIn('en', answer.until)}.`;
  }
  return `You get an answer by ${dayIn('en', answerBy(round))}.`;
}

export function lateText(
  language: Language,
  { late, window }: Pick<Round, 'late' | 'window'>,
): string {
  const lastDay = dayIn(language, statedClosing(window.closesBefore).day);
  if (late.kind === 'never') {
    return language === 'da'
      ? `Det er for sent at søge efter ${lastDay}.`
      : `It is too late to apply after ${lastDay}.`;
  }
  return language === 'da'
    ? `Kommer I for sent, kan I søge til ${dayIn('da', late.until)}, hvis I skriver hvorfor.`
    : `If you are late, you can apply until ${dayIn('en', late.until)} when you write why.`;
}

/** What a sealed call tells; nothing where it is not sealed. */
export function sealedText(
  language: Language,
  { sealedUntilDeadline }: Pick<Round, 'sealedUntilDeadline'>,
): string | undefined {
  if (!sealedUntilDeadline) return undefined;
  return language === 'da'
    ? 'Ingen i kommunen læser ansøgningerne, før fristen er gået.'
    : 'Nobody in the municipality reads the applications before the deadline.';
}

export const steerTerms: Terms<Round['areasSteer']> = {
  inspiration: {
    da: 'Områderne er til inspiration. I kan søge til andet.',
    en: 'The areas are for inspiration. You can apply for something else.',
  },
  priority: {
    da: 'Vi vil helst støtte det, der hører til områderne. I kan godt søge til andet.',
    en: 'We prefer what belongs to the areas. You can apply for something else.',
  },
  eligibility: {
    da: 'I kan kun søge til det, der hører til områderne.',
    en: 'You can only apply for what belongs to the areas.',
  },
};

const deeds: Terms<Stage['does']> = {
  advises: { da: 'giver råd', en: 'gives advice' },
  decides: { da: 'beslutter', en: 'decides' },
  approves: { da: 'godkender', en: 'approves' },
};
export const stageDoesTerms = deeds;

export const roundKindTerms: Terms<Round['kind']> = {
  ordinary: { da: 'Almindelig runde', en: 'Ordinary round' },
  residual: { da: 'Runde om de penge, der er tilbage', en: 'Round for the money that is left' },
  extra: { da: 'Ekstra runde', en: 'Extra round' },
};

const administration: Both = { da: 'forvaltningen', en: 'the administration' };

/** What a stage has a say on: amounts up to one, activities for some. */
function stageAbout(
  language: Language,
  { does, upTo, targetGroups = [] }: Pick<Stage, 'does' | 'upTo' | 'targetGroups'>,
): string {
  const groups = named(language, targetGroupTerms, targetGroups);
  const danish = language === 'da';
  // One decides about something, and approves it.
  const about = does === 'approves' ? ' ' : danish ? ' om ' : ' on ';
  const theirs = danish ? `tilbud for ${groups}` : `what is for ${groups}`;
  if (upTo === undefined) return groups === '' ? '' : `${about}${theirs}`;
  const amounts = danish
    ? `${about}beløb op til ${amountIn('da', upTo)}`
    : `${about}amounts up to ${amountIn('en', upTo)}`;
  return groups === '' ? amounts : `${amounts} ${danish ? 'til' : 'to'} ${theirs}`;
}

/** Who does what in a stage, when, and up to which amount. `committee` is the name of its own. */
export function stageText(
  language: Language,
  stage: Pick<Stage, 'title' | 'does' | 'on' | 'upTo' | 'targetGroups' | 'majority'> &
    Partial<Pick<Stage, 'by'>>,
  committee = '',
): string {
  const { by } = stage;
  const who =
    by === undefined
      ? stage.title
      : by.kind === 'body'
        ? by.name
        : by.kind === 'administration'
          ? administration[language]
          : committee;
  const on =
    stage.on === undefined
      ? ''
      : ` ${language === 'da' ? 'den' : 'on'} ${dayIn(language, stage.on)}`;
  const about = stageAbout(language, stage);
  const all =
    stage.majority === 'simple'
      ? ''
      : language === 'da'
        ? ' Alle skal være enige.'
        : ' All must agree.';
  const said = `${who} ${deeds[stage.does][language]}${about}${on}`;
  const sentence = said.charAt(0).toUpperCase() + said.slice(1);
  return `${sentence.endsWith('.') ? sentence : `${sentence}.`}${all}`;
}

/** For which years one may apply. */
export function grantText(language: Language, { grant }: Pick<Round, 'grant'>): string {
  const { firstYear, mostYears } = grant;
  if (mostYears === 1) {
    return language === 'da' ? `Pengene er til ${firstYear}.` : `The money is for ${firstYear}.`;
  }
  return language === 'da'
    ? `I kan søge for op til ${mostYears} år, fra ${firstYear}.`
    : `You can apply for up to ${mostYears} years, from ${firstYear}.`;
}

export type ReadTerms = {
  readonly section: (typeof sections)[number];
  readonly title: string;
  readonly lines: readonly { readonly key: string; readonly text: string }[];
};

/** Terms as people read them, under the headings of a call. */
export function readTerms(language: Language, terms: readonly Term[]): readonly ReadTerms[] {
  return sections.flatMap((section) => {
    const lines = terms
      .filter((term) => sectionOf(term) === section)
      .map((term) => ({ key: term.key, text: termText(language, term) }));
    return lines.length === 0 ? [] : [{ section, title: sectionTerms[section][language], lines }];
  });
}

export const movementTerms: Terms<MovementKind> = {
  'set-aside': { da: 'Sæt penge af', en: 'Set money aside' },
  raise: { da: 'Forhøj rammen', en: 'Raise the budget' },
  cut: { da: 'Skær rammen ned', en: 'Cut the budget' },
  'carry-in': { da: 'Overfør fra sidste år', en: 'Carry in from last year' },
  move: { da: 'Flyt mellem linjer', en: 'Move between lines' },
  'hold-back': { da: 'Hold penge tilbage', en: 'Hold money back' },
  release: { da: 'Frigiv penge, der er holdt tilbage', en: 'Release money held back' },
  return: { da: 'Penge er betalt tilbage', en: 'Money was paid back' },
};

export const subPoolTerms: Terms<SubPool['kind']> = {
  'running-costs': { da: 'Drift', en: 'Running costs' },
  project: { da: 'Projekter', en: 'Projects' },
  donation: { da: 'Donationer', en: 'Donations' },
  'quick-grant': { da: 'Hurtige tilskud', en: 'Quick grants' },
  development: { da: 'Udvikling', en: 'Development' },
  'christmas-help': { da: 'Julehjælp', en: 'Christmas help' },
  events: { da: 'Arrangementer', en: 'Events' },
  'new-associations': { da: 'Nye foreninger', en: 'New associations' },
  other: { da: 'Andet', en: 'Other' },
};

/** How many times a criterion counts; nothing is said of those that count once. */
export function weightText(language: Language, weight = 1): string {
  if (weight === 1) return '';
  return language === 'da' ? `Tæller ${weight} gange.` : `Counts ${weight} times.`;
}
