import { paperName } from '@plan/contract/words';
import type { AnswerOf } from '@plan/contract/client';
import { knownFrom, papersAsked, toldBy } from '@plan/domain/applications';
import type { AskedPaper } from '@plan/domain/applications';
import type { FormStep } from '@plan/domain/pools';
import type { Known } from '@plan/domain/terms';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { ErrorSummary, errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { fieldId } from '../forms/fields.tsx';
import { Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { useSaved } from './autosave.ts';
import { checksOn, contentsWith } from './check.ts';
import type { Writing } from './check.ts';
import type { FileField } from './file-question.tsx';
import { LongPages } from './long-pages.tsx';
import { useNeighbours } from './neighbours.ts';
import { QuestionsStep } from './questions-step.tsx';
import { TermsHere } from './terms-here.tsx';
import { useTryWords } from './try-words.ts';
import { CHECK, contentsOn, triedAddress } from './trying.ts';
import type { CallPlace, TriedAs, TriedPages } from './trying.ts';
import { WholeStep } from './whole-step.tsx';

/** Where an applicant would attach a file; here it is only told. */
function FileTold({ at, question, required, errors }: FileField) {
  const { words } = useWords();
  const more = useTryWords();
  const label = required ? question.label : `${question.label} ${words.applications.optional}`;
  return (
    <div className="form-group" id={fieldId(at)} tabIndex={-1} role="group" aria-label={label}>
      <p className="form-label">{label}</p>
      {question.help === '' ? null : <span className="form-hint">{question.help}</span>}
      {errorAt(errors, at) ? <p className="form-error-message">{errorAt(errors, at)}</p> : null}
      <p>{more.files}</p>
    </div>
  );
}

type PapersProps = {
  readonly step: Extract<FormStep, { kind: 'papers' }>;
  readonly writing: Writing;
  readonly record: Known;
};

/** The papers an applicant is asked for, given what is filled in. */
function PapersTold({ step, writing, record }: PapersProps) {
  const { words, language } = useWords();
  const more = useTryWords();
  const { round, contents } = writing;
  const known = { ...knownFrom(round, contents), ...record };
  const asked = papersAsked(round, step, toldBy(round, contents), known);
  const named = ({ kind, paper, required }: AskedPaper) =>
    `${paper?.label ?? paperName(language, kind)}${required ? '' : ` ${words.applications.optional}`}`;
  return (
    <div id={fieldId(step.key)} tabIndex={-1}>
      <p>{asked.length === 0 ? more.noPapers : `${more.papers}:`}</p>
      <ul>
        {asked.map((paper) => (
          <li key={paper.key}>{named(paper)}</li>
        ))}
      </ul>
      <p>{more.files}</p>
    </div>
  );
}

type LongProps = { readonly at: CallPlace; readonly writing: Writing };

function LongWhileTyped({ at, writing }: LongProps) {
  const content = useSaved(writing.saver, (page) => page.content);
  const contents = contentsWith(writing, content);
  const addressOf = (page: string) => triedAddress(at, page);
  return <LongPages addressOf={addressOf} round={writing.round} contents={contents} />;
}

type Props = {
  readonly at: CallPlace;
  readonly call: AnswerOf<'showCall'>;
  readonly goals: AnswerOf<'showRound'>['goals'];
  readonly pages: TriedPages;
  readonly step: FormStep;
  readonly as: TriedAs;
  readonly record: Known;
  readonly checked: boolean;
  readonly back: { readonly to: string; readonly text: string };
  readonly children: ReactNode;
};

/** One page of a form that is tried, with the fields that applicants write in. */
export function TryStep(props: Props) {
  const { at, call, goals, pages, step, as, record, checked, back, children } = props;
  const { words, language } = useWords();
  const [, go] = useLocation();
  const [told, setTold] = useState<readonly FieldError[]>([]);
  const saver = pages.get(step.key);
  if (!saver) throw new Error('Every page of the form is tried');
  const [contents] = useState(() => contentsOn(pages));
  const checks = { checked, checksTold: told.length > 0 };
  const writing: Writing = { round: call.round, step, contents, saver, ...checks };
  const { before, after, count } = useNeighbours(writing);
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.focus();
  }, []);
  const next = () => {
    const broken = checksOn(writing, saver.now.content, language);
    // Told once here; whoever goes on all the same is told again at the check.
    const known = broken.every(({ text }) => told.some((each) => each.text === text));
    setTold(broken);
    if (known) go(triedAddress(at, after ?? CHECK));
  };
  return (
    <Page title={step.title} back={back} above={<ErrorSummary errors={told} />}>
      {children}
      <p>{words.applications.step(count.before + 1, count.all + 1)}</p>
      <TermsHere round={call.round} step={step} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        {step.kind === 'questions' ? (
          <QuestionsStep
            step={step}
            writing={writing}
            renderFile={(file) => <FileTold {...file} />}
          />
        ) : step.kind === 'papers' ? (
          <PapersTold step={step} writing={writing} record={record} />
        ) : (
          <WholeStep writing={writing} goals={goals} kind={as.kind} record={record} />
        )}
        {step.kind === 'budget' ? <LongWhileTyped at={at} writing={writing} /> : null}
        <div className="button-row">
          {before === undefined ? null : (
            <button
              type="button"
              className="button button-secondary"
              onClick={() => go(triedAddress(at, before))}
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
