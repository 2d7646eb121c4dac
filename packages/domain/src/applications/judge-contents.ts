import { judge, readAmount } from '../kernel/index.ts';
import type { Refusal } from '../kernel/index.ts';
import { areaOf, isGroup, mustFollow } from '../pools/index.ts';
import type { Form, FormStep, Round } from '../pools/index.ts';
import { askedBy, judgeTerms, sectionOf } from '../terms/index.ts';
import type { CheckFact, Known, Term } from '../terms/index.ts';
import { pagesAsked, toldBy } from './asked.ts';
import type { Said } from './asked.ts';
import { judgeAnswers } from './judge-answers.ts';
import { judgeBudget } from './judge-budget.ts';
import { judgeChecks } from './checks.ts';
import { factOf, isAboutMoney, knownFrom } from './known.ts';
import { judgePapers, papersAsked } from './papers.ts';
import {
  areaMustBeChosen,
  areaMustBeInRound,
  areaOrReasonOutside,
  chosenAreaNeedsReason,
  formMustBeFollowed,
} from './rules.ts';
import { emptyContent } from './step.ts';
import type { ContentOf, Contents, StepContent, StepOf } from './step.ts';

function judgeAreas(round: Round, key: string, content: ContentOf<'areas'>): readonly Refusal[] {
  const perArea = content.chosen.flatMap(({ area, reason }) => {
    const known = areaOf(round, area);
    const at = `${key}.${area}`;
    if (!known) return judge(areaMustBeInRound, { known: false }, at);
    return judge(chosenAreaNeedsReason, { area: known.title, reason }, at);
  });
  const some = { chosen: content.chosen.length, outsideReason: content.outsideReason };
  // A call without areas has nothing to name.
  const named =
    round.areas.length === 0
      ? []
      : round.areasSteer === 'eligibility'
        ? judge(areaMustBeChosen, some, key)
        : judge(areaOrReasonOutside, some, key);
  return [...named, ...perArea];
}

/**
 * What still stands in the way on one page of the form. `known` is what other pages tell; without
 * it, only this page is looked at.
 */
export function judgeStep(
  round: Round,
  step: FormStep,
  typed: StepContent | undefined,
  known: Known = knownFrom(round, { [step.key]: typed }),
  told: Said = toldBy(round, { [step.key]: typed }),
): readonly Refusal[] {
  return [...judgePage(round, step, typed, known, told), ...judgeChecks(round.form, step, told)];
}

/**
 * What would be refused of the amount as it is typed now, to be told while it is: that it is above
 * or below what the terms allow with the costs that are written.
 */
export function amountHints(
  round: Round,
  step: StepOf<'budget'>,
  content: ContentOf<'budget'>,
  known: Known,
  told: Said,
): readonly Refusal[] {
  if (readAmount(content.requested) === undefined) return [];
  const at = `${step.key}.requested`;
  return judgeStep(round, step, content, known, told).filter((each) => each.at === at);
}

function judgePage(
  round: Round,
  step: FormStep,
  typed: StepContent | undefined,
  known: Known,
  told: Said,
): readonly Refusal[] {
  const content = typed?.kind === step.kind ? typed : emptyContent(step);
  if (step.kind === 'questions' && content.kind === 'questions') {
    return judgeAnswers(step, content, told);
  }
  if (content.kind === 'areas') return judgeAreas(round, step.key, content);
  if (step.kind === 'budget' && content.kind === 'budget') {
    return judgeBudget(round, step, content, known, told);
  }
  return step.kind === 'papers' && content.kind === 'papers'
    ? judgePapers(step, content.files, papersAsked(round, step, told, known))
    : [];
}

/**
 * Everything that stands in the way of sending, over all pages. `record` is what the applicant’s
 * own record tells, `toTell` the facts that are asked for beside the form. The portal asks the same.
 */
export function judgeContents(
  round: Round,
  contents: Contents,
  record: Known = {},
  toTell: readonly CheckFact[] = [],
): readonly Refusal[] {
  const known = { ...knownFrom(round, contents), ...record };
  const told = toldBy(round, contents);
  return [
    ...judge(formMustBeFollowed, { must: mustFollow(round) }, 'form'),
    ...pagesAsked(round.form, told).flatMap((step) =>
      judgeStep(round, step, contents[step.key], known, told),
    ),
    ...judgeOtherTerms(round, known, toTell, pagesAsked(round.form, told)),
  ];
}

/** Where a fact that every form asks for stands in this form. */
function placeOf(
  pages: Form['steps'],
  term: Term,
  toTell: readonly CheckFact[],
): { readonly at?: string } {
  const asked = askedBy(term);
  const told = toTell.find((name) => asked.includes(name));
  if (told) return { at: `facts.${told}` };
  if (term.kind === 'declaration') return { at: `signOff.${term.declaration}` };
  if (asked.includes('signers')) return { at: 'signOff.role' };
  if (asked.includes('partners')) return { at: 'partners' };
  for (const step of pages) {
    if (step.kind === 'papers' && sectionOf(term) === 'papers') {
      if (term.kind === 'attachment') return { at: `${step.key}.${term.attachment}` };
      if (asked.includes('attachmentCount')) return { at: step.key };
    }
    if (step.kind !== 'questions') continue;
    const question = step.questions.find(
      (each) => !isGroup(each) && asked.some((name) => name === factOf(each.core)),
    );
    if (question) return { at: `${step.key}.${question.key}` };
  }
  return {};
}

/** What the terms say beside money and costs, told at the question that answers it. */
function judgeOtherTerms(
  round: Round,
  known: Known,
  toTell: readonly CheckFact[],
  pages: Form['steps'],
): readonly Refusal[] {
  return round.terms
    .filter((term) => !isAboutMoney(term))
    .flatMap((term) =>
      judgeTerms([term], known).map(({ at: _at, ...refusal }) => ({
        ...refusal,
        ...placeOf(pages, term, toTell),
      })),
    );
}
