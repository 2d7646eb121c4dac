import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { dayIn, instantIn, registerFindingTerms } from '@plan/contract/words';
import { useState } from 'react';
import { Troubles } from '../forms/errors.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import type { AssociationAddress } from '../applications/addresses.ts';
import { useAssociationWords } from './words.ts';

type Props = {
  readonly at: AssociationAddress;
  readonly shown: AnswerOf<'showAssociation'>;
};

/** What the company register says, and what differs from it. */
export function RegisterPart({ at, shown }: Props) {
  const { language } = useWords();
  const words = useAssociationWords();
  const sending = useSubmitting();
  const [silent, setSilent] = useState(false);
  const { register } = shown.association;
  const ask = () =>
    sending.send(call('askRegister', { params: at }), ({ result }) =>
      setSilent(result === 'unavailable'),
    );
  const renewBy = register?.entry?.renewBy;
  return (
    <section aria-labelledby="register">
      <h2 id="register">{words.register}</h2>
      {shown.findings.length > 0 ? (
        <div className="alert alert-warning">
          <div className="alert-body">
            <ul className="alert-text">
              {shown.findings.map((finding) => (
                <li key={finding}>{registerFindingTerms[finding][language]}</li>
              ))}
            </ul>
          </div>
        </div>
      ) : null}
      <p>
        {register ? words.asked(instantIn(language, register.at)) : words.neverAsked}{' '}
        {register?.entry
          ? words.registerText(register.entry.name, renewBy && dayIn(language, renewBy))
          : null}{' '}
        {register && shown.findings.length === 0 ? words.agrees : null}
      </p>
      <Troubles trouble={sending.trouble} />
      <button
        type="button"
        className="button button-secondary"
        disabled={sending.busy}
        onClick={() => void ask()}
      >
        {words.ask}
      </button>
      <p role="status">{silent ? words.unavailable : ''}</p>
    </section>
  );
}
