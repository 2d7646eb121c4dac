import { call } from '@plan/contract/client';
import { paperName } from '@plan/contract/words';
import { keptPaperKinds } from '@plan/domain/associations';
import type { KeptPaper } from '@plan/domain/associations';
import { earlierVersions, standingFiles } from '@plan/domain/files';
import { useState } from 'react';
import type { AssociationAddress } from '../applications/addresses.ts';
import { FileLine, FilePlace, SentFile, useScanned } from '../applications/file-place.tsx';
import { useUploads } from '../applications/uploads.ts';
import type { Uploads, Wire } from '../applications/uploads.ts';
import { useRead, useRefresh } from '../data/operations.ts';
import { SelectField } from '../forms/fields.tsx';
import { Loaded } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { useAssociationWords } from './words.ts';

type Kind = KeptPaper['kind'];
type KindPlace = { readonly key: Kind };

/** The papers most calls ask for have a place of their own. */
const USUAL: readonly Kind[] = ['statutes', 'accounts'];
const OTHERS = keptPaperKinds.filter((kind) => !USUAL.includes(kind));

function keepingWire(at: AssociationAddress): Wire<KindPlace> {
  return {
    announce(file, { key: kind }, { name, size }, replaces) {
      const body = { kind, name, bytes: size, ...(replaces ? { replaces } : {}) };
      return call('keepPaper', { params: { ...at, file }, body });
    },
    receive: (file) => call('receivePaper', { params: { ...at, file } }),
    remove: (file) => call('removePaper', { params: { ...at, file } }),
  };
}

type PartProps = { readonly at: AssociationAddress; readonly files: readonly KeptPaper[] };

type KeptProps = {
  readonly at: AssociationAddress;
  readonly file: KeptPaper;
  readonly all: readonly KeptPaper[];
  readonly uploads: Uploads<KindPlace>;
};

function KeptFile({ at, file, all, uploads }: KeptProps) {
  const words = useAssociationWords();
  const paramsOf = ({ id }: KeptPaper) => ({ ...at, file: id });
  const params = paramsOf(file);
  const { kind, name, bytes } = file;
  return (
    <SentFile
      at={`papers.${file.id}`}
      file={file}
      ready={words.paperReady}
      open={(each) => call('openKept', { params: paramsOf(each) })}
      remove={(each) => call('removePaper', { params: paramsOf(each) })}
      earlier={earlierVersions(all, file)}
      replace={(chosen) => uploads.add({ key: kind }, chosen, file.id)}
      date={(dated) => call('keepPaper', { params, body: { kind, name, bytes, dated } })}
    />
  );
}

/** The places of papers, for those who may write for the association. */
function Places({ at, files }: PartProps) {
  const { language } = useWords();
  const words = useAssociationWords();
  const refresh = useRefresh();
  const { uploads, list } = useUploads(keepingWire(at), refresh);
  const [other, setOther] = useState<Kind>('yearly-report');
  const underway = new Set(list.map(({ id }) => id));
  const shown = [...USUAL, other, ...OTHERS.filter((kind) => kind !== other)].filter(
    (kind) =>
      USUAL.includes(kind) ||
      kind === other ||
      files.some((each) => each.kind === kind) ||
      list.some(({ place }) => place.key === kind),
  );
  const chooser = (
    <SelectField
      at="papers.other"
      label={words.otherPaper}
      value={other}
      onChange={(chosen) => setOther(OTHERS.find((each) => each === chosen) ?? 'other')}
      options={OTHERS.map((each) => ({ value: each, text: paperName(language, each) }))}
    />
  );
  return (
    <>
      {shown.map((kind) => (
        <FilePlace
          key={kind === other ? 'other' : kind}
          at={`papers.${kind}`}
          label={paperName(language, kind)}
          place={{ key: kind }}
          uploads={uploads}
          sending={list.filter((each) => each.place.key === kind)}
          before={kind === other ? chooser : undefined}
        >
          {standingFiles(files)
            .filter((each) => each.kind === kind && !underway.has(each.id))
            .map((file) => (
              <KeptFile key={file.id} at={at} file={file} all={files} uploads={uploads} />
            ))}
        </FilePlace>
      ))}
    </>
  );
}

function ReadPapers({ at, files }: PartProps) {
  const { language } = useWords();
  const words = useAssociationWords();
  if (files.length === 0) return <p>{words.noPapers}</p>;
  return (
    <ul>
      {standingFiles(files).map((file) => (
        <li key={file.id} className="file-line">
          {paperName(language, file.kind)}:{' '}
          <FileLine
            file={file}
            ready={words.paperReady}
            open={() => call('openKept', { params: { ...at, file: file.id } })}
          />
        </li>
      ))}
    </ul>
  );
}

type Props = { readonly at: AssociationAddress; readonly writing: boolean };

function Papers({ at, writing, files }: Props & PartProps) {
  useScanned(files);
  return writing ? <Places at={at} files={files} /> : <ReadPapers at={at} files={files} />;
}

/** The papers an association keeps, to be taken along in each application. */
export function KeptPapers({ at, writing }: Props) {
  const words = useAssociationWords();
  const shown = useRead('listPapers', at);
  return (
    <>
      <h2>{words.papers}</h2>
      <p>{words.papersLead}</p>
      <Loaded shown={shown}>
        {({ files }) => <Papers at={at} writing={writing} files={files} />}
      </Loaded>
    </>
  );
}
