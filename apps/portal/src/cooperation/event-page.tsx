import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { eventStateTerms, instantIn, signUpStateTerms } from '@plan/contract/words';
import { useState } from 'react';
import { useRead } from '../data/operations.ts';
import { Troubles } from '../forms/errors.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { TroubleMessage } from '../frame/trouble.tsx';
import { useWords } from '../words/language.tsx';
import { EventForm } from './event-form.tsx';
import type { EventAddress } from './event-form.tsx';
import { useCooperationWords } from './words.ts';

type Shown = AnswerOf<'showEvent'>;
type Props = { readonly at: EventAddress; readonly shown: Shown };

function Announce({ at }: Pick<Props, 'at'>) {
  const words = useCooperationWords();
  const sending = useSubmitting();
  return (
    <div className="card-plain">
      <p>{words.announceLead}</p>
      <Troubles trouble={sending.trouble} />
      <button
        type="button"
        className="button button-primary"
        disabled={sending.busy}
        onClick={() => void sending.send(call('announceEvent', { params: at }))}
      >
        {words.announce}
      </button>
    </div>
  );
}

/** Asked twice, because everybody who signed up gets a letter at once. */
function CallOff({ at }: Pick<Props, 'at'>) {
  const words = useCooperationWords();
  const sending = useSubmitting();
  const [asked, setAsked] = useState(false);
  return (
    <div className="card-plain">
      <p>{words.cancelLead}</p>
      <Troubles trouble={sending.trouble} />
      {asked ? (
        <button
          type="button"
          className="button button-primary"
          disabled={sending.busy}
          onClick={() => void sending.send(call('cancelEvent', { params: at }))}
        >
          {words.sure}
        </button>
      ) : (
        <button type="button" className="button button-tertiary" onClick={() => setAsked(true)}>
          {words.cancel}
        </button>
      )}
    </div>
  );
}

function SignUps({ shown }: Pick<Props, 'shown'>) {
  const { language } = useWords();
  const words = useCooperationWords();
  const { event, places, signUps } = shown;
  if (!event.signUp && signUps.length === 0) return null;
  return (
    <section aria-labelledby="tilmeldte">
      <h2 id="tilmeldte">{words.signUps}</h2>
      <p>
        {words.taken(places.taken, event.signUp?.places)}
        {places.waiting > 0 ? `, ${words.waiting(places.waiting)}` : ''}. {words.signUpsLead}
      </p>
      {signUps.length === 0 ? (
        <p>{words.noSignUps}</p>
      ) : (
        <div className="scroll-x" role="group" tabIndex={0} aria-label={words.signUps}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.person}</th>
                <th scope="col">{words.email}</th>
                <th scope="col">{words.people}</th>
                <th scope="col">{words.signUpState}</th>
                <th scope="col">{words.signedUpAt}</th>
                <th scope="col">{words.note}</th>
              </tr>
            </thead>
            <tbody>
              {signUps.map(({ id, at, people, state, person }) => (
                <tr key={id}>
                  <th scope="row">{person?.name ?? words.erased}</th>
                  <td>{person?.email ?? ''}</td>
                  <td className="amount">{people}</td>
                  <td>{signUpStateTerms[state][language]}</td>
                  <td>{instantIn(language, at)}</td>
                  <td>{person?.note ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Known({ at, shown }: Props) {
  const { language } = useWords();
  const words = useCooperationWords();
  const { event } = shown;
  return (
    <>
      <p>
        <strong>{eventStateTerms[event.state][language]}</strong>
      </p>
      {event.state === 'draft' ? null : (
        <p>
          <a href={`/${at.municipality}/kalender/${event.slug}`}>{words.public}</a>
        </p>
      )}
      {event.state === 'draft' ? <Announce at={at} /> : <SignUps shown={shown} />}
    </>
  );
}

/** One event for those who run it: what is told, whether it is on, and who comes. */
export default function EventPage({ municipality, event }: EventAddress) {
  const words = useCooperationWords();
  const at = { municipality, event };
  const shown = useRead('showEvent', at);
  const topics = useRead('listEventTopics', { municipality });
  const isNew = shown.trouble?.kind === 'refused' && shown.trouble.status === 404;
  const back = { to: `/app/${municipality}/begivenheder`, text: words.toEvents };
  return (
    <Page title={shown.value?.event.title ?? words.newEvent} back={back}>
      {shown.value ? <Known at={at} shown={shown.value} /> : null}
      {shown.trouble && !isNew ? <TroubleMessage trouble={shown.trouble} /> : null}
      {shown.value || isNew ? (
        <Loaded shown={topics}>
          {(known) => <EventForm at={at} row={shown.value} topics={known} />}
        </Loaded>
      ) : null}
      {shown.value?.event.state === 'announced' ? <CallOff at={at} /> : null}
    </Page>
  );
}
