import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { dayIn } from '@plan/contract/words';
import { answerShown, awaitsAnswer, openableOn } from '@plan/domain/applications';
import type { Inquiry } from '@plan/domain/applications';
import { earlierVersions, standingFiles } from '@plan/domain/files';
import type { PlainQuestion, Round } from '@plan/domain/pools';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useKeptText } from '../data/kept-text.ts';
import { useRefresh } from '../data/operations.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { TextArea, fieldId } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';
import { answersIn } from './answering.ts';
import { useCaseWords } from './case-words.ts';
import { FilePlace, SentFile, useScanned } from './file-place.tsx';
import { useKeptPage } from './kept-page.ts';
import type { KeptPage } from './kept-page.ts';
import { QuestionField } from './question-field.tsx';
import { answerPlaces, sentAnswer } from './typed-answer.ts';
import { useUploads } from './uploads.ts';
import type { Wire } from './uploads.ts';

type Shown = AnswerOf<'showApplication'>;
type AnswerPlace = { readonly key: string };

function answerWire(params: ApplicationAddress & { inquiry: Inquiry['id'] }): Wire<AnswerPlace> {
  return {
    announce: (file, _, { name, size }, replaces) =>
      call('announceAnswerFile', {
        params: { ...params, file },
        body: { name, bytes: size, ...(replaces ? { replaces } : {}) },
      }),
    receive: (file) => call('receiveAnswerFile', { params: { ...params, file } }),
    remove: (file) => call('removeAnswerFile', { params: { ...params, file } }),
  };
}

type FilesProps = {
  readonly at: ApplicationAddress;
  readonly inquiry: Inquiry;
  readonly place: string;
  readonly error: string | undefined;
};

/** Files that go along with an answer: what was missing, or a paper that replaces another. */
function AnswerFiles({ at, inquiry, place, error }: FilesProps) {
  const words = useCaseWords();
  const params = { ...at, inquiry: inquiry.id };
  const { uploads, list } = useUploads(answerWire(params), useRefresh());
  const all = inquiry.files ?? [];
  useScanned(all);
  const underway = new Set(list.map(({ id }) => id));
  const key = { key: 'files' };
  return (
    <FilePlace
      at={place}
      label={words.inquiries.files}
      help={words.inquiries.filesHelp}
      error={error}
      place={key}
      uploads={uploads}
      sending={list}
    >
      {standingFiles(all)
        .filter(({ id }) => !underway.has(id))
        .map((file) => (
          <SentFile
            key={file.id}
            at={`${place}.${file.id}`}
            file={file}
            open={({ id }) => call('openAnswerFile', { params: { ...params, file: id } })}
            remove={({ id }) => call('removeAnswerFile', { params: { ...params, file: id } })}
            earlier={earlierVersions(all, file)}
            replace={(chosen) => uploads.add(key, chosen, file.id)}
          />
        ))}
    </FilePlace>
  );
}

type OpenedProps = {
  readonly place: string;
  readonly answerKey: string;
  readonly question: PlainQuestion;
  readonly sent: string;
  readonly page: KeptPage;
  readonly error: string | undefined;
};

/** The one field that was opened, with the answer as it was sent. */
function OpenedField({ place, answerKey, question, sent, page, error }: OpenedProps) {
  const { words } = useWords();
  const { inquiries } = useCaseWords();
  const before = answerShown(question, sent);
  return (
    <fieldset>
      <legend className="form-label">{inquiries.correct}</legend>
      <p className="mb-0">{inquiries.correctHelp}</p>
      <p className="keep-lines">
        {inquiries.sentAnswer}{' '}
        <span lang="da">{before === '' ? words.applications.noAnswer : before}</span>
      </p>
      <QuestionField
        at={place}
        question={question}
        required={question.required}
        error={error}
        saver={page}
        answerKey={answerKey}
      />
    </fieldset>
  );
}

type AnswerProps = {
  readonly at: ApplicationAddress;
  readonly round: Round;
  readonly shown: Shown;
  readonly inquiry: Inquiry;
  readonly onSent: () => void;
  /** Somebody else has answered, or the question was taken back, while it was written. */
  readonly onOver: () => void;
};

function AnswerForm({ at, round, shown, inquiry, onSent, onOver }: AnswerProps) {
  const { language } = useWords();
  const words = useCaseWords();
  const [text, setText] = useKeptText(answerPlaces(inquiry).text);
  const sent = sentAnswer(shown, inquiry);
  const { opens } = inquiry;
  const opened =
    opens === undefined ? undefined : openableOn(round, shown.application, inquiry)?.question;
  const page = useKeptPage(answerPlaces(inquiry).corrected, {
    kind: 'questions',
    answers: { [opens ?? '']: sent },
  });
  const sending = useSubmitting();
  const { trouble } = sending;
  const over = trouble?.kind === 'refused' && trouble.status === 409;
  useEffect(() => {
    if (over) onOver();
  }, [over, onOver]);
  const errors = errorsFrom(sending.trouble, language);
  const field = (name: string) => `svar.${inquiry.id}.${name}`;
  const params = { ...at, inquiry: inquiry.id };
  const send = () => {
    const typed = answersIn(page.now.content)[opens ?? ''] ?? '';
    const corrected = opened && typed !== sent ? { corrected: typed } : {};
    void sending.send(call('answerInquiry', { params, body: { text, ...corrected } }), () => {
      setText('');
      page.sent();
      onSent();
    });
  };
  return (
    <form
      className="card-plain"
      aria-labelledby={fieldId(field('question'))}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {inquiry.label === '' ? null : (
        <p className="mb-0" lang="da">
          {inquiry.label}
        </p>
      )}
      <p className="keep-lines" lang="da" id={fieldId(field('question'))}>
        <strong>{inquiry.text}</strong>
      </p>
      <Troubles trouble={sending.trouble} addressOf={(name) => `#${fieldId(field(name))}`} />
      {opened && opens !== undefined ? (
        <OpenedField
          place={field('corrected')}
          answerKey={opens}
          question={opened}
          sent={sent}
          page={page}
          error={errorAt(errors, 'corrected')}
        />
      ) : null}
      <TextArea
        at={field('text')}
        label={words.inquiries.reply}
        help={words.inquiries.by(dayIn(language, inquiry.answerBy))}
        error={errorAt(errors, 'text')}
        limit={2000}
        rows={3}
        value={text}
        onChange={setText}
      />
      <AnswerFiles
        at={at}
        inquiry={inquiry}
        place={field('files')}
        error={errorAt(errors, 'files')}
      />
      <button type="submit" className="button button-primary" disabled={sending.busy}>
        {words.inquiries.answer}
        <span className="sr-only"> {inquiry.text}</span>
      </button>
    </form>
  );
}

type ToAnswerProps = Omit<AnswerProps, 'inquiry' | 'onSent' | 'onOver'>;

/** What the applicant is asked and has not answered yet, first on the page. */
export function ToAnswer({ at, round, shown }: ToAnswerProps) {
  const words = useCaseWords();
  const refresh = useRefresh();
  const [done, setDone] = useState<{ readonly text: string }>();
  const told = useRef<HTMLParagraphElement>(null);
  // The form that was sent is gone; whoever sent it by the keyboard goes on from here.
  useEffect(() => {
    if (done) told.current?.focus();
  }, [done]);
  const { meanwhile } = words.inquiries;
  const over = useCallback(() => {
    void refresh().then(() => setDone({ text: meanwhile }));
  }, [refresh, meanwhile]);
  const open = shown.inquiries.filter(awaitsAnswer);
  if (open.length === 0 && !done) return null;
  return (
    <section {...(open.length > 0 ? { 'aria-labelledby': 'spoergsmaal' } : {})}>
      {open.length === 0 ? null : <h2 id="spoergsmaal">{words.inquiries.toAnswer}</h2>}
      <p ref={told} tabIndex={-1} role="status">
        {done?.text}
      </p>
      {open.map((inquiry) => (
        <AnswerForm
          key={inquiry.id}
          at={at}
          round={round}
          shown={shown}
          inquiry={inquiry}
          onSent={() => setDone({ text: words.inquiries.answerSent })}
          onOver={over}
        />
      ))}
    </section>
  );
}
