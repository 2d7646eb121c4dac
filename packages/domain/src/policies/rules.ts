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
