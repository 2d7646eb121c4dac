import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { dayIn } from '@plan/contract/words';
import { dayOf } from '@plan/domain/kernel';
import type { MunicipalityId } from '@plan/domain/kernel';
import { nextGathering } from '@plan/domain/pools';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { Sure } from '../forms/sure.tsx';
import { useWords } from '../words/language.tsx';
import { useDecisionWords } from './words.ts';

type Props = {
  readonly municipality: MunicipalityId;
  readonly list: AnswerOf<'listApplications'>;
  readonly caseworker: boolean;
  readonly again: () => void;
};

const BETWEEN_MS = 1500;

/** The lists of a call that takes applications all year: the open one, those before, and the next. */
export function Gathering({ municipality, list, caseworker, again }: Props) {
  const { language } = useWords();
  const more = useDecisionWords();
  const { round, serverTime, listOpen } = list;
  const [asked, setAsked] = useState(false);
  const taken = list.applications.some(({ application }) => application.state === 'under-review');
  // The worker has not begun yet when the answer comes.
  const making = (taken || asked) && !listOpen;
  useEffect(() => {
    if (!making) return undefined;
    const reading = setInterval(again, BETWEEN_MS);
    return () => clearInterval(reading);
  }, [making, again]);
  if (round.dates.kind !== 'rolling') return null;
  const base = `/app/${municipality}/runder/${round.id}`;
  const next = nextGathering(round.dates, dayOf(serverTime));
  const gathered = round.gathered ?? [];
  return (
    <>
      {round.state === 'announced' && next ? (
        <p>{more.nextGathering(dayIn(language, next))}</p>
      ) : null}
      {making ? <p role="status">{more.gathering}</p> : null}
      {round.state === 'announced' && listOpen ? (
        <p>
          <Link className="button button-secondary" href={`${base}/fordeling`}>
            {more.openList}
          </Link>
        </p>
      ) : null}
      {round.state === 'announced' && caseworker && !listOpen && !making ? (
        <Sure
          ask={more.gather}
          sure={more.gatherLead}
          yes={more.gatherYes}
          act={(sending) =>
            sending.send(call('gatherList', { params: { municipality, round: round.id } }), () =>
              setAsked(true),
            )
          }
        />
      ) : null}
      {gathered.length === 0 ? null : (
        <>
          <h2 className="h3">{more.earlierLists}</h2>
          <ul>
            {gathered.map((day) => (
              <li key={day}>
                <Link href={`${base}/fordeling/${day}`}>{more.listUpTo(dayIn(language, day))}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
