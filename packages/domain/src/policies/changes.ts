import { judge, refuseOutOfOrder, tidied, unless } from '../kernel/index.ts';
import type {
  Correctable,
  DecisionReference,
  Deed,
  Outcome,
  PolicyId,
  Refusal,
} from '../kernel/index.ts';
import { policyLifecycle } from './lifecycle.ts';
import { PolicyVersion, goalsWithoutFate } from './policy.ts';
import type { PolicyText } from './policy.ts';
import {
  adoptedPolicyIsLocked,
  everyGoalHasFate,
  goalNumbersDiffer,
  policyNeedsGoals,
  policyNeedsTitles,
} from './rules.ts';

type Written = { readonly policy: PolicyVersion; readonly deed: Deed };

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

/** How texts of a policy are corrected by two people. */
export const policyCorrections: Correctable<PolicyVersion> = {
  texts: correctableTexts,
  withText,
  locked: (policy) => policy.state !== 'draft',
  fits: (policy) =>
    PolicyVersion.safeParse(policy).success &&
    policy.goals.every((goal) => goal.title.trim() !== ''),
  chain: ({ policy, version }) => `policy/${policy}/${version}`,
};
