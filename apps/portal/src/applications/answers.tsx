import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { declaredTerms, instantIn, paperName } from '@plan/contract/words';
import { contentsOf, pagesAsked, shownOf, toldBy } from '@plan/domain/applications';
import type { Entry, Inquiry, Partner, Submission } from '@plan/domain/applications';
import type { Member } from '@plan/domain/associations';
import { standingFiles } from '@plan/domain/files';
import { fileQuestionsOf, paperLabelIn, papersPageOf, stepOf } from '@plan/domain/pools';
import type { FormStep, Round } from '@plan/domain/pools';
import { Link } from 'wouter';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';
import { BudgetTold } from './budget-told.tsx';
import { EntryTold } from './entry-told.tsx';
import { ClaimedExceptions } from './exceptions.tsx';
import { FactsTold } from './facts-part.tsx';
import { AskedHere } from './inquiries.tsx';
import type { WaitingVerb } from './inquiries.tsx';
import { PartnerList } from './partners.tsx';
import { FileLine } from './file-place.tsx';
import { SignerList } from './signer-list.tsx';

type Step = AnswerOf<'showApplication'>['steps'][number];

type Props = {
  readonly at: ApplicationAddress;
  readonly round: Round;
  readonly steps: readonly Step[];
  /** What was said when it was sent. */
  readonly submission?: Submission | undefined;
  /** Who applies together with the applicant. */
  readonly partners?: readonly Partner[] | undefined;
  /** Whom of them the one who looks may take off. */
  readonly mayLeave?: (partner: Partner) => boolean;
  /** Done when somebody has left and may look no longer. */
  readonly onLeft?: () => void;
  /** What is known of it, where staff wrote it for the applicant. */
  readonly entered?: Entry | undefined;
  /** What the municipality asked about it. */
  readonly inquiries?: readonly Inquiry[];
  /** What can be done with a question of these that waits for an answer. */
  readonly Waiting?: WaitingVerb | undefined;
  /** Those who write a draft together, to tell who wrote last on a page. */
  readonly writers?: readonly Pick<Member, 'person' | 'name'>[];
  /** Where a page can be corrected, while it still can. */
  readonly editAddress?: (key: string) => string;
};

/** The papers by what they are; each can be fetched once it has been scanned. */
function Papers({ at, round, step }: Pick<Props, 'at' | 'round'> & { readonly step: Step }) {
  const { words, language } = useWords();
  if (step.content.kind !== 'papers') return null;
  const files = standingFiles(step.content.files);
  if (files.length === 0) return <p>{words.applications.noPapers}</p>;
  return (
    <ul>
      {files.map((file) => (
        <li key={file.id} className="file-line">
          {paperLabelIn(round.form, file.paper) ?? paperName(language, file.kind)}:{' '}
          <FileLine
            file={file}
            open={() => call('openFile', { params: { ...at, step: step.key, file: file.id } })}
          />
        </li>
      ))}
    </ul>
  );
}

type HereProps = Pick<Props, 'at' | 'round' | 'steps'> & {
  readonly page: FormStep | undefined;
  /** The question as it was put. */
  readonly label: string;
  /** The answer in words. */
  readonly children: string;
};

/** The files that answer a question, to be fetched where it stands; of others the words. */
function FilesHere({ at, round, steps, page, label, children }: HereProps) {
  const papers = papersPageOf(round.form);
  const content = steps.find(({ key }) => key === papers?.key)?.content;
  if (!papers || content?.kind !== 'papers' || page?.kind !== 'questions') return children;
  const question = fileQuestionsOf(round.form).find(
    (each) => each.label === label && page.questions.includes(each),
  );
  const files = standingFiles(content.files).filter(({ paper }) => paper === question?.key);
  if (!question || files.length === 0) return children;
  return (
    <ul>
      {files.map((file) => (
        <li key={file.id} className="file-line">
          <FileLine
            file={file}
            open={() => call('openFile', { params: { ...at, step: papers.key, file: file.id } })}
          />
        </li>
      ))}
    </ul>
  );
}

type SaidProps = { readonly submission: Submission; readonly terms: Round['terms'] };

/** What was declared and who signed, when it was sent. */
function SaidOnSending({ submission, terms }: SaidProps) {
  const { words, language } = useWords();
  const { declared = [], signers = [], exceptions = [], lateReason, childrenUnder15 } = submission;
  const { facts = {} } = submission;
  const asked = lateReason !== undefined || childrenUnder15 !== undefined;
  const silent = !asked && exceptions.length === 0 && Object.keys(facts).length === 0;
  if (silent && declared.length === 0 && signers.length === 0) return null;
  return (
    <section aria-labelledby="sagt">
      <h2 id="sagt">{words.applications.saidOnSending}</h2>
      {lateReason === undefined ? null : (
        <p>
          {words.applications.lateReason} <span lang="da">{lateReason}</span>
        </p>
      )}
      {childrenUnder15 === undefined ? null : (
        <p>
          {words.applications.children} {childrenUnder15 ? words.check.yes : words.check.no}
        </p>
      )}
      <FactsTold terms={terms} facts={facts} />
      {declared.length > 0 ? (
        <>
          <p>{words.applications.declare}</p>
          <ul>
            {declared.map((each) => (
              <li key={each}>{declaredTerms[each][language]}</li>
            ))}
          </ul>
        </>
      ) : null}
      <ClaimedExceptions terms={terms} claims={exceptions} />
      <SignerList signers={signers} />
    </section>
  );
}

const NOBODY: NonNullable<Props['writers']> = [];
const nobody = () => false;
const nothing = () => undefined;

/** The answers as they stand, or as they were frozen when they were sent. */
export function Answers(props: Props) {
  const { at, round, steps, submission, entered, inquiries, Waiting, editAddress } = props;
  const { partners = [], mayLeave = nobody, onLeft = nothing, writers = NOBODY } = props;
  const { words, language } = useWords();
  const told = toldBy(round, contentsOf(steps));
  const pages = pagesAsked(round.form, told).map(({ key }) => {
    const step = steps.find((each) => each.key === key);
    if (!step) return null;
    const page = stepOf(round.form, key);
    const { title, shown } = step.sealed ?? shownOf(round, key, step.content, told);
    const writer = writers.find(({ person }) => person === step.last?.by);
    return (
      <section key={key} aria-labelledby={`svar-${key}`}>
        <h2 id={`svar-${key}`}>{title}</h2>
        {editAddress ? (
          <p>
            <Link href={editAddress(key)}>
              {words.applications.edit}
              <span className="sr-only"> {title}</span>
            </Link>
          </p>
        ) : null}
        {writer && step.last ? (
          <p className="form-hint">
            {words.applications.writtenBy(writer.name, instantIn(language, step.last.at))}
          </p>
        ) : null}
        {step.content.kind === 'papers' ? <Papers at={at} round={round} step={step} /> : null}
        {step.content.kind === 'budget' && page?.kind === 'budget' ? (
          <BudgetTold round={round} step={page} content={step.content} told={told} />
        ) : null}
        <dl lang="da">
          {(['papers', 'budget'].includes(step.content.kind) ? [] : shown).map(
            ({ label, answer }) => (
              <div key={`${label} ${answer}`}>
                <dt>
                  <strong>{label === '' ? words.applications.outside : label}</strong>
                </dt>
                <dd className="keep-lines">
                  <FilesHere at={at} round={round} steps={steps} page={page} label={label}>
                    {answer === '' ? words.applications.noAnswer : answer}
                  </FilesHere>
                </dd>
              </div>
            ),
          )}
        </dl>
        <AskedHere
          at={at}
          inquiries={(inquiries ?? []).filter((each) => each.step === key)}
          Waiting={Waiting}
        />
      </section>
    );
  });
  return (
    <>
      {partners.length > 0 ? (
        <section aria-labelledby="sammen-med">
          <h2 id="sammen-med">{words.partners.title}</h2>
          <PartnerList at={at} partners={partners} may={mayLeave} onLeft={onLeft} />
        </section>
      ) : null}
      {entered ? <EntryTold entered={entered} /> : null}
      {pages}
      {submission ? <SaidOnSending submission={submission} terms={round.terms} /> : null}
    </>
  );
}
