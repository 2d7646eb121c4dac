import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { roundStateTerms } from '@plan/contract/words';
import { judgeCall } from '@plan/domain/pools';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { download } from '../data/download.ts';
import { useRead } from '../data/operations.ts';
import { Troubles } from '../forms/errors.tsx';
import { TextArea } from '../forms/fields.tsx';
import { errorsOf } from '../forms/refused.ts';
import { Sure } from '../forms/sure.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { CallForm } from './call-form.tsx';
import type { CallAddress } from './call-form.tsx';
import { CorrectForm } from './correct-form.tsx';
import { Rehearse } from './rehearse.tsx';
import { usePoolWords } from './words.ts';

type Props = { readonly at: CallAddress; readonly shown: AnswerOf<'showCall'> };

/** What stands in the way of announcing the call as it was last saved, and the button itself. */
function Announce({ at, shown }: Props) {
  const { language } = useWords();
  const words = usePoolWords();
  const sending = useSubmitting();
  const { pool, account, round, serverTime } = shown;
  const missing = errorsOf(judgeCall(pool, account, round, serverTime), language);
  return (
    <section className="card-plain" aria-labelledby="klar">
      <h2 className="h3 mt-0" id="klar">
        {missing.length === 0 ? words.ready : words.missing}
      </h2>
      <Troubles trouble={sending.trouble} />
      {missing.length === 0 ? null : (
        <ul>
          {missing.map((each) => (
            <li key={`${each.at} ${each.text}`}>{each.text}</li>
          ))}
        </ul>
      )}
      <p>{words.unsaved}</p>
      <div className="button-row">
        <button
          type="button"
          className="button button-primary"
          disabled={sending.busy}
          onClick={() => void sending.send(call('announceCall', { params: at }))}
        >
          {words.announce}
        </button>
      </div>
    </section>
  );
}

function Remove({ at, shown }: Props) {
  const words = usePoolWords();
  const [, go] = useLocation();
  const sending = useSubmitting();
  const [asked, setAsked] = useState(false);
  const remove = () =>
    sending.send(call('removeCall', { params: at }), () =>
      go(`/app/${at.municipality}/puljer/${shown.pool.id}`),
    );
  return (
    <>
      <Troubles trouble={sending.trouble} />
      {asked ? <p role="status">{words.removeSure}</p> : null}
      <div className="button-row">
        <button
          type="button"
          className="button button-tertiary"
          disabled={sending.busy}
          onClick={() => (asked ? void remove() : setAsked(true))}
        >
          {asked ? words.removeYes : words.remove}
        </button>
      </div>
    </>
  );
}

/** Taking an announced call back, or cancelling it with a reason that everybody is told. */
function Withdrawing({ at, shown }: Props) {
  const words = usePoolWords();
  const sending = useSubmitting();
  const [reason, setReason] = useState('');
  return (
    <section className="card-plain">
      <p>{words.begun(shown.begun)}</p>
      <Troubles trouble={sending.trouble} />
      {shown.begun > 0 ? null : (
        <div className="button-row">
          <button
            type="button"
            className="button button-secondary"
            disabled={sending.busy}
            onClick={() => void sending.send(call('retractCall', { params: at }))}
          >
            {words.retract}
          </button>
        </div>
      )}
      <details>
        <summary>{words.cancel}</summary>
        <TextArea
          at="reason"
          label={words.cancelReason}
          rows={2}
          limit={600}
          value={reason}
          onChange={setReason}
        />
        <Sure
          ask={words.cancel}
          sure={words.cancelSure}
          yes={words.cancelYes}
          act={(cancelling) =>
            cancelling.send(call('cancelCall', { params: at, body: { reason } }))
          }
        />
      </details>
    </section>
  );
}

function Download({ at, shown }: Props) {
  const words = usePoolWords();
  const sending = useSubmitting();
  const get = () =>
    sending.send(call('showCallFile', { params: at }), (file) =>
      download(`${shown.round.slug}.json`, 'application/json', JSON.stringify(file, null, 1)),
    );
  return (
    <>
      <Troubles trouble={sending.trouble} />
      <div className="button-row">
        <button type="button" className="button button-secondary" onClick={() => void get()}>
          {words.download}
        </button>
      </div>
    </>
  );
}

/** Leads to the form as it was last saved, with real fields. */
function TryForm({ at }: { readonly at: CallAddress }) {
  const words = usePoolWords();
  return (
    <section className="card-plain">
      <p>
        {words.tryFormLead} {words.unsaved}
      </p>
      <Link
        className="button button-secondary"
        href={`/app/${at.municipality}/opslag/${at.round}/proev`}
      >
        {words.tryForm}
      </Link>
    </section>
  );
}

const TRIED: readonly string[] = ['draft', 'announced'];

/** A call for those who write it. */
export default function CallPage(at: CallAddress) {
  const { language } = useWords();
  const words = usePoolWords();
  const shown = useRead('showCall', at);
  return (
    <Loaded shown={shown}>
      {(value) => {
        const { round, pool } = value;
        const tried = TRIED.includes(round.state) && !round.rehearsal;
        const told = round.state !== 'draft' && !round.rehearsal;
        return (
          <Page
            title={round.title}
            back={{ to: `/app/${at.municipality}/puljer/${pool.id}`, text: pool.title }}
          >
            <p>
              <strong>{roundStateTerms[round.state][language]}</strong>
              {round.rehearsal ? ` · ${words.rehearsal}` : ''}
              {round.cancelled ? ` · ${round.cancelled.reason}` : ''}
            </p>
            {told ? (
              <p>
                <a href={`/${at.municipality}/puljer/${pool.slug}#${round.slug}`}>
                  {words.seePublic}
                </a>
              </p>
            ) : null}
            {round.state === 'draft' ? <Announce at={at} shown={value} /> : null}
            {round.state === 'announced' ? <Withdrawing at={at} shown={value} /> : null}
            {tried ? <TryForm at={at} /> : null}
            {tried ? <Rehearse at={at} /> : null}
            {round.state === 'announced' ? <CorrectForm at={at} shown={value} /> : null}
            <CallForm key={round.state} at={at} shown={value} />
            <Download at={at} shown={value} />
            {round.state === 'draft' ? <Remove at={at} shown={value} /> : null}
          </Page>
        );
      }}
    </Loaded>
  );
}
