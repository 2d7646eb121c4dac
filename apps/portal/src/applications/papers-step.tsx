import { call } from '@plan/contract/client';
import { judgeContents, knownFrom, paperKey, papersAsked, toldBy } from '@plan/domain/applications';
import { paperName } from '@plan/contract/words';
import type { AskedPaper, Attachment } from '@plan/domain/applications';
import { dayOf } from '@plan/domain/kernel';
import type { Day, Instant } from '@plan/domain/kernel';
import type { FormStep } from '@plan/domain/pools';
import { useEffect, useState } from 'react';
import { troubleOf, useRefresh } from '../data/operations.ts';
import type { Trouble } from '../data/operations.ts';
import { DayField } from '../forms/day-field.tsx';
import { errorAt, errorsFrom } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { fieldId } from '../forms/fields.tsx';
import { FileField } from '../forms/file-field.tsx';
import { errorsOf } from '../forms/refused.ts';
import { TroubleMessage } from '../frame/trouble.tsx';
import { useWords } from '../words/language.tsx';
import { contentsWith, isChecked } from './check.ts';
import type { Writing } from './check.ts';
import { FileLine } from './paper-files.tsx';
import type { Upload, Uploads } from './uploads.ts';

/** How often it is looked whether the scanner has said something. */
const LOOK_AGAIN_MS = 2_000;
/** The kinds that phones turn their pictures into, and what offices write. */
const ACCEPTED = 'image/jpeg,image/png,application/pdf,.docx,.xlsx';

type PapersPage = Extract<FormStep, { kind: 'papers' }>;

type FileProps = {
  readonly writing: Writing;
  readonly paper: AskedPaper;
  readonly file: Attachment;
  readonly errors: readonly FieldError[];
};

/** One file among the papers: what has become of it, the day it is from, and taking it off. */
function AttachedFile({ writing, paper, file, errors }: FileProps) {
  const { words } = useWords();
  const refresh = useRefresh();
  const [trouble, setTrouble] = useState<Trouble>();
  const { at, step } = writing;
  const params = { ...at, step: step.key, file: file.id };
  const place = `${step.key}.${file.id}`;
  const date = async (dated: Day | undefined) => {
    if (dated === undefined) return;
    const { kind, name, bytes } = file;
    setTrouble(
      troubleOf(await call('announceFile', { params, body: { kind, name, bytes, dated } })),
    );
    await refresh();
  };
  const remove = async () => {
    setTrouble(troubleOf(await call('removeFile', { params })));
    await refresh();
  };
  const error = errorAt(errors, place);
  return (
    <li className={error ? 'form-error' : undefined}>
      <div id={fieldId(place)} tabIndex={-1} className="file-line">
        {error ? (
          <span className="form-error-message">
            <span className="sr-only">{words.frame.error}: </span>
            {error}
          </span>
        ) : null}
        <FileLine at={at} step={step.key} file={file} />
        <button type="button" className="button button-tertiary" onClick={() => void remove()}>
          {words.applications.removeFile}
          <span className="sr-only"> {file.name}</span>
        </button>
      </div>
      {paper.mostMonthsOld === undefined ? null : (
        <DayField
          at={`${place}.dated`}
          label={words.applications.paperDated(file.name)}
          error={errorAt(errors, `${place}.dated`)}
          value={file.dated}
          onChange={(dated) => void date(dated)}
        />
      )}
      {trouble ? <TroubleMessage trouble={trouble} /> : null}
    </li>
  );
}

/** A file on its way, and why it stopped. */
function SendingFile({ upload }: { readonly upload: Upload }) {
  const { words, language } = useWords();
  const { file, state } = upload;
  if (state.kind !== 'stopped') {
    return (
      <li>
        {file.name} {words.applications.uploading[state.kind]}
      </li>
    );
  }
  const refused = errorsFrom(state.trouble, language);
  return (
    <li className="form-error">
      {refused.length === 0 ? <TroubleMessage trouble={state.trouble} /> : null}
      {refused.map(({ text }) => (
        <span key={text} className="form-error-message">
          <span className="sr-only">{words.frame.error}: </span>
          {text}
        </span>
      ))}
    </li>
  );
}

type PlaceProps = {
  readonly writing: Writing;
  readonly paper: AskedPaper;
  readonly files: readonly Attachment[];
  readonly uploads: Uploads;
  readonly sending: readonly Upload[];
  readonly errors: readonly FieldError[];
};

/** The place of one paper: files are chosen, photographed or dropped. */
function PaperPlace({ writing, paper, files, uploads, sending, errors }: PlaceProps) {
  const { words, language } = useWords();
  const [over, setOver] = useState(false);
  const place = `${writing.step.key}.${paper.key}`;
  const name = paper.paper?.label ?? paperName(language, paper.kind);
  const error = errorAt(errors, place);
  const { mostMonthsOld, required } = paper;
  const help = [
    paper.paper?.help,
    mostMonthsOld === undefined ? undefined : words.applications.paperAge(mostMonthsOld),
  ].filter((each) => each !== undefined && each !== '');
  return (
    <div
      className={`card-plain${over ? ' drop-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        uploads.add(paper, event.dataTransfer.files);
      }}
    >
      <FileField
        at={place}
        label={
          <>
            <span lang={paper.paper ? 'da' : undefined}>{name}</span>
            {required ? null : ` ${words.applications.optional}`}
          </>
        }
        help={help.join(' ')}
        error={error}
        accept={ACCEPTED}
        multiple
        onChoose={(chosen) => uploads.add(paper, chosen)}
      />
      <ul className="plain-list file-list">
        {files.map((file) => (
          <AttachedFile key={file.id} writing={writing} paper={paper} file={file} errors={errors} />
        ))}
      </ul>
      <ul className="plain-list file-list" aria-live="polite">
        {sending.map((upload) => (
          <SendingFile key={upload.id} upload={upload} />
        ))}
      </ul>
    </div>
  );
}

type Props = {
  readonly step: PapersPage;
  readonly writing: Writing;
  readonly files: readonly Attachment[];
  readonly serverTime: Instant;
  readonly uploads: Uploads;
  readonly sending: readonly Upload[];
};

/** The papers that go along: those the call names, those the form asks for, and anything else. */
export function PapersStep({ step, writing, files, serverTime, uploads, sending }: Props) {
  const { words, language } = useWords();
  const refresh = useRefresh();
  const scanning = files.some(({ state }) => state === 'received');
  useEffect(() => {
    if (!scanning) return undefined;
    const looking = setInterval(() => void refresh(), LOOK_AGAIN_MS);
    return () => clearInterval(looking);
  }, [scanning, refresh]);
  const { round, at } = writing;
  const contents = contentsWith(writing, { kind: 'papers', files: [...files] });
  const record = { sentOn: dayOf(serverTime) };
  const known = { ...knownFrom(round, contents), ...record };
  const asked = papersAsked(round, step, toldBy(round, contents), known);
  const errors = isChecked(at) ? errorsOf(judgeContents(round, contents, record), language) : [];
  const whole = errorAt(errors, step.key);
  // What is on its way is told as that, not as missing.
  const underway = new Set(sending.map(({ id }) => id));
  const arrived = files.filter(({ id }) => !underway.has(id));
  const places = new Set(asked.map(({ key }) => key));
  /** A file of a paper that is no longer asked for stands under the last place. */
  const placeOf = (file: Attachment) => (places.has(paperKey(file)) ? paperKey(file) : 'other');
  return (
    <div id={fieldId(step.key)} tabIndex={-1}>
      <p>{words.applications.papersLead}</p>
      {whole ? <p className="form-error-message">{whole}</p> : null}
      {asked.map((paper) => (
        <PaperPlace
          key={paper.key}
          writing={writing}
          paper={paper}
          files={arrived.filter((file) => placeOf(file) === paper.key)}
          uploads={uploads}
          sending={sending.filter((each) => each.paper.key === paper.key)}
          errors={errors}
        />
      ))}
    </div>
  );
}
