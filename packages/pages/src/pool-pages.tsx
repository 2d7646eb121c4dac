import {
  amountIn,
  closingIn,
  dayIn,
  kindTerms,
  legalBasisTerms,
  wallTimeIn,
} from '@plan/contract/words';
import type { PublicArea, PublicPool, PublicRound, PublicView } from '@plan/domain/insights';
import { goalKey } from '@plan/domain/policies';
import { Document, linkTo } from './chrome.tsx';
import type { Place } from './chrome.tsx';
import { MoneyTable } from './money.tsx';

type Shared = { readonly place: Place; readonly view: PublicView };

function Area({ place, view, area }: Shared & { readonly area: PublicArea }) {
  const { words, language } = place;
  const wanted = area.goals.map(goalKey);
  const goals = view.policies
    .flatMap((policy) => policy.goals)
    .filter((goal) => wanted.includes(goalKey(goal.ref)));
  return (
    <li className="card">
      <h4 lang="da">{area.title}</h4>
      <blockquote lang="da">{area.decisionText}</blockquote>
      <p>
        {words.decidedBy} <span lang="da">{area.decision.body}</span>{' '}
        {dayIn(language, area.decision.day)}, <span lang="da">{area.decision.item}</span>.
        {area.moneyGuide === undefined
          ? null
          : ` ${words.guide}: ${amountIn(language, area.moneyGuide)}`}
      </p>
      <p>
        {words.serves}:{' '}
        {goals.map((goal, index) => (
          <span key={goal.slug}>
            {index > 0 ? ', ' : null}
            <a href={linkTo(place, `/${view.municipality.id}/maal/${goal.slug}`)} lang="da">
              {goal.title}
            </a>
          </span>
        ))}
      </p>
      {area.money ? <MoneyTable place={place} money={area.money} /> : null}
    </li>
  );
}

function RoundSection({ place, view, round }: Shared & { readonly round: PublicRound }) {
  const { words, language } = place;
  const { terms } = round;
  return (
    <section aria-labelledby={round.slug}>
      <h2 id={round.slug} lang="da">
        {round.title}
      </h2>
      <p>{words.state[round.state]}</p>
      <dl>
        <dt>{words.opens}</dt>
        <dd>{wallTimeIn(language, round.window.opens)}</dd>
        <dt>{words.deadline}</dt>
        <dd>{closingIn(language, round.window.closesBefore)}</dd>
        <dt>{words.answerBy}</dt>
        <dd>{dayIn(language, round.answerBy)}</dd>
      </dl>
      <p lang="da">{round.introduction}</p>
      <h3>{words.who}</h3>
      <ul>
        {terms.kinds.map((kind) => (
          <li key={kind}>{kindTerms[kind][language]}</li>
        ))}
      </ul>
      <h3>{words.amounts}</h3>
      <p>
        {words.least} {amountIn(language, terms.least)}
        {terms.most === undefined ? '' : `. ${words.most} ${amountIn(language, terms.most)}`}.{' '}
        {terms.shareOfCost === undefined ? null : words.share(terms.shareOfCost)}
      </p>
      <h3>{words.areas}</h3>
      <p>{words.areasLead}</p>
      <ul className="cards">
        {round.areas.map((area) => (
          <Area key={area.title} place={place} view={view} area={area} />
        ))}
      </ul>
      <h3>{words.asked}</h3>
      <ul lang="da">
        {round.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <h3>{words.criteria}</h3>
      <dl lang="da">
        {round.criteria.map((criterion) => (
          <div key={criterion.title}>
            <dt>{criterion.title}</dt>
            <dd>{criterion.explanation}</dd>
          </div>
        ))}
      </dl>
      {round.money ? <MoneyTable place={place} money={round.money} /> : null}
    </section>
  );
}

/** A pool with its money, its rounds and all that is asked of an applicant. */
export function PoolPage({ place, view, of: pool }: Shared & { readonly of: PublicPool }) {
  const { words, language } = place;
  return (
    <Document place={place} title={pool.title} municipality={view.municipality} twin>
      <dl>
        <dt>{words.budget}</dt>
        <dd>{amountIn(language, pool.budget)}</dd>
        <dt>{words.left}</dt>
        <dd>{amountIn(language, pool.left)}</dd>
        <dt>{words.decidedBy}</dt>
        <dd>
          <span lang="da">{pool.budgetDecision.body}</span>,{' '}
          {dayIn(language, pool.budgetDecision.day)},{' '}
          <span lang="da">{pool.budgetDecision.item}</span>
        </dd>
        <dt>{words.legalBasis}</dt>
        <dd>{pool.legalBases.map((basis) => legalBasisTerms[basis][language]).join(', ')}</dd>
        <dt>{words.contact}</dt>
        <dd>
          {pool.contact.email}, {pool.contact.phone}
        </dd>
      </dl>
      {pool.rounds.map((round) => (
        <RoundSection key={round.slug} place={place} view={view} round={round} />
      ))}
    </Document>
  );
}
