import { call } from '@plan/contract/client';
import { instantIn } from '@plan/contract/words';
import { awaitsAnswer } from '@plan/domain/applications';
import type { Inquiry } from '@plan/domain/applications';
import { standingFiles } from '@plan/domain/files';
import type { ComponentType } from 'react';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';
import { useCaseWords } from './case-words.ts';
import { FileLine } from './file-place.tsx';

type GivenProps = {
  readonly at: ApplicationAddress;
  readonly inquiry: Inquiry;
  readonly answer: NonNullable<Inquiry['answer']>;
};

/** An answer as it was given: the answer of the form written anew, the text, the files. */
function GivenAnswer({ at, inquiry, answer }: GivenProps) {
  const { language } = useWords();
  const words = useCaseWords();
  const files = standingFiles(inquiry.files ?? []);
  return (
    <>
      <p className="mb-0">
        <strong>{words.inquiries.answered}</strong> {answer.name}, {instantIn(language, answer.at)}
      </p>
      {answer.corrected ? (
        <p className="keep-lines mb-0">
          <strong>{words.inquiries.corrected}:</strong>{' '}
          <span lang="da">{answer.corrected.shown}</span>
        </p>
      ) : null}
      {answer.text === '' ? null : (
        <p className="keep-lines" lang="da">
          {answer.text}
        </p>
      )}
      {files.length > 0 ? (
        <ul>
          {files.map((file) => (
            <li key={file.id} className="file-line">
              <FileLine
                file={file}
                open={() =>
                  call('openAnswerFile', { params: { ...at, inquiry: inquiry.id, file: file.id } })
                }
              />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

type TakenBackProps = { readonly takenBack: NonNullable<Inquiry['takenBack']> };

/** That a question is no longer asked, why, and what went with it. */
function TakenBack({ takenBack: { at: when, reason, erased } }: TakenBackProps) {
  const { language } = useWords();
  const words = useCaseWords();
  return (
    <>
      <p className="mb-0">
        <strong>{words.inquiries.takenBack}</strong> {instantIn(language, when)}
      </p>
      {reason === '' ? null : (
        <p className="keep-lines mb-0" lang="da">
          {reason}
        </p>
      )}
      {erased === undefined ? null : <p>{words.inquiries.erased(erased)}</p>}
    </>
  );
}

export type WaitingVerb = ComponentType<{
  readonly at: ApplicationAddress;
  readonly inquiry: Inquiry;
}>;

type AskedProps = {
  readonly at: ApplicationAddress;
  readonly inquiries: readonly Inquiry[];
  /** What can be done with a question that waits for an answer. */
  readonly Waiting?: WaitingVerb | undefined;
};

/** What was asked about a page and answered, beside what was sent. */
export function AskedHere({ at, inquiries, Waiting }: AskedProps) {
  const { language } = useWords();
  const words = useCaseWords();
  if (inquiries.length === 0) return null;
  return (
    <ul className="plain-list">
      {inquiries.map((inquiry) => (
        <li key={inquiry.id} className="earlier">
          <p className="mb-0">
            <strong>{words.inquiries.asked}</strong> {instantIn(language, inquiry.askedAt)}
            {inquiry.label === '' ? null : (
              <>
                {' · '}
                <span lang="da">{inquiry.label}</span>
              </>
            )}
          </p>
          <p className="keep-lines mb-0" lang="da">
            {inquiry.text}
          </p>
          {inquiry.answer ? (
            <GivenAnswer at={at} inquiry={inquiry} answer={inquiry.answer} />
          ) : null}
          {inquiry.takenBack ? <TakenBack takenBack={inquiry.takenBack} /> : null}
          {awaitsAnswer(inquiry) ? (
            <>
              <p>{words.inquiries.waiting}</p>
              {Waiting ? <Waiting at={at} inquiry={inquiry} /> : null}
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
