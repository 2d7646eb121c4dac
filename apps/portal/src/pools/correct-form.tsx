import { call } from '@plan/contract/client';
import { instantIn } from '@plan/contract/words';
import { callTextOf, draftFates, keysOf, versionsOfForm } from '@plan/domain/pools';
import type { FormCorrection } from '@plan/domain/pools';
import { useState } from 'react';
import { useRefresh } from '../data/operations.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { Radios, TextArea, fieldId } from '../forms/fields.tsx';
import { FormDifferences } from '../forms/form-differences.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import type { CallAddress } from './call-form.tsx';
import { FormPart } from './form-part.tsx';
import type { ShownCall } from './part.ts';
import { usePoolWords } from './words.ts';

/** What has been corrected before, with the reasons that were told. */
function Corrections({ corrections }: { readonly corrections: readonly FormCorrection[] }) {
  const { language } = useWords();
  const words = usePoolWords();
  if (corrections.length === 0) return null;
  return (
    <>
      <p className="mb-0">{words.corrected}</p>
      <ul>
        {corrections.map(({ at, note, drafts }) => (
          <li key={at}>
            {instantIn(language, at)}: <span lang="da">{note}</span> · {words.draftsFates[drafts]}
          </li>
        ))}
      </ul>
    </>
  );
}

type Props = { readonly at: CallAddress; readonly shown: ShownCall };

/** Correcting the form of a call that is announced, with a reason and what becomes of drafts. */
export function CorrectForm({ at, shown }: Props) {
  const { language } = useWords();
  const words = usePoolWords();
  const sending = useSubmitting();
  const { round } = shown;
  const refresh = useRefresh();
  const [form, setForm] = useState(round.form);
  const [note, setNote] = useState('');
  const [drafts, setDrafts] = useState<FormCorrection['drafts']>('may-stay');
  const errors = errorsFrom(sending.trouble, language);
  const save = async () => {
    const { version: _version, ...text } = form;
    const body = { form: text, from: round.form.version, note, drafts };
    await sending.send(call('correctForm', { params: at, body }), (saved) => {
      setForm(saved.round.form);
      setNote('');
    });
    // Where a colleague was first, the difference is from what stands now.
    await refresh();
  };
  return (
    <section className="card-plain" aria-labelledby="ret-skemaet">
      <details>
        <summary>
          <h2 className="h3 mt-0 mb-0 in-summary" id="ret-skemaet">
            {words.correctForm}
          </h2>
        </summary>
        <Corrections corrections={round.formCorrections ?? []} />
        <p>{words.correctFormLead}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
          noValidate
        >
          <Troubles trouble={sending.trouble} addressOf={(field) => `#${fieldId(field)}`} />
          <FormPart
            text={{ ...callTextOf(round), form }}
            change={(part) => setForm(part.form ?? form)}
            errors={errors}
            shown={shown}
            used={versionsOfForm(round).flatMap(keysOf)}
          />
          <FormDifferences before={round.form} after={form} />
          <TextArea
            at="note"
            label={words.correctFormNote}
            rows={2}
            limit={600}
            error={errorAt(errors, 'note')}
            value={note}
            onChange={setNote}
          />
          <Radios
            at="drafts"
            label={words.draftsFate}
            value={drafts}
            onChange={(chosen) =>
              setDrafts(draftFates.find((each) => each === chosen) ?? 'may-stay')
            }
            error={errorAt(errors, 'drafts')}
            options={draftFates.map((each) => ({ value: each, text: words.draftsFates[each] }))}
          />
          <div className="button-row">
            <button type="submit" className="button button-primary" disabled={sending.busy}>
              {words.correctFormSave}
            </button>
          </div>
          <p role="status">{sending.done ? words.correctFormSaved : ''}</p>
        </form>
      </details>
    </section>
  );
}
