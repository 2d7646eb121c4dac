import { call } from '@plan/contract/client';
import { kindTerms } from '@plan/contract/words';
import { associationKinds, needsCvr } from '@plan/domain/associations';
import type { AssociationKind, ListedApplicant } from '@plan/domain/associations';
import type { AssociationId, MunicipalityId } from '@plan/domain/kernel';
import { useState } from 'react';
import { newId } from '../data/ids.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { Checkbox, Radios, SelectField, TextField } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import { useEntryWords } from './entry-words.ts';

type Props = {
  readonly municipality: MunicipalityId;
  readonly chosen: AssociationId | undefined;
  readonly onChoose: (association: AssociationId) => void;
};

function told({ name, kind, cvr, postalCode }: ListedApplicant, language: 'da' | 'en') {
  const parts = [name, kindTerms[kind][language], cvr && `CVR ${cvr}`, postalCode];
  return parts.filter(Boolean).join(', ');
}

/** An applicant nobody has registered yet; it can be without e-mail. */
function NewApplicant({ municipality, onChoose }: Omit<Props, 'chosen'>) {
  const { language } = useWords();
  const words = useEntryWords();
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  const [association] = useState<AssociationId>(() => newId('ass'));
  const [kind, setKind] = useState<AssociationKind>('association');
  const [cvrAppliedFor, setCvrAppliedFor] = useState(false);
  const [typed, setTyped] = useState({ name: '', cvr: '', postalCode: '', email: '', phone: '' });
  const field = (name: keyof typeof typed) => ({
    at: name,
    label: words[name],
    value: typed[name],
    error: errorAt(errors, name),
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  const register = () => {
    const params = { municipality, association };
    const body = { kind, ...typed, cvrAppliedFor };
    void sending.send(call('registerFor', { params, body }), () => onChoose(association));
  };
  return (
    <>
      <Troubles trouble={sending.trouble} />
      <SelectField
        at="kind"
        label={words.kind}
        value={kind}
        onChange={(chosen) => setKind(associationKinds.find((each) => each === chosen) ?? kind)}
        options={associationKinds.map((each) => ({ value: each, text: kindTerms[each][language] }))}
      />
      <TextField {...field('name')} />
      {needsCvr(kind) ? (
        <>
          <TextField {...field('cvr')} inputMode="numeric" width={10} />
          <Checkbox
            at="cvrAppliedFor"
            label={words.cvrAppliedFor}
            checked={cvrAppliedFor}
            onChange={setCvrAppliedFor}
          />
        </>
      ) : null}
      <TextField {...field('postalCode')} inputMode="numeric" width={4} />
      <TextField {...field('email')} help={words.emailHelp} inputMode="email" />
      <TextField {...field('phone')} inputMode="tel" />
      <div className="button-row">
        <button
          type="button"
          className="button button-secondary"
          disabled={sending.busy}
          onClick={register}
        >
          {words.create}
        </button>
      </div>
    </>
  );
}

/** Finds the applicant, or registers it. */
export function ApplicantPicker({ municipality, chosen, onChoose }: Props) {
  const { language } = useWords();
  const words = useEntryWords();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly ListedApplicant[]>();
  const sending = useSubmitting();
  const find = async (wanted: string) => {
    const params = { municipality };
    await sending.send(call('findApplicants', { params, body: { text: wanted } }), (answer) =>
      setFound(answer.applicants),
    );
  };
  const registered = (association: AssociationId) => {
    onChoose(association);
    setFound(undefined);
  };
  return (
    <section aria-labelledby="ansoeger">
      <h2 id="ansoeger">{words.who}</h2>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          void find(text);
        }}
      >
        <Troubles trouble={sending.trouble} />
        <TextField at="search" label={words.search} value={text} onChange={setText} />
        <div className="button-row">
          <button type="submit" className="button button-secondary" disabled={sending.busy}>
            {words.searchYes}
          </button>
        </div>
      </form>
      <p role="status">
        {found === undefined ? '' : found.length === 0 ? words.notFound : words.found(found.length)}
      </p>
      {found && found.length > 0 ? (
        <Radios
          at="association"
          label={words.choose}
          value={chosen}
          onChange={(picked) => {
            const one = found.find(({ id }) => id === picked);
            if (one) onChoose(one.id);
          }}
          options={found.map((each) => ({ value: each.id, text: told(each, language) }))}
        />
      ) : null}
      <details>
        <summary>{words.another}</summary>
        <NewApplicant municipality={municipality} onChoose={registered} />
      </details>
    </section>
  );
}
