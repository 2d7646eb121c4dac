import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { amountAndSupport, outcomeTerms, reasonCodeTerms } from '@plan/contract/words';
import type { SupportAsked } from '@plan/domain/applications';
import { outcomeOf, reasonCodes } from '@plan/domain/decisions';
import type { Line, ReasonCode, SupportGiven } from '@plan/domain/decisions';
import { amountMustBeReadable, judge, readAmount, typedAmount } from '@plan/domain/kernel';
import { useState } from 'react';
import type { ApplicationAddress } from '../applications/addresses.ts';
import { PlacedUnder } from '../applications/placed-under.tsx';
import { SupportToldOf } from '../applications/support-told.tsx';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { errorsOf } from '../forms/refused.ts';
import { Checkbox, TextArea, TextField, fieldId } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import { PlaceForm } from './laws.tsx';
import { SupportFieldsGiven } from './support-given.tsx';

type Desk = AnswerOf<'showAllocation'>;
type Props = { readonly at: ApplicationAddress; readonly line: Line; readonly desk: Desk };

type OutcomeProps = { readonly line: Line; readonly given: readonly SupportGiven[] | undefined };

function OutcomeText({ line, given }: OutcomeProps) {
  const { words, language } = useWords();
  if (line.withdrawn) return <>{words.decisions.withdrawn}</>;
  if (line.amount === undefined) return <>{words.decisions.undecided}</>;
  const outcome = outcomeTerms[outcomeOf({ ...line, amount: line.amount })][language];
  return (
    <>
      {outcome}: {amountAndSupport(language, line.amount, given)}
    </>
  );
}

type Listed = Desk['applications'][number];

/** What was recommended, as asked; all of it where nobody has recommended anything. */
function supportAdvised(
  asked: readonly SupportAsked[],
  advised: Listed['recommended'],
): readonly SupportGiven[] {
  return asked
    .filter(({ kind }) => advised === undefined || (advised.inKind ?? []).includes(kind))
    .map(({ kind, what }) => ({ kind, extent: 'as-asked', what }));
}

function Proposal({ at, line, desk }: Props) {
  const { words, language } = useWords();
  const sending = useSubmitting();
  const listed = desk.applications.find((each) => each.application.id === line.application);
  const kept = desk.reasons.find((each) => each.application === line.application);
  const asked = listed?.application.submission?.inKind ?? [];
  const [typed, setTyped] = useState(
    typedAmount(line.amount ?? listed?.recommended?.amount ?? line.requested),
  );
  const [codes, setCodes] = useState<readonly ReasonCode[]>(line.reasonCodes);
  const [reason, setReason] = useState(kept?.text ?? '');
  const [given, setGiven] = useState(
    kept ? (kept.inKind ?? []) : supportAdvised(asked, listed?.recommended),
  );
  const amount = readAmount(typed);
  const prefix = line.application;
  const unreadable = judge(
    amountMustBeReadable,
    { typed, readable: amount !== undefined },
    'amount',
  );
  const errors = [...errorsFrom(sending.trouble, language), ...errorsOf(unreadable, language)];
  const send = () => {
    if (amount === undefined) return;
    const inKind = asked.length > 0 ? { inKind: [...given] } : {};
    const body = { amount, ...inKind, reasonCodes: [...codes], reason };
    void sending.send(call('proposeLine', { params: at, body }));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Troubles
        trouble={sending.trouble}
        addressOf={(field) => `#${fieldId(`${prefix}.${field}`)}`}
      />
      <TextField
        at={`${prefix}.amount`}
        label={words.decisions.amount}
        error={errorAt(errors, 'amount')}
        value={typed}
        inputMode="decimal"
        width={10}
        onChange={setTyped}
      />
      <SupportFieldsGiven
        at={prefix}
        asked={asked}
        given={given}
        errors={errors}
        onChange={setGiven}
      />
      <fieldset>
        <legend className="form-label">{words.decisions.reasonCodes}</legend>
        {reasonCodes.map((code) => (
          <Checkbox
            key={code}
            at={`${prefix}.${code}`}
            label={reasonCodeTerms[code][language]}
            checked={codes.includes(code)}
            onChange={(on) =>
              setCodes(on ? [...codes, code] : codes.filter((each) => each !== code))
            }
          />
        ))}
      </fieldset>
      <TextArea
        at={`${prefix}.reason`}
        label={words.decisions.reason}
        help={words.decisions.reasonHelp}
        error={errorAt(errors, 'reason')}
        value={reason}
        limit={4000}
        rows={3}
        onChange={setReason}
      />
      <div className="button-row">
        <button type="submit" className="button button-secondary" disabled={sending.busy}>
          {words.decisions.saveLine}
        </button>
      </div>
      <p role="status">{sending.done ? words.decisions.savedLine : ''}</p>
    </form>
  );
}

type CardProps = Props & { readonly mayPropose: boolean; readonly mayPlace: boolean };

/** One application on the list: what it asks for, what is proposed, and why. */
export function LineCard({ at, line, desk, mayPropose, mayPlace }: CardProps) {
  const { words, language } = useWords();
  const listed = desk.applications.find((each) => each.application.id === line.application);
  const submission = listed?.application.submission;
  const voted = desk.allocation.ballots.some((ballot) => ballot.lines.includes(line.application));
  const kept = desk.reasons.find((each) => each.application === line.application);
  const open = mayPropose && !voted && !line.withdrawn && desk.allocation.state === 'open';
  return (
    <li className="card-plain">
      <details>
        <summary>
          <strong>{submission?.title}</strong>, {submission?.applicant.name} · {words.reviews.asked}{' '}
          {amountAndSupport(language, line.requested, submission?.inKind)} ·{' '}
          <OutcomeText line={line} given={kept?.inKind} />
        </summary>
        {listed?.recommended === undefined ? null : (
          <p>
            {words.decisions.recommended}:{' '}
            {amountAndSupport(
              language,
              listed.recommended.amount,
              listed.recommended.inKind?.map((kind) => ({ kind })),
            )}
          </p>
        )}
        {voted && desk.allocation.state === 'open' ? <p>{words.decisions.voted}</p> : null}
        {listed ? <PlacedUnder application={listed.application} /> : null}
        {open && mayPlace ? (
          <PlaceForm key={line.legalBasis} at={at} line={line} desk={desk} />
        ) : null}
        {open ? (
          <Proposal key={line.reason?.version ?? 0} at={at} line={line} desk={desk} />
        ) : (
          <>
            {submission?.inKind && kept ? (
              <SupportToldOf asked={submission.inKind} given={kept.inKind ?? []} />
            ) : null}
            <p className="keep-lines" lang="da">
              {kept?.text}
            </p>
          </>
        )}
      </details>
    </li>
  );
}
