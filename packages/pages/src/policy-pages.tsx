import { fateTerms, statusTerms } from '@plan/contract/words';
import type { GoalStep, PublicGoal, PublicPolicy } from '@plan/domain/insights';
import { Document } from './chrome.tsx';
import type { Place } from './chrome.tsx';
import { Adopted, Corrections, Facts, To, Told } from './facts.tsx';
import type { Props } from './facts.tsx';
import { PoolLinks } from './links.tsx';
import { MoneyTable } from './money.tsx';

/** A version of a policy as it was adopted. It stays at its address when another follows. */
export function PolicyPage({ place, view, of: policy }: Props<PublicPolicy>) {
  const { words } = place;
  const { id } = view.municipality;
  const title = `${policy.title} ${policy.period}`;
  return (
    <Document place={place} title={title} municipality={view.municipality} twin>
      {policy.state === 'superseded' ? <p className="note">{words.superseded}</p> : null}
      <h2>{words.vision}</h2>
      <Told text={policy.vision} />
      <h2>{words.goals}</h2>
      <ol>
        {policy.goals.map((goal) => (
          <li key={goal.slug} value={goal.number}>
            <To place={place} to={`/${id}/maal/${goal.slug}`}>
              {goal.title}
            </To>
          </li>
        ))}
      </ol>
      <Corrections place={place} corrections={policy.corrections} />
      <Facts
        facts={[
          policy.adopted
            ? [words.adopted, <Adopted key="adopted" place={place} by={policy.adopted} />]
            : undefined,
          [
            words.legalBasis,
            <span key="basis" lang="da">
              {policy.legalBasis}
            </span>,
          ],
        ]}
      />
    </Document>
  );
}

type StepsProps = {
  readonly place: Place;
  readonly id: string;
  readonly title: string;
  readonly steps: readonly GoalStep[];
};

function Steps({ place, id, title, steps }: StepsProps) {
  return steps.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul>
        {steps.map((step) => (
          <li key={step.slug}>
            {fateTerms[step.fate][place.language]}:{' '}
            <To place={place} to={`/${id}/maal/${step.slug}`}>
              {step.number}. {step.title}
            </To>{' '}
            (<span lang="da">{step.policy}</span>)
          </li>
        ))}
      </ul>
    </>
  );
}

type GoalProps = Props<PublicGoal> & { readonly policy: PublicPolicy };

/** What a goal asked for, who works on it, how it goes, and the money it drew. */
export function GoalPage({ place, view, of: goal, policy }: GoalProps) {
  const { words, language } = place;
  const { id } = view.municipality;
  const title = `${words.goal} ${goal.number}: ${goal.title}`;
  const statusOf = (slug: string) =>
    view.plans.flatMap((plan) => plan.initiatives).find((each) => each.slug === slug)?.status;
  return (
    <Document place={place} title={title} municipality={view.municipality} twin>
      <p>
        {words.partOf}{' '}
        <To place={place} to={`/${id}/politikker/${policy.slug}`}>
          {policy.title} {policy.period}
        </To>
      </p>
      <Told text={goal.explanation} />
      <h2>{words.initiatives}</h2>
      {goal.initiatives.length === 0 ? <p>{words.noInitiatives}</p> : null}
      <ul>
        {goal.initiatives.map((each) => {
          const states = statusOf(each.slug)?.states ?? [];
          return (
            <li key={each.slug}>
              <To place={place} to={`/${id}/indsatser/${each.slug}`}>
                {each.title}
              </To>{' '}
              (
              {states.length === 0
                ? words.notReported
                : states.map((state) => statusTerms[state][language]).join(', ')}
              )
            </li>
          );
        })}
      </ul>
      <PoolLinks place={place} municipality={id} areas={goal.areas} />
      <h2>{words.money}</h2>
      {goal.money.applications === 0 ? (
        <p>{words.noMoney}</p>
      ) : (
        <MoneyTable place={place} money={goal.money} />
      )}
      <p className="note">{words.moneyNote}</p>
      <Steps place={place} id={id} title={words.cameFrom} steps={goal.before} />
      <Steps place={place} id={id} title={words.becameOf} steps={goal.after} />
      {goal.dropped ? <p className="note">{words.droppedGoal}</p> : null}
    </Document>
  );
}
