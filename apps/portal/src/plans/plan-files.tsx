import { call } from '@plan/contract/client';
import type { MunicipalityId } from '@plan/domain/kernel';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { download } from '../data/download.ts';
import { newId } from '../data/ids.ts';
import { Troubles } from '../forms/errors.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { MOST_BYTES, base64Of, bytesOf } from './bytes.ts';
import type { PlanAddress } from './outline.tsx';
import { usePlanWords } from './words.ts';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The whole plan as a file that can be taken in again, here or in another municipality. */
export function FileExport({ at, slug }: { readonly at: PlanAddress; readonly slug: string }) {
  const words = usePlanWords();
  const sending = useSubmitting();
  const asWorkbook = () =>
    sending.send(call('showPlanWorkbook', { params: at }), ({ base64 }) =>
      download(`${slug}.xlsx`, EXCEL, bytesOf(base64)),
    );
  const asJson = () =>
    sending.send(call('showPlanFile', { params: at }), (file) =>
      download(`${slug}.json`, 'application/json', JSON.stringify(file, null, 1)),
    );
  return (
    <section aria-labelledby="som-fil">
      <h2 id="som-fil">{words.asFile}</h2>
      <p>{words.asFileLead}</p>
      <Troubles trouble={sending.trouble} />
      <div className="button-row">
        <button
          type="button"
          className="button button-secondary"
          disabled={sending.busy}
          onClick={() => void asWorkbook()}
        >
          {words.downloadExcel}
        </button>
        <button
          type="button"
          className="button button-secondary"
          disabled={sending.busy}
          onClick={() => void asJson()}
        >
          {words.downloadJson}
        </button>
      </div>
    </section>
  );
}

/** A plan that was kept as a file. All that is wrong with it is told before anything is written. */
export function FileImport({ municipality }: { readonly municipality: MunicipalityId }) {
  const words = usePlanWords();
  const [, go] = useLocation();
  const sending = useSubmitting();
  const [chosen, setChosen] = useState<File>();
  const [problem, setProblem] = useState('');
  // One id for one form: sending twice makes one plan.
  const [plan] = useState(() => newId('pla'));
  const take = async () => {
    const tooLarge = chosen && chosen.size > MOST_BYTES ? words.tooLarge : '';
    setProblem(chosen ? tooLarge : words.chooseFile);
    if (!chosen || tooLarge !== '') return;
    const base64 = base64Of(new Uint8Array(await chosen.arrayBuffer()));
    await sending.send(
      call('readPlanFile', { params: { municipality }, body: { base64 } }),
      (file) =>
        void sending.send(
          call('importPlanFile', { params: { municipality, plan }, body: file }),
          () => go(`/app/${municipality}/planer/${plan}`),
        ),
    );
  };
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <h2 className="mt-0">{words.fromFile}</h2>
      <p>{words.fromFileLead}</p>
      <Troubles trouble={sending.trouble} />
      {problem === '' ? null : (
        <p className="form-error-message" role="alert">
          {problem}
        </p>
      )}
      <div className="form-group">
        <label className="form-label" htmlFor="felt-planfil">
          {words.planFile}
        </label>
        <input
          id="felt-planfil"
          type="file"
          accept=".xlsx,.json"
          onChange={(event) => setChosen(event.target.files?.[0])}
        />
      </div>
      <div className="button-row">
        <button type="submit" className="button button-secondary" disabled={sending.busy}>
          {words.takeIn}
        </button>
      </div>
    </form>
  );
}
