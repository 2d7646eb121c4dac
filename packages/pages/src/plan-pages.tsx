import { dayIn } from '@plan/contract/words';
import { goalKey } from '@plan/domain/policies';
import type {
  PublicGoal,
  PublicInitiative,
  PublicPlan,
  PublicPolicy,
  PublicView,
} from '@plan/domain/insights';
import { Document, linkTo } from './chrome.tsx';
import type { Place } from './chrome.tsx';
import { LinkList, PoolLinks } from './links.tsx';
import { MoneyTable } from './money.tsx';

type Props<Thing> = { readonly place: Place; readonly view: PublicView; readonly of: Thing };

function goalAddress(view: PublicView, goal: PublicGoal): string {
  return `/${view.municipality.id}/maal/${goal.slug}`;
}

export function PolicyPage({ place, view, of: policy }: Props<PublicPolicy>) {
  const { words, language } = place;
  return (
    <Document
      place={place}
      title={`${policy.title} ${policy.period}`}
      municipality={view.municipality}
      twin
    >
      {policy.state === 'superseded' ? <p className="note">{words.superseded}</p> : null}
      <h2>{words.vision}</h2>
      <p lang="da">{policy.vision}</p>
      <h2>{words.goals}</h2>
      <ol>
        {policy.goals.map((goal) => (
          <li key={goal.slug} value={goal.number}>
            <a href={linkTo(place, goalAddress(view, goal))} lang="da">
              {goal.title}
            </a>
          </li>
        ))}
      </ol>
      <dl>
        {policy.adopted ? (
          <>
            <dt>{words.adopted}</dt>
            <dd>
              <span lang="da">{policy.adopted.body}</span>, {dayIn(language, policy.adopted.day)} (
              <span lang="da">{policy.adopted.item}</span>)
            </dd>
          </>
        ) : null}
        <dt>{words.legalBasis}</dt>
        <dd lang="da">{policy.legalBasis}</dd>
      </dl>
    </Document>
  );
}

type GoalProps = Props<PublicGoal> & { readonly policy: PublicPolicy };

/** What a goal asked for, who works on it, and the money it drew. */
export function GoalPage({ place, view, of: goal, policy }: GoalProps) {
  const { words } = place;
  const { id } = view.municipality;
  const title = `${words.goal} ${goal.number}: ${goal.title}`;
  return (
    <Document place={place} title={title} municipality={view.municipality} twin>
      <p>
        {words.partOf}{' '}
        <a href={linkTo(place, `/${id}/politikker/${policy.slug}`)} lang="da">
          {policy.title} {policy.period}
        </a>
      </p>
      {goal.explanation === '' ? null : <p lang="da">{goal.explanation}</p>}
      {goal.money.applications === 0 ? (
        <p>{words.noMoney}</p>
      ) : (
        <MoneyTable place={place} money={goal.money} />
      )}
      <p className="note">{words.moneyNote}</p>
      <h2>{words.initiatives}</h2>
      {goal.initiatives.length === 0 ? <p>{words.noInitiatives}</p> : null}
      <LinkList
        place={place}
        links={goal.initiatives.map(({ slug, title: text }) => ({
          address: `/${id}/indsatser/${slug}`,
          text,
        }))}
      />
      <PoolLinks place={place} municipality={id} areas={goal.areas} />
    </Document>
  );
}

export function PlanPage({ place, view, of: plan }: Props<PublicPlan>) {
  const { words } = place;
  const { id } = view.municipality;
  return (
    <Document place={place} title={plan.title} municipality={view.municipality} twin>
      <p lang="da">{plan.introduction}</p>
      {plan.selectedInitiativesOnly ? <p className="note">{words.selected}</p> : null}
      <h2>{words.initiatives}</h2>
      <LinkList
        place={place}
        links={plan.initiatives.map((each) => ({
          address: `/${id}/indsatser/${each.slug}`,
          text: each.number === undefined ? each.title : `${each.number}. ${each.title}`,
        }))}
      />
      <h2>{words.partners}</h2>
      <p lang="da">{plan.partners.join(', ')}</p>
      <dl>
        <dt>{words.period}</dt>
        <dd>{plan.period}</dd>
      </dl>
    </Document>
  );
}

export function InitiativePage({ place, view, of: initiative }: Props<PublicInitiative>) {
  const { words } = place;
  const { id } = view.municipality;
  const stated = initiative.goals.kind === 'stated' ? initiative.goals.goals.map(goalKey) : [];
  const goals = view.policies
    .flatMap((policy) => policy.goals)
    .filter((goal) => stated.includes(goalKey(goal.ref)));
  return (
    <Document place={place} title={initiative.title} municipality={view.municipality} twin>
      <p>
        {words.partOf}{' '}
        <a href={linkTo(place, `/${id}/planer/${initiative.plan.slug}`)} lang="da">
          {initiative.plan.title}
        </a>
      </p>
      <p lang="da">{initiative.description}</p>
      <h2>{words.purpose}</h2>
      <p lang="da">{initiative.purpose}</p>
      <h2>{words.goals}</h2>
      {initiative.goals.kind === 'not-stated' ? <p>{words.notStated}</p> : null}
      <LinkList
        place={place}
        links={goals.map((goal) => ({
          address: goalAddress(view, goal),
          text: `${goal.number}. ${goal.title}`,
        }))}
      />
      <h2>{words.actors}</h2>
      <ul lang="da">
        {initiative.actors.map((actor) => (
          <li key={actor.name}>
            {actor.name}
            {actor.role === 'lead' ? <span lang={place.language}> ({words.lead})</span> : null}
          </li>
        ))}
      </ul>
      <dl>
        <dt>{words.schedule}</dt>
        <dd lang="da">
          {initiative.schedule === '' ? (
            <span lang={place.language}>{words.notStated}</span>
          ) : (
            initiative.schedule
          )}
        </dd>
      </dl>
      <PoolLinks place={place} municipality={id} areas={initiative.areas} />
    </Document>
  );
}
