import { call } from '@plan/contract/client';
import { rightTerms } from '@plan/contract/words';
import type { Member } from '@plan/domain/associations';
import { rights } from '@plan/domain/kernel';
import type { PersonId, Right } from '@plan/domain/kernel';
import { useState } from 'react';
import { Troubles } from '../forms/errors.tsx';
import { SelectField } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Sure } from '../forms/sure.tsx';
import { useWords } from '../words/language.tsx';
import type { AssociationAddress } from '../applications/addresses.ts';
import { useAssociationWords } from './words.ts';

export function rightAmong(chosen: string): Right {
  return rights.find((each) => each === chosen) ?? 'read';
}

type RowProps = {
  readonly at: AssociationAddress;
  readonly member: Member;
  readonly self: boolean;
  readonly binding: boolean;
  /** Done when somebody has left and may look no longer. */
  readonly onLeft: () => void;
};

/** Somebody who acts for the association, and what those who bind it can do about that. */
function MemberRow({ at, member, self, binding, onLeft }: RowProps) {
  const { language } = useWords();
  const words = useAssociationWords();
  const sending = useSubmitting();
  const held = member.rights[0] ?? 'read';
  const [right, setRight] = useState<Right>(held);
  const params = { ...at, person: member.person };
  const title = self ? `${member.name} ${words.you}` : member.name;
  return (
    <li className="card-plain">
      <h3 className="mt-0">{title}</h3>
      <Troubles trouble={sending.trouble} />
      {binding ? (
        <SelectField
          at={`members.${member.person}`}
          label={
            <>
              {words.right}
              <span className="sr-only"> {member.name}</span>
            </>
          }
          value={right}
          onChange={(chosen) => setRight(rightAmong(chosen))}
          options={rights.map((each) => ({ value: each, text: rightTerms[each][language] }))}
        />
      ) : (
        <p>{rightTerms[held][language]}</p>
      )}
      <div className="button-row">
        {binding && right !== held ? (
          <button
            type="button"
            className="button button-primary"
            disabled={sending.busy}
            onClick={() => void sending.send(call('changeMember', { params, body: { right } }))}
          >
            {words.change}
          </button>
        ) : null}
        {binding || self ? (
          <Sure
            quiet
            ask={
              <>
                {self ? words.leave : words.remove}
                <span className="sr-only"> {member.name}</span>
              </>
            }
            sure={words.sure}
            yes={words.sureYes}
            no={words.sureNo}
            act={(removing) =>
              removing.send(call('removeMember', { params }), () => {
                if (self) onLeft();
              })
            }
          />
        ) : null}
      </div>
    </li>
  );
}

type Props = {
  readonly at: AssociationAddress;
  readonly members: readonly Member[];
  readonly me: PersonId | undefined;
  readonly binding: boolean;
  readonly onLeft: () => void;
};

export function Members({ at, members, me, binding, onLeft }: Props) {
  const words = useAssociationWords();
  return (
    <>
      <h2>{words.members}</h2>
      <ul className="plain-list">
        {members.map((member) => (
          <MemberRow
            // Somebody whose right has changed shows the new one.
            key={`${member.person} ${member.rights[0]}`}
            at={at}
            member={member}
            self={member.person === me}
            binding={binding}
            onLeft={onLeft}
          />
        ))}
      </ul>
    </>
  );
}
