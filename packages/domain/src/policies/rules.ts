import { rule } from '../kernel/index.ts';

export const goalNumbersDiffer = rule({
  code: 'policy/goal-numbers-differ',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Applications, plans and decisions cite goals by number' },
  says: 'Within one version of a policy every goal has a number of its own.',
  broken: ({ goals }: { goals: readonly { readonly number: number }[] }) => {
    const twice = goals.filter(
      (goal, index) => goals.findIndex((other) => other.number === goal.number) !== index,
    );
    return twice.length === 0
      ? undefined
      : { numbers: twice.map((goal) => goal.number.toString()) };
  },
});

export const everyGoalHasFate = rule({
  code: 'policy/goal-fate-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A new version says what became of every goal' },
  says: 'A new version of a policy says of every goal of the version before what became of it.',
  broken: ({ missing }: { missing: readonly string[] }) =>
    missing.length === 0 ? undefined : { numbers: missing },
});

export const policyNeedsTitles = rule({
  code: 'policy/title-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A policy and its goals are found by their titles' },
  says: 'A policy and each of its goals has a title.',
  broken: ({ titles }: { titles: readonly string[] }) =>
    titles.every((title) => title.trim() !== '') ? undefined : {},
});

export const policyNeedsGoals = rule({
  code: 'policy/goals-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Plans and pools point to goals' },
  says: 'A policy is adopted with at least one goal.',
  broken: ({ goals }: { goals: number }) => (goals > 0 ? undefined : {}),
});

export const adoptedPolicyIsLocked = rule({
  code: 'policy/adopted-text-locked',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'What a body adopted is not rewritten afterwards' },
  says: 'An adopted policy is changed only by a new version or by a correction of a typing error.',
  broken: ({ state }: { state: string }) => (state === 'draft' ? undefined : {}),
});
