import { fateTerms } from '@plan/contract/words';
import type { Goal, PolicyVersion } from '@plan/domain/policies';
import { Difference } from '../forms/difference.tsx';
import { useWords } from '../words/language.tsx';
import { usePolicyWords } from './words.ts';

type Props = { readonly before: PolicyVersion; readonly after: PolicyVersion };

function told(goal: Goal | undefined): string {
  return goal ? [goal.title, goal.explanation].filter((text) => text !== '').join('\n') : '';
}

function byNumber(policy: PolicyVersion, number: number | undefined): Goal | undefined {
  return policy.goals.find((goal) => goal.number === number);
}

/** What became of each goal of the version before, and the words that changed on the way. */
function Fates({ before, after }: Props) {
  const { language } = useWords();
  const words = usePolicyWords();
  return after.succession.map(({ from, fate, to }) => (
    <section key={from} aria-label={words.goalPart(String(from), 'title')}>
      <h2 className="h3">
        {words.goalTitle} {from} {to.length === 0 ? '' : `→ ${to.join(', ')}`}:{' '}
        {fateTerms[fate][language]}
      </h2>
      <div lang="da">
        <Difference before={told(byNumber(before, from))} after={told(byNumber(after, to[0]))} />
      </div>
    </section>
  ));
}

/** The words that differ between two versions of a policy, told aloud as taken out and put in. */
export function VersionDifference({ before, after }: Props) {
  const words = usePolicyWords();
  const followed = new Set(after.succession.flatMap((each) => each.to));
  const added = after.goals.filter((goal) => !followed.has(goal.number));
  return (
    <details className="card-plain">
      <summary>{words.differenceFrom(before.period)}</summary>
      <h2 className="h3">{words.vision}</h2>
      <div lang="da">
        <Difference before={before.vision} after={after.vision} />
      </div>
      <Fates before={before} after={after} />
      {added.map((goal) => (
        <section key={goal.number} aria-label={words.goalPart(String(goal.number), 'title')}>
          <h2 className="h3">
            {words.goalTitle} {goal.number}: {words.newGoal}
          </h2>
          <div lang="da">
            <Difference before="" after={told(goal)} />
          </div>
        </section>
      ))}
    </details>
  );
}
