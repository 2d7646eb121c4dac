import { call } from '@plan/contract/client';
import { paperName } from '@plan/contract/words';
import type { AskedPaper, Attachment } from '@plan/domain/applications';
import type { KeptPaper } from '@plan/domain/associations';
import { earlierVersions } from '@plan/domain/files';
import type { AssociationId, MunicipalityId } from '@plan/domain/kernel';
import { useRead } from '../data/operations.ts';
import { errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';
import { FilePlace, SentFile } from './file-place.tsx';
import { TakeKept } from './take-kept.tsx';
import type { Upload, Uploads, Wire } from './uploads.ts';

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

/** The files of an application: they all lie on one page, wherever they are attached. */
export type Filing = {
  readonly at: ApplicationAddress;
  /** The page they lie on. */
  readonly page: string;
  /** All of them, also those that were replaced. */
  readonly all: readonly Attachment[];
  readonly uploads: Uploads<AskedPaper>;
  readonly sending: readonly Upload<AskedPaper>[];
};

type FileProps = {
  readonly filing: Filing;
  readonly paper: AskedPaper;
  readonly file: Attachment;
  readonly errors: readonly FieldError[];
};

/** One file among the papers; its day is asked for where the paper may only be so old. */
function AttachedFile({ filing, paper, file, errors }: FileProps) {
  const { at, page, all, uploads } = filing;
  const paramsOf = ({ id }: Attachment) => ({ ...at, step: page, file: id });
  const params = paramsOf(file);
  const place = `${page}.${file.id}`;
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
      earlier={earlierVersions(all, file)}
      replace={(chosen) => uploads.add(paper, chosen, file.id)}
      {...(paper.mostMonthsOld === undefined ? {} : dated)}
    />
  );
}

type PlaceProps = {
  readonly filing: Filing;
  readonly paper: AskedPaper;
  /** Where it is told what is wrong with it. */
  readonly place: string;
  readonly files: readonly Attachment[];
  /** What the association keeps that fits here. */
  readonly kept: readonly KeptPaper[];
  readonly errors: readonly FieldError[];
};

/** The place of one paper that is asked for. */
export function PaperPlace({ filing, paper, place, files, kept, errors }: PlaceProps) {
  const { words, language } = useWords();
  const { at, page, uploads, sending } = filing;
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
      sending={sending.filter((each) => each.place.key === paper.key)}
      more={<TakeKept at={at} step={page} paper={paper} kept={kept} />}
    >
      {files.map((file) => (
        <AttachedFile key={file.id} filing={filing} paper={paper} file={file} errors={errors} />
      ))}
    </FilePlace>
  );
}

/** What the association keeps; nothing for staff, who do not read it. */
export function useKept(
  municipality: MunicipalityId,
  association: AssociationId,
): readonly KeptPaper[] {
  const me = useRead('showMe', {});
  const place = me.value?.municipalities.find(({ id }) => id === municipality);
  const mine = place?.associations.some(({ id }) => id === association) ?? false;
  return useRead('listPapers', { municipality, association }, mine).value?.files ?? [];
}
