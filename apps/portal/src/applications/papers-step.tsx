import { judgeContents, knownFrom, paperKey, papersAsked, toldBy } from '@plan/domain/applications';
import type { AskedPaper, Attachment } from '@plan/domain/applications';
import { standingFiles } from '@plan/domain/files';
import { dayOf } from '@plan/domain/kernel';
import type { AssociationId, Instant } from '@plan/domain/kernel';
import type { FormStep } from '@plan/domain/pools';
import { Link } from 'wouter';
import { errorAt } from '../forms/errors.tsx';
import { fieldId } from '../forms/fields.tsx';
import { errorsOf } from '../forms/refused.ts';
import { useWords } from '../words/language.tsx';
import { draftAddress } from './addresses.ts';
import type { ApplicationAddress } from './addresses.ts';
import { contentsWith } from './check.ts';
import type { Writing } from './check.ts';
import { useScanned } from './file-place.tsx';
import { PaperPlace, useKept } from './paper-place.tsx';
import type { Filing } from './paper-place.tsx';
import { useKnownRecord } from './track-record.ts';

type PapersPage = Extract<FormStep, { kind: 'papers' }>;

type ElsewhereProps = {
  readonly at: ApplicationAddress;
  readonly papers: readonly AskedPaper[];
  readonly files: readonly Attachment[];
};

/** What is attached at a question, so that nobody attaches it twice. */
function AttachedElsewhere({ at, papers, files }: ElsewhereProps) {
  const { words } = useWords();
  if (papers.length === 0) return null;
  return (
    <>
      <p className="mb-0">{words.applications.attachedElsewhere}</p>
      <ul>
        {papers.map((paper) => {
          const names = files
            .filter((file) => paperKey(file) === paper.key)
            .map(({ name }) => name);
          const place = `${paper.page}.${paper.paper?.key ?? ''}`;
          return (
            <li key={paper.key}>
              <Link href={`${draftAddress(at, paper.page ?? '')}#${fieldId(place)}`} lang="da">
                {paper.paper?.label}
              </Link>
              : {names.length === 0 ? words.applications.nothingAttached : names.join(', ')}
            </li>
          );
        })}
      </ul>
    </>
  );
}

type Props = {
  readonly step: PapersPage;
  readonly writing: Writing;
  readonly association: AssociationId;
  readonly serverTime: Instant;
  readonly filing: Filing;
};

/** The papers that go along: those the call names, those the form asks for, and anything else. */
export function PapersStep(props: Props) {
  const { step, writing, filing, association, serverTime } = props;
  const { all: files, sending } = filing;
  const { words, language } = useWords();
  useScanned(files);
  const { round, checked } = writing;
  const { at } = filing;
  const kept = useKept(at.municipality, association);
  const contents = contentsWith(writing, { kind: 'papers', files: [...files] });
  const before = useKnownRecord({ municipality: at.municipality, round }, association);
  const record = { ...before, sentOn: dayOf(serverTime) };
  const known = { ...knownFrom(round, contents), ...record };
  const asked = papersAsked(round, step, toldBy(round, contents), known);
  const elsewhere = asked.filter(({ page }) => page !== undefined);
  const here = asked.filter(({ page }) => page === undefined);
  const errors = checked ? errorsOf(judgeContents(round, contents, record), language) : [];
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
      <AttachedElsewhere at={at} papers={elsewhere} files={arrived} />
      {here.map((paper) => (
        <PaperPlace
          key={paper.key}
          filing={filing}
          paper={paper}
          place={`${step.key}.${paper.key}`}
          files={arrived.filter((file) => placeOf(file) === paper.key)}
          kept={fits(paper)}
          errors={errors}
        />
      ))}
    </div>
  );
}
