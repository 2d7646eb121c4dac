import {
  dayIn,
  wheelActorTerms,
  wheelCountIn,
  wheelStateTerms,
  wheelStepTerms,
} from '@plan/contract/words';
import type { AnswerOf } from '@plan/contract/client';
import type { Language } from '@plan/contract/words';
import { dayOf } from '@plan/domain/kernel';
import type { Day, MunicipalityId } from '@plan/domain/kernel';
import { turnsOf, wheelsOf } from '@plan/domain/pools';
import type { Wheel, WheelTurn } from '@plan/domain/pools';
import { Link } from 'wouter';
import { useWords } from '../words/language.tsx';
import type { Pools } from './pool-form.tsx';
import { usePoolWords } from './words.ts';

type Span = { readonly from: Day | undefined; readonly until: Day | undefined };

/** The days of a step, as one day or as a span. */
function spanIn(language: Language, { from, until }: Span): string {
  if (from === undefined) return until === undefined ? '' : dayIn(language, until);
  if (until === undefined || until === from) return dayIn(language, from);
  return `${dayIn(language, from)} – ${dayIn(language, until)}`;
}

/** A pool with its call, where it has one. */
function titleOf({ poolTitle, round, roundTitle }: Omit<Wheel, 'entries'>): string {
  return round === undefined ? poolTitle : `${poolTitle}: ${roundTitle}`;
}

const SHOWN = 8;

type TurnProps = { readonly municipality: MunicipalityId; readonly turn: WheelTurn };

function Turn({ municipality, turn }: TurnProps) {
  const { language } = useWords();
  const { state, step, who, pool, round } = turn;
  const more = [
    wheelActorTerms[who][language],
    spanIn(language, turn),
    wheelCountIn(language, turn),
  ];
  const place = round === undefined ? `puljer/${pool}` : `opslag/${round}`;
  return (
    <li className="card-plain">
      <p className="mt-0 mb-0">
        <strong className={`turn-${state}`}>{wheelStateTerms[state][language]}</strong> ·{' '}
        <strong>{wheelStepTerms[step][language]}</strong> · {more.filter(Boolean).join(' · ')}
        <br />
        <Link href={`/app/${municipality}/${place}`} lang="da">
          {titleOf(turn)}
        </Link>
      </p>
    </li>
  );
}

function WheelTable({ wheel }: { readonly wheel: Wheel }) {
  const { language } = useWords();
  const words = usePoolWords();
  const title = titleOf(wheel);
  return (
    <details className="card-plain">
      <summary lang="da">{title}</summary>
      <div className="scroll-x" tabIndex={0} role="group" aria-label={title}>
        <table className="table table--compact">
          <caption lang="da">{title}</caption>
          <thead>
            <tr>
              {[words.wheelStep, words.wheelWhen, words.wheelWho, words.wheelState].map(
                (heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {wheel.entries.map((entry) => (
              <tr key={entry.step}>
                <th scope="row">{wheelStepTerms[entry.step][language]}</th>
                <td>{spanIn(language, entry)}</td>
                <td>{wheelActorTerms[entry.who][language]}</td>
                <td>
                  <span className={`turn-${entry.state}`}>
                    {wheelStateTerms[entry.state][language]}
                  </span>{' '}
                  {wheelCountIn(language, entry)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Whether the call of a wheel is decided; one that is open all year goes on when all is answered. */
function isSettled({ entries }: Wheel): boolean {
  const done = entries.filter(({ state }) => state === 'done').map(({ step }) => step);
  return done.includes('distribution') && done.includes('notification');
}

type Props = {
  readonly municipality: MunicipalityId;
  readonly pools: Pools;
  readonly calls: AnswerOf<'showYear'>['calls'];
};

/** What is late, what is going on and what comes next; and every call with its sixteen steps. */
export function YearWheel({ municipality, pools, calls }: Props) {
  const words = usePoolWords();
  const counts = new Map(calls.map(({ round, counts: counted }) => [round, counted]));
  const wheels = wheelsOf(pools.pools, pools.rounds, dayOf(pools.serverTime), counts);
  const turns = turnsOf(wheels);
  // What is late is never left out.
  const late = turns.filter(({ state }) => state === 'late');
  const others = turns.filter(({ state }) => state !== 'late');
  const settled = wheels.filter(isSettled);
  const going = wheels.filter((wheel) => !isSettled(wheel));
  return (
    <section aria-labelledby="aarshjul">
      <h2 id="aarshjul">{words.wheel}</h2>
      {turns.length === 0 ? <p>{words.wheelEmpty}</p> : null}
      <ul className="plain-list">
        {[...late, ...others.slice(0, SHOWN)].map((turn) => (
          <Turn
            key={`${turn.pool} ${turn.round} ${turn.step}`}
            municipality={municipality}
            turn={turn}
          />
        ))}
      </ul>
      {[...going, ...settled].map((wheel) => (
        <WheelTable key={wheel.round ?? wheel.pool} wheel={wheel} />
      ))}
    </section>
  );
}
