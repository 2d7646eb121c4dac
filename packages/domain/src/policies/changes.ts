import {
  confirmCorrection,
  judge,
  proposeCorrection,
  refuseOutOfOrder,
  tidied,
  unless,
} from '../kernel/index.ts';
import type {
  Correction,
  DecisionReference,
  Deed,
  Instant,
  Outcome,
  PersonId,
  PolicyId,
  Refusal,
} from '../kernel/index.ts';
import { policyLifecycle } from './lifecycle.ts';
import { goalsWithoutFate } from './policy.ts';
import type { PolicyText, PolicyVersion } from './policy.ts';
import {
  adoptedPolicyIsLocked,
  everyGoalHasFate,
  goalNumbersDiffer,
  policyNeedsGoals,
  policyNeedsTitles,
} from './rules.ts';

type Written = { readonly policy: PolicyVersion; readonly deed: Deed };
type Writing = { readonly by: PersonId; readonly at: Instant };

function deedOf({ policy, version }: PolicyVersion, verb: string, facts: Deed['facts'] = {}): Deed {
  return { chain: `policy/${policy}/${version}`, verb, facts };
}

function refuseText(text: PolicyText): readonly Refusal[] {
  return [
    ...judge(policyNeedsTitles, { titles: [text.title] }, 'title'),
    ...text.goals.flatMap((goal, index) =>
      judge(policyNeedsTitles, { titles: [goal.title] }, `goals.${index}.title`),
    ),
    ...judge(goalNumbersDiffer, text, 'goals'),
  ];
}

type Named = { readonly policy: PolicyId; readonly version: number; readonly slug: string };

/** Begins a version of a policy as a draft. */
export function draftPolicy(named: Named, text: PolicyText): Outcome<Written> {
  return unless(refuseText(text), () => {
    const policy: PolicyVersion = {
      ...text,
      ...named,
      title: tidied(text.title),
      state: 'draft',
      corrections: [],
    };
    return { policy, deed: deedOf(policy, 'draft-policy') };
  });
}

/** Rewrites a draft. What is adopted is corrected or followed by a new version instead. */
export function changePolicy(before: PolicyVersion, text: PolicyText): Outcome<Written> {
  const refusals = [...judge(adoptedPolicyIsLocked, before), ...refuseText(text)];
  return unless(refusals, () => ({
    policy: { ...before, ...text, title: tidied(text.title) },
    deed: deedOf(before, 'change-policy'),
  }));
}

export type Adoption = {
  readonly adopted: Written;
  /** The version before, which this one follows. */
  readonly superseded: Written | undefined;
};

/**
 * Adopts a version. Refuses one without goals, and one that leaves out what became of a goal of the
 * version before; that version is superseded in the same step and stays readable.
 */
export function adoptPolicy(
  draft: PolicyVersion,
  before: PolicyVersion | undefined,
  decision: DecisionReference,
): Outcome<Adoption> {
  const refusals = [
    ...refuseOutOfOrder(policyLifecycle, draft.state, 'adopt-policy'),
    ...judge(policyNeedsGoals, { goals: draft.goals.length }, 'goals'),
    ...judge(
      everyGoalHasFate,
      { missing: before ? goalsWithoutFate(before, draft) : [] },
      'succession',
    ),
  ];
  return unless(refusals, () => ({
    adopted: {
      policy: { ...draft, state: 'adopted', adopted: decision },
      deed: deedOf(draft, 'adopt-policy', { day: decision.day }),
    },
    superseded:
      before?.state === 'adopted'
        ? {
            policy: { ...before, state: 'superseded' },
            deed: deedOf(before, 'supersede-policy', { by: draft.version }),
          }
        : undefined,
  }));
}

/** The texts of a policy that can be corrected, by the path they are corrected under. */
export function correctableTexts(policy: PolicyVersion): ReadonlyMap<string, string> {
  return new Map([
    ['title', policy.title],
    ['vision', policy.vision],
    ['legalBasis', policy.legalBasis],
    ...policy.goals.flatMap((goal): [string, string][] => [
      [`goals.${goal.number}.title`, goal.title],
      [`goals.${goal.number}.explanation`, goal.explanation],
    ]),
  ]);
}

/** The policy with one of its texts replaced. */
function withText(policy: PolicyVersion, at: string, text: string): PolicyVersion {
  const [first = '', number, part = ''] = at.split('.');
  if (first !== 'goals') return { ...policy, [first]: text };
  return {
    ...policy,
    goals: policy.goals.map((goal) =>
      String(goal.number) === number ? { ...goal, [part]: text } : goal,
    ),
  };
}

type Proposed = Pick<Correction, 'at' | 'after' | 'reason'>;

/** Proposes to put a typing error right in adopted text. Nothing changes yet. */
export function correctPolicy(
  policy: PolicyVersion,
  { at, after, reason }: Proposed,
  writing: Writing,
): Outcome<Written> {
  const before = correctableTexts(policy).get(at) ?? '';
  const proposed = proposeCorrection(policy.corrections, { at, before, after, reason }, writing);
  if (!proposed.ok) return proposed;
  return {
    ok: true,
    value: {
      policy: { ...policy, corrections: [...policy.corrections, proposed.value] },
      deed: deedOf(policy, 'propose-correction', { at, number: proposed.value.number }),
    },
  };
}

/** Confirms a proposed correction, which puts the text right and keeps both as they were. */
export function confirmPolicyCorrection(
  policy: PolicyVersion,
  correction: Correction,
  writing: Writing,
): Outcome<Written> {
  const { at, number, after } = correction;
  const confirmed = confirmCorrection(correction, correctableTexts(policy).get(at), writing);
  if (!confirmed.ok) return confirmed;
  const corrections = policy.corrections.map((each) =>
    each.number === number ? confirmed.value : each,
  );
  return {
    ok: true,
    value: {
      policy: { ...withText(policy, at, after), corrections },
      deed: deedOf(policy, 'confirm-correction', { at, number }),
    },
  };
}
