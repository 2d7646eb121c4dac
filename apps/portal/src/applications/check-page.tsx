import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { closingIn, instantIn } from '@plan/contract/words';
import { judgeContents } from '@plan/domain/applications';
import { dayOf, positionIn } from '@plan/domain/kernel';
import { useEffect, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { useRead } from '../data/operations.ts';
import { ErrorSummary, errorAt, errorsFrom } from '../forms/errors.tsx';
import { TextArea, fieldId } from '../forms/fields.tsx';
import { errorsOf } from '../forms/refused.ts';
import { useSubmitting } from '../forms/submitting.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { TroubleMessage } from '../frame/trouble.tsx';
import { useWords } from '../words/language.tsx';
import { draftAddress, listAddress, sentAddress } from './addresses.ts';
import type { ApplicationAddress } from './addresses.ts';
import { Answers } from './answers.tsx';
import { markChecked } from './check.ts';

type Props = {
  readonly at: ApplicationAddress;
  readonly round: AnswerOf<'showRound'>;
  readonly draft: AnswerOf<'showApplication'>;
};

function CheckForm({ at, round: { round, serverTime }, draft }: Props) {
  const { words, language } = useWords();
  const [, go] = useLocation();
  const [asked, setAsked] = useState(false);
  const [lateReason, setLateReason] = useState('');
  const sending = useSubmitting();
  useEffect(() => markChecked(at), [at]);

  const contents = Object.fromEntries(draft.steps.map((step) => [step.key, step.content]));
  const missing = errorsOf(judgeContents(round, contents, { sentOn: dayOf(serverTime) }), language);
  const refused = errorsFrom(sending.trouble, language);
  const errors = refused.length > 0 ? refused : asked ? missing : [];
  const late = round.late.kind !== 'never' && positionIn(round.window, serverTime) === 'after';
  const { association } = draft.application;
  const send = () => {
    setAsked(true);
    sending.refuse(undefined);
    if (missing.length > 0) return;
    const body = { association, ...(late ? { lateReason } : {}) };
    void sending.send(call('submitApplication', { params: at, body }), () =>
      go(sentAddress(at, '/kvittering')),
    );
  };
  const addressOf = (field: string) =>
    field === 'lateReason'
      ? `#${fieldId(field)}`
      : `${draftAddress(at, field.split('.')[0] ?? 'tjek')}#${fieldId(field)}`;
  return (
    <Page
      title={words.applications.check}
      back={{ to: listAddress(at.municipality), text: words.applications.title }}
      above={<ErrorSummary errors={errors} addressOf={addressOf} />}
    >
      {sending.trouble && sending.trouble.kind !== 'refused' ? (
        <TroubleMessage trouble={sending.trouble} />
      ) : null}
      <p>
        {words.applications.checkLead} {words.applications.deadline}:{' '}
        {closingIn(language, round.window.closesBefore)}. {words.frame.serverTime}{' '}
        {instantIn(language, serverTime)}.
      </p>
      <Answers
        at={at}
        round={round}
        steps={draft.steps}
        editAddress={(key) => draftAddress(at, key)}
      />
      {late ? (
        <TextArea
          at="lateReason"
          label={words.applications.lateReason}
          help={words.applications.lateHelp}
          error={errorAt(errors, 'lateReason')}
          limit={2000}
          value={lateReason}
          onChange={setLateReason}
        />
      ) : null}
      <div className="button-row">
        <button
          type="button"
          className="button button-primary"
          disabled={sending.busy}
          onClick={send}
        >
          {sending.busy ? words.applications.sending : words.applications.send}
        </button>
      </div>
    </Page>
  );
}

/** The last look before an application is sent. */
export default function CheckPage(at: ApplicationAddress) {
  const { municipality, round, application } = at;
  const roundCall = useRead('showRound', { municipality, round });
  const draft = useRead('showApplication', { municipality, round, application });
  return (
    <Loaded shown={roundCall}>
      {(roundValue) => (
        <Loaded shown={draft}>
          {(value) =>
            value.application.state === 'draft' ? (
              <CheckForm at={at} round={roundValue} draft={value} />
            ) : (
              <Redirect to={sentAddress(at, '/kvittering')} />
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}
