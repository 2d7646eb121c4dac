import { call } from '@plan/contract/client';
import type { MunicipalityId } from '@plan/domain/kernel';
import { useState } from 'react';
import { TextField } from '../forms/fields.tsx';
import { Troubles } from '../forms/errors.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';

/** For the first administrator of an empty installation. */
export function CreateMunicipality() {
  const { words } = useWords();
  const [typed, setTyped] = useState({ slug: '', name: '', email: '', phone: '' });
  const sending = useSubmitting();
  const field = (name: keyof typeof typed) => ({
    at: name,
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  const create = () => {
    const { slug, ...body } = typed;
    // The api answers a name that cannot be an address as unknown.
    const params = { municipality: slug as MunicipalityId };
    void sending.send(call('createMunicipality', { params, body }));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <h2>{words.home.create}</h2>
      <Troubles trouble={sending.trouble} />
      <TextField
        {...field('slug')}
        label={words.home.createSlug}
        help={words.home.createSlugHelp}
      />
      <TextField {...field('name')} label={words.home.createName} />
      <TextField {...field('email')} label={words.home.createEmail} inputMode="email" />
      <TextField {...field('phone')} label={words.home.createPhone} inputMode="tel" />
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {words.home.create}
        </button>
      </div>
      <p role="status">{sending.done ? words.home.created : ''}</p>
    </form>
  );
}
