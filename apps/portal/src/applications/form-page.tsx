import type { AnswerOf } from '@plan/contract/client';
import { closingIn, instantIn } from '@plan/contract/words';
import { contentsOf, emptyContent, pagesAsked, toldBy } from '@plan/domain/applications';
import type { Attachment, Contents } from '@plan/domain/applications';
import type { AssociationId } from '@plan/domain/kernel';
import { papersPageOf, stepOf } from '@plan/domain/pools';
import type { Form, FormStep } from '@plan/domain/pools';
import { useEffect, useState } from 'react';
import type { SubmitEvent } from 'react';
import { Redirect, useLocation } from 'wouter';
import { useRead, useRefresh } from '../data/operations.ts';
import { ErrorSummary } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { draftAddress, sentAddress } from './addresses.ts';
import type { ApplicationAddress } from './addresses.ts';
import { useApplication } from './application.ts';
import { useSaved, useSaver, withUnsaved } from './autosave.ts';
import { useBack } from './back.ts';
import { checksOn, contentsWith, isChecked } from './check.ts';
import type { Writing } from './check.ts';
import { FileQuestion } from './file-question.tsx';
import { FormCorrected } from './form-corrected.tsx';
import { QuestionsStep } from './questions-step.tsx';
import { LongPages } from './long-pages.tsx';
import { useNeighbours } from './neighbours.ts';
import { pageWire } from './paper-place.tsx';
import type { Filing } from './paper-place.tsx';
import { PapersStep } from './papers-step.tsx';
import { SavedLine } from './saved-line.tsx';
import { TermsHere } from './terms-here.tsx';
import { useKnownRecord } from './track-record.ts';
import { useUploads } from './uploads.ts';
import { WholeStep } from './whole-step.tsx';

const NONE: readonly FieldError[] = [];
const NO_FILES: readonly Attachment[] = [];

type RoundAnswer = AnswerOf<'showRound'>;
type Stored = AnswerOf<'showApplication'>['steps'][number];

type Drafting = Writing & { readonly at: ApplicationAddress };

type PageProps = {
  readonly writing: Drafting;
  readonly call: RoundAnswer;
  readonly association: AssociationId;
};

/** What kind of applicant it is, where the call offers support to some kinds alone. */
function useKind({ round }: RoundAnswer, { at }: Drafting, association: AssociationId) {
  const wanted = round.terms.some(
    ({ kind, scope }) => kind === 'support-in-kind' && scope?.kinds !== undefined,
  );
  const params = { municipality: at.municipality, association };
  return useRead('showAssociation', params, wanted).value?.association.kind;
}

type LongProps = { readonly writing: Drafting; readonly leave: (to: string) => void };

/** That the amount which is typed makes the form longer, told where it is typed. */
function LongWhileTyped({ writing, leave }: LongProps) {
  const content = useSaved(writing.saver, (page) => page.content);
  const { at, round } = writing;
  const contents = contentsWith(writing, content);
  const addressOf = (page: string) => draftAddress(at, page);
  return <LongPages addressOf={addressOf} round={round} contents={contents} leave={leave} />;
}

/** Areas or budget, with what is known of the applicant. */
function WholePage({ writing, call, association }: PageProps) {
  const { at, step, round } = writing;
  const kind = useKind(call, writing, association);
  const record = useKnownRecord({ municipality: at.municipality, round }, association);
  const before = useRead('listEarlierAnswers', at, step.kind === 'budget', true);
  const known = { kind, record, again: before.value?.budget };
  return <WholeStep writing={writing} goals={call.goals} {...known} />;
}

type QuestionsProps = Pick<PageProps, 'writing' | 'association'> & {
  readonly step: Extract<FormStep, { kind: 'questions' }>;
  /** Where files lie; nothing in a form without a page for them. */
  readonly filing: Filing | undefined;
};

/** Questions, with what was answered last time and a place for files. */
function QuestionsPage({ step, writing, filing, association }: QuestionsProps) {
  const before = useRead('listEarlierAnswers', writing.at, true, true);
  return (
    <QuestionsStep
      step={step}
      writing={writing}
      before={before.value}
      renderFile={(file) =>
        filing ? <FileQuestion {...file} filing={filing} association={association} /> : null
      }
    />
  );
}

type StepFormProps = {
  readonly at: ApplicationAddress;
  readonly call: RoundAnswer;
  /** The form as it is now. */
  readonly form: Form;
  readonly step: FormStep;
  readonly stored: Stored;
  readonly association: AssociationId;
  /** What stands on all pages; conditions may look at any of them. */
  readonly contents: Contents;
};

function StepForm({ at, call, form, step, stored, association, contents }: StepFormProps) {
  const { words, language } = useWords();
  const [, go] = useLocation();
  const refresh = useRefresh();
  const saver = useSaver(at, step.key, stored);
  const [told, setTold] = useState<readonly FieldError[]>(NONE);
  const checks = { checked: isChecked(at), checksTold: told.length > 0 };
  const writing = { at, round: call.round, step, contents, saver, ...checks };
  const back = useBack(at);
  const papers = papersPageOf(call.round.form);
  const page = papers?.key ?? step.key;
  const { uploads, list: sending } = useUploads(pageWire(at, page), refresh);
  const kept = contents[page];
  const all = kept?.kind === 'papers' ? kept.files : NO_FILES;
  const filing = { at, page, all, uploads, sending };
  // The last look can be opened also when the connection is gone.
  useEffect(() => void import('./check-page.tsx'), []);
  // An error summary on another page leads here; the field exists only now.
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.focus();
  }, []);
  const { before, after, count } = useNeighbours(writing);
  const move = async (to: string) => {
    await uploads.settled();
    // What waits for a connection, or was not taken, is read before the page is left.
    if (uploads.now.length > 0 || !(await saver.leavable())) return;
    await refresh();
    go(draftAddress(at, to));
  };
  const next = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const broken = checksOn(writing, saver.now.content, language);
    // Told once here; whoever goes on all the same is told again before it is sent.
    const known = broken.every(({ text }) => told.some((each) => each.text === text));
    setTold(broken);
    if (known) void move(after ?? 'tjek');
  };
  return (
    <Page title={step.title} back={back} above={<ErrorSummary errors={told} />}>
      <p>
        {words.applications.step(count.before + 1, count.all + 1)} · {words.applications.deadline}:{' '}
        {closingIn(language, call.round.window.closesBefore)} · {words.frame.serverTime}{' '}
        {instantIn(language, call.serverTime)}
      </p>
      <FormCorrected at={at} round={call.round} form={form} />
      <TermsHere round={call.round} step={step} />
      <form onSubmit={next} noValidate>
        {step.kind === 'questions' ? (
          <QuestionsPage
            step={step}
            writing={writing}
            filing={papers && filing}
            association={association}
          />
        ) : step.kind === 'papers' ? (
          <PapersStep
            step={step}
            writing={writing}
            filing={filing}
            association={association}
            serverTime={call.serverTime}
          />
        ) : (
          <WholePage writing={writing} call={call} association={association} />
        )}
        {step.kind === 'budget' ? (
          <LongWhileTyped writing={writing} leave={(to) => void move(to)} />
        ) : null}
        <SavedLine saver={saver} writing={writing} />
        <div className="button-row">
          {before === undefined ? null : (
            <button
              type="button"
              className="button button-secondary"
              onClick={() => void move(before)}
            >
              {words.applications.previous}
            </button>
          )}
          <button type="submit" className="button button-primary">
            {after === undefined ? words.applications.check : words.applications.next}
          </button>
        </div>
      </form>
    </Page>
  );
}

type Props = ApplicationAddress & { readonly step: string };

/** One page of the form; what is typed is kept by itself. */
export default function FormPage({ step: key, ...at }: Props) {
  const application = useApplication(at);
  return (
    <Loaded shown={application}>
      {({ call, form, shown }) => {
        const step = stepOf(call.round.form, key);
        const stored = shown.steps.find((each) => each.key === key);
        if (shown.application.state !== 'draft') return <Redirect to={sentAddress(at)} />;
        const contents = withUnsaved(at, contentsOf(shown.steps));
        const asked = pagesAsked(call.round.form, toldBy(call.round, contents));
        if (!step || !stored || !asked.includes(step))
          return <Redirect to={draftAddress(at, 'tjek')} />;
        const content = stored.content.kind === step.kind ? stored.content : emptyContent(step);
        return (
          <StepForm
            key={`${at.application} ${key}`}
            at={at}
            call={call}
            form={form}
            step={step}
            stored={{ ...stored, content }}
            association={shown.application.association}
            contents={contents}
          />
        );
      }}
    </Loaded>
  );
}
