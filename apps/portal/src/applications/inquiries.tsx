import { call } from '@plan/contract/client';
import { instantIn } from '@plan/contract/words';
import type { Inquiry } from '@plan/domain/applications';
import { standingFiles } from '@plan/domain/files';
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

type AskedProps = {
  readonly at: ApplicationAddress;
  readonly inquiries: readonly Inquiry[];
};

/** What was asked about a page and answered, beside what was sent. */
export function AskedHere({ at, inquiries }: AskedProps) {
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
          ) : (
            <p>{words.inquiries.waiting}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
