import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import type { MunicipalityId } from '@plan/domain/kernel';
import { useState } from 'react';
import { useRead } from '../data/operations.ts';
import { Troubles } from '../forms/errors.tsx';
import { TextArea } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { MOST_BYTES, base64Of } from './bytes.ts';
import { ImportReview } from './import-review.tsx';
import { FileImport } from './plan-files.tsx';
import { usePlanWords } from './words.ts';

export type Recognised = AnswerOf<'recogniseDocument'>['recognised'];

type ChooseProps = {
  readonly municipality: MunicipalityId;
  readonly onFound: (found: Recognised) => void;
};

/** A file or a text; either is read on the server and not kept. */
function Choose({ municipality, onFound }: ChooseProps) {
  const words = usePlanWords();
  const sending = useSubmitting();
  const [file, setFile] = useState<File>();
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState('');
  const recognise = async () => {
    if (!file && pasted.trim() === '') return setProblem(words.nothing);
    const bytes = file
      ? new Uint8Array(await file.arrayBuffer())
      : new TextEncoder().encode(pasted);
    if (bytes.length > MOST_BYTES) return setProblem(words.tooLarge);
    setProblem('');
    const body = { base64: base64Of(bytes) };
    await sending.send(call('recogniseDocument', { params: { municipality }, body }), (answer) =>
      onFound(answer.recognised),
    );
  };
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        void recognise();
      }}
    >
      <p>{words.importLead}</p>
      <Troubles trouble={sending.trouble} />
      {problem === '' ? null : (
        <p className="form-error-message" role="alert">
          {problem}
        </p>
      )}
      <div className="form-group">
        <label className="form-label" htmlFor="felt-fil">
          {words.file}
        </label>
        <input
          id="felt-fil"
          type="file"
          accept=".docx,.pdf,.md,.txt,.html"
          onChange={(event) => setFile(event.target.files?.[0])}
        />
      </div>
      <TextArea at="tekst" label={words.pasted} value={pasted} rows={8} onChange={setPasted} />
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {words.recognise}
        </button>
      </div>
    </form>
  );
}

/** From a document to a plan: recognise, look it through, keep. */
export default function ImportPage({ municipality }: { readonly municipality: MunicipalityId }) {
  const words = usePlanWords();
  const [found, setFound] = useState<Recognised>();
  const policies = useRead('listPolicies', { municipality });
  const back = { to: `/app/${municipality}/planer`, text: words.toPlans };
  return (
    <Page title={found ? words.review : words.importTitle} back={back}>
      {found ? (
        <Loaded shown={policies}>
          {({ policies: all }) => (
            <ImportReview municipality={municipality} found={found} policies={all} />
          )}
        </Loaded>
      ) : (
        <>
          <Choose municipality={municipality} onFound={setFound} />
          <FileImport municipality={municipality} />
        </>
      )}
    </Page>
  );
}
