import { call } from '@plan/contract/client';
import { dayIn, rightTerms } from '@plan/contract/words';
import type { Invitation } from '@plan/domain/associations';
import { dayOf, rights } from '@plan/domain/kernel';
import type { Right } from '@plan/domain/kernel';
import { useState } from 'react';
import { newId } from '../data/ids.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { SelectField, TextField, fieldId } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import type { AssociationAddress } from '../applications/addresses.ts';
import { rightAmong } from './members.tsx';
import { useAssociationWords } from './words.ts';

type FormProps = { readonly at: AssociationAddress; readonly staff: boolean };

/** Asks somebody to act for the association. */
export function InviteForm({ at, staff }: FormProps) {
  const { language } = useWords();
  const words = useAssociationWords();
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  // One id for one letter: sending twice sends one.
  const [invitation, setInvitation] = useState(() => newId('inv'));
  const [email, setEmail] = useState('');
  const [right, setRight] = useState<Right>(staff ? 'bind' : 'write');
  const [reason, setReason] = useState('');
  const invite = () =>
    sending.send(
      call('inviteMember', { params: { ...at, invitation }, body: { email, right, reason } }),
      () => {
        setInvitation(newId('inv'));
        setEmail('');
      },
    );
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        void invite();
      }}
    >
      <h3 className="mt-0">{words.invite}</h3>
      {staff ? null : <p>{words.inviteLead}</p>}
      <Troubles trouble={sending.trouble} addressOf={(field) => `#${fieldId(`invite.${field}`)}`} />
      <TextField
        at="invite.email"
        label={words.inviteEmail}
        inputMode="email"
        error={errorAt(errors, 'email')}
        value={email}
        onChange={setEmail}
      />
      <SelectField
        at="invite.right"
        label={words.right}
        value={right}
        onChange={(chosen) => setRight(rightAmong(chosen))}
        options={rights.map((each) => ({ value: each, text: rightTerms[each][language] }))}
      />
      {staff ? (
        <TextField
          at="invite.reason"
          label={words.reason}
          error={errorAt(errors, 'reason')}
          value={reason}
          onChange={setReason}
        />
      ) : null}
      <div className="button-row">
        <button type="submit" className="button button-secondary" disabled={sending.busy}>
          {words.send}
        </button>
      </div>
      <p role="status">{sending.done ? words.sent : ''}</p>
    </form>
  );
}

type WaitingProps = { readonly at: AssociationAddress; readonly invitation: Invitation };

function WaitingRow({ at, invitation }: WaitingProps) {
  const { language } = useWords();
  const words = useAssociationWords();
  const sending = useSubmitting();
  const { email, right, until, id } = invitation;
  return (
    <li className="card-plain">
      <p className="mb-0">
        <strong>{email}</strong> · {rightTerms[right][language]} ·{' '}
        {words.until(dayIn(language, dayOf(until)))}
      </p>
      <Troubles trouble={sending.trouble} />
      <button
        type="button"
        className="button button-tertiary"
        disabled={sending.busy}
        onClick={() =>
          void sending.send(call('takeBackInvitation', { params: { ...at, invitation: id } }))
        }
      >
        {words.takeBack}
        <span className="sr-only"> {email}</span>
      </button>
    </li>
  );
}

/** Those who have been asked and have not answered. */
export function Waiting({
  at,
  invitations,
}: Pick<WaitingProps, 'at'> & { readonly invitations: readonly Invitation[] }) {
  const words = useAssociationWords();
  if (invitations.length === 0) return null;
  return (
    <>
      <h3>{words.waiting}</h3>
      <ul className="plain-list">
        {invitations.map((each) => (
          <WaitingRow key={each.id} at={at} invitation={each} />
        ))}
      </ul>
    </>
  );
}
