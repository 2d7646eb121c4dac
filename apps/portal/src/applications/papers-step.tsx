import { call } from '@plan/contract/client';
import { paperName } from '@plan/contract/words';
import { judgeContents, knownFrom, paperKey, papersAsked, toldBy } from '@plan/domain/applications';
import type { AskedPaper, Attachment } from '@plan/domain/applications';
import type { KeptPaper } from '@plan/domain/associations';
import { earlierVersions, standingFiles } from '@plan/domain/files';
import { dayOf } from '@plan/domain/kernel';
import type { AssociationId, Instant, MunicipalityId } from '@plan/domain/kernel';
import type { FormStep } from '@plan/domain/pools';
import { useRead } from '../data/operations.ts';
import { errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { fieldId } from '../forms/fields.tsx';
import { errorsOf } from '../forms/refused.ts';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';
import { contentsWith, isChecked } from './check.ts';
import type { Writing } from './check.ts';
import { FilePlace, SentFile, useScanned } from './file-place.tsx';
import { TakeKept } from './take-kept.tsx';
import { useKnownRecord } from './track-record.ts';
import type { Upload, Uploads, Wire } from './uploads.ts';

type PapersPage = Extract<FormStep, { kind: 'papers' }>;

/** How files of one page of an application are sent. */
export function pageWire(at: ApplicationAddress, step: string): Wire<AskedPaper> {
  return {
    announce(file, { kind, paper }, { name, size }, replaces) {
      const named = { kind, name, bytes: size, ...(replaces ? { replaces } : {}) };
      const body = paper ? { ...named, paper: paper.key } : named;
      return call('announceFile', { params: { ...at, step, file }, body });
    },
    receive: (file) => call('receiveFile', { params: { ...at, step, file } }),
    remove: (file) => call('removeFile', { params: { ...at, step, file } }),
  };
}

type FileProps = {
  readonly writing: Writing;
  readonly paper: AskedPaper;
  readonly file: Attachment;
  /** What it has replaced. */
  readonly earlier: readonly Attachment[];
  readonly uploads: Uploads<AskedPaper>;
  readonly errors: readonly FieldError[];
};

/** One file among the papers; its day is asked for where the paper may only be so old. */
function AttachedFile({ writing, paper, file, earlier, uploads, errors }: FileProps) {
  const { at, step } = writing;
  const paramsOf = ({ id }: Attachment) => ({ ...at, step: step.key, file: id });
  const params = paramsOf(file);
  const place = `${step.key}.${file.id}`;
  const { kind, name, bytes } = file;
  const dated = {
    date: (day: NonNullable<Attachment['dated']>) =>
      call('announceFile', { params, body: { kind, name, bytes, dated: day } }),
    dateError: errorAt(errors, `${place}.dated`),
  };
  return (
    <SentFile
      at={place}
      file={file}
      error={errorAt(errors, place)}
      open={(each) => call('openFile', { params: paramsOf(each) })}
      remove={(each) => call('removeFile', { params: paramsOf(each) })}
      earlier={earlier}
      replace={(chosen) => uploads.add(paper, chosen, file.id)}
      {...(paper.mostMonthsOld === undefined ? {} : dated)}
    />
  );
}

type PlaceProps = {
  readonly writing: Writing;
  readonly paper: AskedPaper;
  readonly files: readonly Attachment[];
  /** All of the page, also those that were replaced. */
  readonly all: readonly Attachment[];
  /** What the association keeps that fits here. */
  readonly kept: readonly KeptPaper[];
  readonly uploads: Uploads<AskedPaper>;
  readonly sending: readonly Upload<AskedPaper>[];
  readonly errors: readonly FieldError[];
};

/** The place of one paper that is asked for. */
function PaperPlace(props: PlaceProps) {
  const { writing, paper, files, all, kept, uploads, sending, errors } = props;
  const { words, language } = useWords();
  const place = `${writing.step.key}.${paper.key}`;
  const name = paper.paper?.label ?? paperName(language, paper.kind);
  const { mostMonthsOld, required } = paper;
  const help = [
    paper.paper?.help,
    mostMonthsOld === undefined ? undefined : words.applications.paperAge(mostMonthsOld),
  ].filter((each) => each !== undefined && each !== '');
  return (
    <FilePlace
      at={place}
      label={
        <>
          <span lang={paper.paper ? 'da' : undefined}>{name}</span>
          {required ? null : ` ${words.applications.optional}`}
        </>
      }
      help={help.join(' ')}
      error={errorAt(errors, place)}
      place={paper}
      uploads={uploads}
      sending={sending}
      more={<TakeKept at={writing.at} step={writing.step.key} paper={paper} kept={kept} />}
    >
      {files.map((file) => (
        <AttachedFile
          key={file.id}
          writing={writing}
          paper={paper}
          file={file}
          earlier={earlierVersions(all, file)}
          uploads={uploads}
          errors={errors}
        />
      ))}
    </FilePlace>
  );
}

type Props = {
  readonly step: PapersPage;
  readonly writing: Writing;
  readonly files: readonly Attachment[];
  readonly association: AssociationId;
  readonly serverTime: Instant;
  readonly uploads: Uploads<AskedPaper>;
  readonly sending: readonly Upload<AskedPaper>[];
};

/** What the association keeps; nothing for staff, who do not read it. */
function useKept(municipality: MunicipalityId, association: AssociationId): readonly KeptPaper[] {
  const me = useRead('showMe', {});
  const place = me.value?.municipalities.find(({ id }) => id === municipality);
  const mine = place?.associations.some(({ id }) => id === association) ?? false;
  return useRead('listPapers', { municipality, association }, mine).value?.files ?? [];
}

/** The papers that go along: those the call names, those the form asks for, and anything else. */
export function PapersStep(props: Props) {
  const { step, writing, files, association, serverTime, uploads, sending } = props;
  const { words, language } = useWords();
  useScanned(files);
  const { round, at } = writing;
  const kept = useKept(at.municipality, association);
  const contents = contentsWith(writing, { kind: 'papers', files: [...files] });
  const before = useKnownRecord({ municipality: at.municipality, round }, association);
  const record = { ...before, sentOn: dayOf(serverTime) };
  const known = { ...knownFrom(round, contents), ...record };
  const asked = papersAsked(round, step, toldBy(round, contents), known);
  const errors = isChecked(at) ? errorsOf(judgeContents(round, contents, record), language) : [];
  const whole = errorAt(errors, step.key);
  // What is on its way is told as that, not as missing.
  const underway = new Set(sending.map(({ id }) => id));
  const arrived = standingFiles(files).filter(({ id }) => !underway.has(id));
  const places = new Set(asked.map(({ key }) => key));
  /** A file of a paper that is no longer asked for stands under the last place. */
  const placeOf = (file: Attachment) => (places.has(paperKey(file)) ? paperKey(file) : 'other');
  /** A kept paper is offered where its kind is asked for, and else wherever something else is. */
  const fits = ({ key, kind }: AskedPaper) =>
    kept.filter((each) =>
      each.kind !== 'other' && places.has(each.kind) ? each.kind === key : kind === 'other',
    );
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
          all={files}
          kept={fits(paper)}
          uploads={uploads}
          sending={sending.filter((each) => each.place.key === paper.key)}
          errors={errors}
        />
      ))}
    </div>
  );
}
