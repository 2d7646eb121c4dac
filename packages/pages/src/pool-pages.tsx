import {
  amountIn,
  answerText,
  closed,
  datesText,
  dayIn,
  grantText,
  lateText,
  openText,
  sealedText,
  legalBasisTerms,
  readTerms,
  stageText,
  steerTerms,
  weightText,
  contactText,
} from '@plan/contract/words';
import type { PublicArea, PublicPool, PublicRound, PublicView } from '@plan/domain/insights';
import { goalKey } from '@plan/domain/policies';
import { Document, linkTo } from './chrome.tsx';
import { Adopted, To } from './facts.tsx';
import { easyAddress } from './easy-page.tsx';
import { formAddress } from './form-page.tsx';
import type { Place } from './chrome.tsx';
import { CoreTable } from './core-table.tsx';
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
        {words.decidedBy} <Adopted place={place} by={area.decision} />.
        {area.moneyGuide === undefined
          ? null
          : ` ${words.guide}: ${closed(amountIn(language, area.moneyGuide))}`}
        {area.first ? ` ${words.first}.` : ''}
        {area.ringFenced ? ` ${words.ringFenced}.` : ''}
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

type OfRound = { readonly place: Place; readonly round: PublicRound };

/** When, for whom, how much and for what: sentences made of the data that is judged. */
function Terms({ place, round }: OfRound) {
  const { words, language } = place;
  const lang = language === 'da' ? {} : { lang: 'da' };
  return (
    <>
      {readTerms(language, round.terms).map(({ section, title, lines }) => (
        <div key={section}>
          <h3>{title}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line.key}>{line.text}</li>
            ))}
          </ul>
        </div>
      ))}
      {round.moreTerms === '' ? null : (
        <>
          <h3>{words.moreTerms}</h3>
          <p {...lang}>{round.moreTerms}</p>
        </>
      )}
    </>
  );
}

function Dates({ place, round }: OfRound) {
  const { words, language } = place;
  const sealed = sealedText(language, round);
  return (
    <>
      <h3>{words.dates}</h3>
      <ul>
        <li>{datesText(language, round)}</li>
        <li>{answerText(language, round)}</li>
        <li>{lateText(language, round)}</li>
        {sealed === undefined ? null : <li>{sealed}</li>}
        <li>{grantText(language, round)}</li>
      </ul>
      {round.meetings.length === 0 ? null : (
        <>
          <h3>{words.callMeetings}</h3>
          <ul>
            {round.meetings.map((meeting) => (
              <li key={`${meeting.day} ${meeting.title}`}>
                <span lang="da">{meeting.title}</span>, {dayIn(language, meeting.day)}{' '}
                <span lang="da">
                  {meeting.time}, {meeting.place}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What somebody asked about the call, answered once for everybody. */
function Answers({ place, round }: OfRound) {
  const { words, language } = place;
  if (round.answers.length === 0) return null;
  return (
    <>
      <h3>{words.callAnswers}</h3>
      <dl>
        {round.answers.map((each) => (
          <div key={each.question}>
            <dt lang="da">{each.question}</dt>
            <dd>
              <span lang="da">{each.answer}</span> ({words.answeredOn} {dayIn(language, each.on)})
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Areas({ place, view, round }: Shared & { readonly round: PublicRound }) {
  const { words, language } = place;
  if (round.areas.length === 0) return null;
  return (
    <>
      <h3>{words.areas}</h3>
      <p>{steerTerms[round.areasSteer][language]}</p>
      <ul className="cards">
        {round.areas.map((area) => (
          <Area key={area.title} place={place} view={view} area={area} />
        ))}
      </ul>
    </>
  );
}

type RoundProps = Shared & { readonly pool: PublicPool; readonly round: PublicRound };

function RoundSection({ place, view, pool, round }: RoundProps) {
  const { words, language } = place;
  return (
    <section aria-labelledby={round.slug}>
      <h2 id={round.slug} lang="da">
        {round.title}
      </h2>
      <p>
        {round.state === 'announced'
          ? openText(language, round, view.today)
          : words.state[round.state]}
      </p>
      {round.cancelled === undefined ? null : (
        <p>
          {words.cancelledBecause} <span lang="da">{round.cancelled}</span>
        </p>
      )}
      {round.subPool === undefined ? null : (
        <p>
          {words.subPool}: <span lang="da">{round.subPool}</span>
        </p>
      )}
      <p>
        <a href={linkTo(place, easyAddress(view, pool, round))}>
          {words.easyRead}: <span lang="da">{round.title}</span>
        </a>
      </p>
      <p lang="da">{round.introduction}</p>
      {round.state === 'announced' ? (
        <p>
          <a href={`/app/${view.municipality.id}/runder/${round.id}/kan-i-soege`}>{words.check}</a>
        </p>
      ) : null}
      {round.cancelled === undefined ? <Dates place={place} round={round} /> : null}
      <Terms place={place} round={round} />
      <Areas place={place} view={view} round={round} />
      <h3>{words.asked}</h3>
      <p>
        <a href={linkTo(place, formAddress(view, pool, round))}>{words.readForm}</a>
      </p>
      <h3>{words.criteria}</h3>
      <dl lang="da">
        {round.criteria.map((criterion) => (
          <div key={criterion.title}>
            <dt>{criterion.title}</dt>
            <dd>
              {criterion.explanation} {weightText('da', criterion.weight)}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{words.stages}</h3>
      <ol>
        {round.stages.map((stage) => (
          <li key={stage.title}>{stageText(language, stage, stage.who)}</li>
        ))}
      </ol>
      <Answers place={place} round={round} />
      {round.money ? <MoneyTable place={place} money={round.money} /> : null}
      {round.core ? <CoreTable place={place} core={round.core} /> : null}
    </section>
  );
}

type PartsProps = {
  readonly place: Place;
  readonly municipality: string;
  readonly pool: PublicPool;
};

function PoolParts({ place, municipality, pool }: PartsProps) {
  const { words, language } = place;
  return (
    <>
      {pool.subPools.length === 0 ? null : (
        <>
          <h2>{words.subPools}</h2>
          <dl>
            {pool.subPools.map((part) => (
              <div key={part.title}>
                <dt>
                  <span lang="da">{part.title}</span>
                  {part.budget === 0 ? null : `: ${amountIn(language, part.budget)}`}
                </dt>
                <dd lang="da">{part.description}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {pool.policies.length === 0 ? null : (
        <>
          <h2>{words.policies}</h2>
          <ul>
            {pool.policies.map((policy) => (
              <li key={policy.slug}>
                <To place={place} to={`/${municipality}/politikker/${policy.slug}`}>
                  {policy.title} {policy.period}
                </To>
              </li>
            ))}
          </ul>
        </>
      )}
      {pool.helpLines.length === 0 ? null : (
        <>
          <h2>{words.help}</h2>
          <ul>
            {pool.helpLines.map((line) => (
              <li key={line.name}>
                <span lang="da">
                  {line.name} {line.when}
                </span>{' '}
                {line.phone} {line.email}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
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
          <Adopted place={place} by={pool.budgetDecision} />
        </dd>
        <dt>{words.legalBasis}</dt>
        <dd>{pool.legalBases.map((basis) => legalBasisTerms[basis][language]).join(', ')}</dd>
        <dt>{words.contact}</dt>
        <dd>{contactText(pool.contact)}</dd>
      </dl>
      {pool.description === '' ? null : <p lang="da">{pool.description}</p>}
      <PoolParts place={place} municipality={view.municipality.id} pool={pool} />
      {pool.rounds.map((round) => (
        <RoundSection key={round.slug} place={place} view={view} pool={pool} round={round} />
      ))}
    </Document>
  );
}
