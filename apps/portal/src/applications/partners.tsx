import { call } from '@plan/contract/client';
import { amountIn, dayIn } from '@plan/contract/words';
import type { Application, Partner } from '@plan/domain/applications';
import { dayOf } from '@plan/domain/kernel';
import { useState } from 'react';
import { newId } from '../data/ids.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { TextArea, TextField, fieldId } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Sure } from '../forms/sure.tsx';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';

type At = { readonly at: ApplicationAddress };

type ListProps = At & {
  readonly partners: readonly Partner[];
  /** Whom the one who looks may take off. */
  readonly may: (partner: Partner) => boolean;
  /** What follows when a partner who looks has left by itself. */
  readonly onLeft?: (() => void) | undefined;
};

/** Who applies together, and whether they have said yes. */
export function PartnerList({ at, partners, may, onLeft }: ListProps) {
  const { words, language } = useWords();
  const { drop, dropSure, dropYes, leave, leaveSure, leaveYes } = words.partners;
  const [ask, sure, yes] = onLeft ? [leave, leaveSure, leaveYes] : [drop, dropSure, dropYes];
  if (partners.length === 0) return null;
  return (
    <ul className="plain-list">
      {partners.map((partner) => {
        const { id, name, cvr, part, share, joined, declinedAt } = partner;
        return (
          <li key={id} className="earlier">
            <p className="mb-0">
              <strong>{name}</strong>
              {cvr ? `, CVR ${cvr}` : ''} ·{' '}
              {joined
                ? words.partners.joined(dayIn(language, dayOf(joined.at)))
                : declinedAt
                  ? words.partners.saidNo(dayIn(language, dayOf(declinedAt)))
                  : words.partners.waiting}
            </p>
            <p className="keep-lines" lang="da">
              {part}
            </p>
            {share === undefined ? null : <p>{words.partners.ofIt(amountIn(language, share))}</p>}
            {may(partner) ? (
              <Sure
                quiet
                ask={
                  <>
                    {ask}
                    <span className="sr-only"> {name}</span>
                  </>
                }
                sure={sure}
                yes={yes}
                act={(sending) =>
                  sending.send(call('dropPartner', { params: { ...at, partner: id } }), onLeft)
                }
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

const NOTHING = { name: '', cvr: '', email: '', part: '', share: '' };

function PartnerForm({ at, told }: At & { readonly told: boolean }) {
  const { words, language } = useWords();
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  const [partner, setPartner] = useState(() => newId('par'));
  const [typed, setTyped] = useState(NOTHING);
  const field = (name: keyof typeof NOTHING) => ({
    at: `partners.${name}`,
    label: words.partners[name],
    value: typed[name],
    error: errorAt(errors, name),
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  const send = () =>
    sending.send(call('namePartner', { params: { ...at, partner }, body: typed }), () => {
      setPartner(newId('par'));
      setTyped(NOTHING);
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      noValidate
    >
      <Troubles trouble={sending.trouble} addressOf={(name) => `#${fieldId(`partners.${name}`)}`} />
      <TextField {...field('name')} />
      <TextField {...field('cvr')} inputMode="numeric" width={10} />
      {told ? null : (
        <TextField {...field('email')} help={words.partners.emailHelp} inputMode="email" />
      )}
      <TextArea {...field('part')} limit={600} rows={2} />
      <TextField {...field('share')} inputMode="decimal" width={10} />
      <button type="submit" className="button button-secondary" disabled={sending.busy}>
        {told ? words.partners.add : words.partners.ask}
      </button>
      <p role="status">{sending.done && !told ? words.partners.asked : ''}</p>
    </form>
  );
}

type Props = At & {
  readonly application: Application;
  readonly errors: readonly FieldError[];
};

/** Names those who apply together, before it is sent. */
export function PartnersPart({ at, application, errors }: Props) {
  const { words } = useWords();
  const { partners = [], entered } = application;
  const error = errorAt(errors, 'partners');
  return (
    <section aria-labelledby="partnere">
      <h2 id="partnere">{words.partners.title}</h2>
      <div id={fieldId('partners')} tabIndex={-1}>
        {error ? <p className="form-error-message">{error}</p> : null}
      </div>
      <PartnerList at={at} partners={partners} may={() => true} />
      <details open={error !== undefined}>
        <summary>{words.partners.addOne}</summary>
        <p>{entered ? words.partners.leadTold : words.partners.lead}</p>
        <PartnerForm at={at} told={entered !== undefined} />
      </details>
    </section>
  );
}
