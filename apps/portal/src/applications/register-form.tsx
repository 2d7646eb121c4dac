import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { kindTerms } from '@plan/contract/words';
import { Cvr, needsCvr } from '@plan/domain/associations';
import type { AssociationKind } from '@plan/domain/associations';
import type { AssociationId, MunicipalityId } from '@plan/domain/kernel';
import { useState } from 'react';
import { newId } from '../data/ids.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { Checkbox, Radios, TextField } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';

const KINDS: readonly AssociationKind[] = [
  'association',
  'local-branch',
  'institution',
  'group',
  'person',
];

/** Who applies: asked once, used in every application. */
export function RegisterForm({ municipality }: { readonly municipality: MunicipalityId }) {
  const { words, language } = useWords();
  const [association] = useState<AssociationId>(() => newId('ass'));
  const [kind, setKind] = useState<AssociationKind>('association');
  const [typed, setTyped] = useState({ name: '', cvr: '', postalCode: '', email: '', phone: '' });
  const [cvrAppliedFor, setCvrAppliedFor] = useState(false);
  const [found, setFound] = useState('');
  const [advice, setAdvice] = useState<AnswerOf<'registerAssociation'>['advice']>([]);
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  const field = (name: keyof typeof typed) => ({
    at: name,
    value: typed[name],
    error: errorAt(errors, name),
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  // What the register says is offered, never put in the place of something typed.
  const lookUp = async () => {
    const cvr = Cvr.safeParse(typed.cvr.replace(/\s/g, ''));
    if (!cvr.success) return;
    const answer = await call('lookUpRegister', { params: { municipality, cvr: cvr.data } });
    const entry = answer.kind === 'ok' ? answer.value.entry : undefined;
    setFound(entry?.name ?? '');
    if (!entry) return;
    setTyped((now) => ({
      ...now,
      name: now.name === '' ? entry.name : now.name,
      postalCode: now.postalCode === '' ? entry.postalCode : now.postalCode,
    }));
  };
  const register = () => {
    const body = { kind, ...typed, cvrAppliedFor };
    const params = { municipality, association };
    void sending.send(call('registerAssociation', { params, body }), (value) =>
      setAdvice(value.advice),
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        register();
      }}
    >
      <h2>{words.applications.register}</h2>
      <p>{words.applications.registerLead}</p>
      <Troubles trouble={sending.trouble} />
      <Radios
        at="kind"
        label={words.applications.kind}
        value={kind}
        onChange={(value) => setKind(KINDS.find((each) => each === value) ?? 'association')}
        options={KINDS.map((each) => ({ value: each, text: kindTerms[each][language] }))}
      />
      {needsCvr(kind) ? (
        <>
          <TextField
            {...field('cvr')}
            onBlur={() => void lookUp()}
            label={words.applications.cvr}
            help={words.applications.cvrHelp}
            inputMode="numeric"
            width={8}
          />
          <Checkbox
            at="cvrAppliedFor"
            label={words.applications.cvrAppliedFor}
            checked={cvrAppliedFor}
            onChange={setCvrAppliedFor}
          />
        </>
      ) : null}
      <p role="status">
        {found === '' || !needsCvr(kind) ? '' : words.applications.inRegister(found)}
      </p>
      <TextField {...field('name')} label={words.applications.name} autoComplete="organization" />
      <TextField
        {...field('postalCode')}
        label={words.applications.postalCode}
        inputMode="numeric"
        autoComplete="postal-code"
        width={4}
      />
      <TextField
        {...field('email')}
        label={words.applications.email}
        inputMode="email"
        autoComplete="email"
      />
      <TextField
        {...field('phone')}
        label={words.applications.phone}
        inputMode="tel"
        autoComplete="tel"
      />
      {advice.map((each) => (
        <p key={each.code} role="status">
          {each[language]}
        </p>
      ))}
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {words.applications.save}
        </button>
      </div>
    </form>
  );
}
