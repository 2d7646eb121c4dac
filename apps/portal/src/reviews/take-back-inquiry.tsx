import { call } from '@plan/contract/client';
import type { Inquiry } from '@plan/domain/applications';
import { useState } from 'react';
import type { ApplicationAddress } from '../applications/addresses.ts';
import { useCaseWords } from '../applications/case-words.ts';
import { TextArea } from '../forms/fields.tsx';
import { Sure } from '../forms/sure.tsx';

type Props = { readonly at: ApplicationAddress; readonly inquiry: Inquiry };

/** Takes a question to the applicant back that waits for its answer. */
export function TakeBackInquiry({ at, inquiry }: Props) {
  const { inquiries: words } = useCaseWords();
  const [reason, setReason] = useState('');
  const params = { ...at, inquiry: inquiry.id };
  return (
    <Sure
      quiet
      ask={
        <>
          {words.takeBack}
          <span className="sr-only">: {inquiry.text}</span>
        </>
      }
      sure={words.takeBackSure}
      yes={words.takeBackYes}
      act={(sending) => sending.send(call('takeBackInquiry', { params, body: { reason } }))}
    >
      <TextArea
        at={`tag-tilbage.${inquiry.id}`}
        label={words.takeBackReason}
        value={reason}
        limit={600}
        rows={2}
        onChange={setReason}
      />
    </Sure>
  );
}
