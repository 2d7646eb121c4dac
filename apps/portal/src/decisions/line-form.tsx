import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { amountAndSupport, outcomeTerms } from '@plan/contract/words';
import type { SupportAsked } from '@plan/domain/applications';
import { isApproved, outcomeOf } from '@plan/domain/decisions';
import type { Line, SupportGiven } from '@plan/domain/decisions';
import { typedAmount } from '@plan/domain/kernel';
import { useState } from 'react';
import type { ApplicationAddress } from '../applications/addresses.ts';
import { PlacedUnder } from '../applications/placed-under.tsx';
import { SupportToldOf } from '../applications/support-told.tsx';
import { Troubles, errorsFrom } from '../forms/errors.tsx';
import { fieldId } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import { GivenFields, amountErrors, bodyOf } from './given-fields.tsx';
import type { TypedGiven } from './given-fields.tsx';
import { PlaceForm } from './laws.tsx';

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
      {outcome}: {amountAndSupport(language, line.amount, given, line.years)}
    </>
  );
}

type Listed = Desk['applications'][number];

/** What was recommended, as asked; all of it where nobody has recommended anything. */
export function supportAdvised(
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
  const [given, setGiven] = useState<TypedGiven>({
    typed: typedAmount(line.amount ?? listed?.recommended?.amount ?? line.requested),
    codes: line.reasonCodes,
    reason: kept?.text ?? '',
    years: line.years,
    inKind: kept ? (kept.inKind ?? []) : supportAdvised(asked, listed?.recommended),
  });
  const prefix = line.application;
  const errors = [...errorsFrom(sending.trouble, language), ...amountErrors(language, given.typed)];
  const send = () => {
    const body = bodyOf(given, asked);
    if (body) void sending.send(call('proposeLine', { params: at, body }));
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
      <GivenFields
        prefix={prefix}
        asked={asked}
        yearsAsked={line.yearsAsked}
        hasAreas={desk.round.areas.length > 0}
        value={given}
        errors={errors}
        onChange={setGiven}
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
  const standing = desk.allocation.state === 'open' && !isApproved(desk.allocation);
  const open = mayPropose && !voted && !line.withdrawn && standing;
  return (
    <li className="card-plain">
      <details>
        <summary>
          <strong>{submission?.title}</strong>, {submission?.applicant.name} · {words.reviews.asked}{' '}
          {amountAndSupport(language, line.requested, submission?.inKind, line.yearsAsked)} ·{' '}
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
          <Proposal at={at} line={line} desk={desk} />
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
