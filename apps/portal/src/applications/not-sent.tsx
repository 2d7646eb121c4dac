import type { AnswerOf } from '@plan/contract/client';
import { awaitsAnswer } from '@plan/domain/applications';
import type { Round } from '@plan/domain/pools';
import { useEffect, useRef, useState } from 'react';
import { useCaseWords } from './case-words.ts';
import { forgetTyped, notSent } from './typed-answer.ts';

type Props = {
  readonly round: Round;
  readonly shown: AnswerOf<'showApplication'>;
  /** Whether the questions that wait can be answered; where not, none of them can. */
  readonly answers: boolean;
};

/**
 * What somebody typed in answer to a question that can no longer be answered: it is theirs to copy
 * and to delete. What was given as it was typed is forgotten.
 */
export function NotSent({ round, shown, answers }: Props) {
  const { inquiries: words } = useCaseWords();
  const [dropped, setDropped] = useState(0);
  const told = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone; whoever pressed it by the keyboard goes on from here.
  useEffect(() => {
    if (dropped > 0) told.current?.focus();
  }, [dropped]);
  const over = shown.inquiries
    .filter((inquiry) => !answers || !awaitsAnswer(inquiry))
    .map((inquiry) => ({ inquiry, texts: notSent(round, shown, inquiry) }));
  useEffect(() => {
    for (const { inquiry, texts } of over) if (texts.length === 0) forgetTyped(inquiry);
  });
  const left = over.filter(({ texts }) => texts.length > 0);
  if (left.length === 0 && dropped === 0) return null;
  return (
    <section {...(left.length > 0 ? { 'aria-labelledby': 'ikke-sendt' } : {})}>
      {left.length === 0 ? null : <h2 id="ikke-sendt">{words.notSent}</h2>}
      <p ref={told} tabIndex={-1} role="status">
        {dropped === 0 ? '' : words.dropped}
      </p>
      {left.length === 0 ? null : <p>{words.notSentHelp}</p>}
      {left.map(({ inquiry, texts }) => (
        <div key={inquiry.id} className="card-plain">
          <p lang="da">
            <strong>{inquiry.text}</strong>
          </p>
          {texts.map((text, index) => (
            <blockquote key={`${index + 1} ${text}`} className="keep-lines" lang="da">
              {text}
            </blockquote>
          ))}
          <button
            type="button"
            className="button button-tertiary"
            onClick={() => {
              forgetTyped(inquiry);
              setDropped((count) => count + 1);
            }}
          >
            {words.drop}
            <span className="sr-only">: {inquiry.text}</span>
          </button>
        </div>
      ))}
    </section>
  );
}
