import type { Answer } from '@plan/contract/client';
import { instantIn } from '@plan/contract/words';
import type { StoredFile } from '@plan/domain/files';
import type { Day } from '@plan/domain/kernel';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { troubleOf, useRefresh } from '../data/operations.ts';
import type { Trouble } from '../data/operations.ts';
import { DayField } from '../forms/day-field.tsx';
import { errorsFrom } from '../forms/errors.tsx';
import { fieldId } from '../forms/fields.tsx';
import { FileField } from '../forms/file-field.tsx';
import { TroubleMessage } from '../frame/trouble.tsx';
import { useWords } from '../words/language.tsx';
import { Preview } from './preview.tsx';
import type { Announcing, Place, Upload, Uploads } from './uploads.ts';

/** How often it is looked whether the scanner has said something. */
const LOOK_AGAIN_MS = 2_000;
/** The kinds that phones turn their pictures into, and what offices write. */
const ACCEPTED = 'image/jpeg,image/png,application/pdf,.docx,.xlsx';

/** Reads again as long as the scanner has not said something of every file. */
export function useScanned(files: readonly StoredFile[]): void {
  const refresh = useRefresh();
  const scanning = files.some(({ state }) => state === 'received');
  useEffect(() => {
    if (!scanning) return undefined;
    const looking = setInterval(() => void refresh(), LOOK_AGAIN_MS);
    return () => clearInterval(looking);
  }, [scanning, refresh]);
}

type LineProps = {
  readonly file: StoredFile;
  readonly open: () => Promise<Answer<'openFile' | 'openAnswerFile' | 'openKept'>>;
  /** What is said of one that can be fetched; that it is attached, if nothing else is told. */
  readonly ready?: string;
};

/** A file by its name, to be fetched once it has been scanned. */
export function FileLine({ file, open, ready }: LineProps) {
  const { words } = useWords();
  const states = words.applications.fileState;
  const told = file.state === 'clean' ? (ready ?? states.clean) : states[file.state];
  const [trouble, setTrouble] = useState<Trouble>();
  const fetchIt = async () => {
    const answer = await open();
    setTrouble(troubleOf(answer));
    if (answer.kind === 'ok') window.location.assign(answer.value.url);
  };
  return (
    <>
      <span lang="da">{file.name}</span> <span className="file-state">{told}</span>
      {file.state === 'clean' ? (
        <button type="button" className="button button-tertiary" onClick={() => void fetchIt()}>
          {words.applications.fetchFile}
          <span className="sr-only"> {file.name}</span>
        </button>
      ) : null}
      {trouble ? <TroubleMessage trouble={trouble} /> : null}
      <Preview file={file} open={open} />
    </>
  );
}

type DayProps = {
  readonly at: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly value: Day | undefined;
  readonly onChange: (day: Day) => void;
};

/** The day a paper is from; told when the field is left, not at each digit of the year. */
function FileDay({ value, onChange, ...field }: DayProps) {
  const [typed, setTyped] = useState(value);
  const left = () => {
    if (typed !== undefined && typed !== value) onChange(typed);
  };
  return (
    <div onBlur={left}>
      <DayField {...field} value={typed} onChange={setTyped} />
    </div>
  );
}

type Removing = Promise<Answer<'removeFile' | 'removeAnswerFile' | 'removePaper'>>;

type SentProps<File extends StoredFile> = Pick<LineProps, 'ready'> & {
  readonly file: File;
  readonly open: (file: File) => ReturnType<LineProps['open']>;
  /** Where refusals about it are told. */
  readonly at: string;
  readonly error?: string | undefined;
  readonly dateError?: string | undefined;
  readonly remove: (file: File) => Removing;
  /** What it has replaced, the newest first. */
  readonly earlier: readonly File[];
  readonly replace: (chosen: Iterable<globalThis.File>) => void;
  /** Says the day the paper is from; left out where nobody asks. */
  readonly date?: (dated: Day) => Promise<Answer<Announcing>>;
};

/** One file that was sent: what has become of it, the day it is from, and taking it off. */
export function SentFile<File extends StoredFile>(props: SentProps<File>) {
  const { file, at, error, dateError, open, ready, remove, earlier, replace, date } = props;
  const { words } = useWords();
  const other = useRef<HTMLInputElement>(null);
  const refresh = useRefresh();
  const [trouble, setTrouble] = useState<Trouble>();
  const done = async (doing: Removing | Promise<Answer<Announcing>>) => {
    setTrouble(troubleOf(await doing));
    await refresh();
  };
  return (
    <li className={error ? 'form-error' : undefined}>
      <div id={fieldId(at)} tabIndex={-1} className="file-line">
        {error ? (
          <span className="form-error-message">
            <span className="sr-only">{words.frame.error}: </span>
            {error}
          </span>
        ) : null}
        <FileLine file={file} open={() => open(file)} {...(ready ? { ready } : {})} />
        <input
          ref={other}
          type="file"
          hidden
          accept={ACCEPTED}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            // Chosen once more, the same file is a choice too.
            event.target.value = '';
            replace(chosen);
          }}
        />
        <button
          type="button"
          className="button button-tertiary"
          onClick={() => other.current?.click()}
        >
          {words.applications.replaceFile}
          <span className="sr-only"> {file.name}</span>
        </button>
        <button
          type="button"
          className="button button-tertiary"
          onClick={() => void done(remove(file))}
        >
          {words.applications.removeFile}
          <span className="sr-only"> {file.name}</span>
        </button>
      </div>
      {date ? (
        <FileDay
          key={file.dated}
          at={`${at}.dated`}
          label={words.applications.paperDated(file.name)}
          error={dateError}
          value={file.dated}
          onChange={(dated) => void done(date(dated))}
        />
      ) : null}
      {trouble ? <TroubleMessage trouble={trouble} /> : null}
      {earlier.length > 0 ? (
        <Earlier files={earlier} open={open} remove={(each) => void done(remove(each))} />
      ) : null}
    </li>
  );
}

type EarlierProps<File extends StoredFile> = {
  readonly files: readonly File[];
  readonly open: (file: File) => ReturnType<LineProps['open']>;
  readonly remove: (file: File) => void;
};

/** What a file has replaced. It is not sent; taking the new one off brings the last of them back. */
function Earlier<File extends StoredFile>({ files, open, remove }: EarlierProps<File>) {
  const { words, language } = useWords();
  return (
    <details>
      <summary>{words.applications.earlierVersions(files.length)}</summary>
      <p>{words.applications.earlierLead}</p>
      <ul>
        {files.map((file) => (
          <li key={file.id} className="file-line">
            <FileLine
              file={file}
              open={() => open(file)}
              ready={words.applications.versionFrom(instantIn(language, file.at))}
            />
            <button type="button" className="button button-tertiary" onClick={() => remove(file)}>
              {words.applications.removeFile}
              <span className="sr-only"> {file.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A file on its way, and why it stopped. */
function SendingFile({ upload }: { readonly upload: Upload<Place> }) {
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

type PlaceProps<For extends Place> = {
  readonly at: string;
  readonly label: ReactNode;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly place: For;
  readonly uploads: Uploads<For>;
  readonly sending: readonly Upload<For>[];
  /** What is chosen first. */
  readonly before?: ReactNode;
  /** The files that were sent, as items of a list. */
  readonly children: ReactNode;
  /** What else can be put here. */
  readonly more?: ReactNode;
};

/** The place of one paper: files are chosen, photographed or dropped. */
export function FilePlace<For extends Place>(props: PlaceProps<For>) {
  const { at, label, help, error, place, uploads, sending, before, children, more } = props;
  const [over, setOver] = useState(false);
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
        uploads.add(place, event.dataTransfer.files);
      }}
    >
      {before}
      <FileField
        at={at}
        label={label}
        help={help}
        error={error}
        accept={ACCEPTED}
        multiple
        onChoose={(chosen) => uploads.add(place, chosen)}
      />
      <ul className="plain-list file-list">{children}</ul>
      <ul className="plain-list file-list" aria-live="polite">
        {sending.map((upload) => (
          <SendingFile key={upload.id} upload={upload} />
        ))}
      </ul>
      {more}
    </div>
  );
}
