import type { AnswerOf } from '@plan/contract/client';
import { sentenceOf, termText, contactText } from '@plan/contract/words';
import type { MunicipalityId, RoundId } from '@plan/domain/kernel';
import { checkTerms, factsToAsk, isListed } from '@plan/domain/terms';
import type { CheckFact, Known } from '@plan/domain/terms';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useRead } from '../data/operations.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { startAddress } from './addresses.ts';
import { CheckFactField } from './check-facts.tsx';

type Props = { readonly municipality: MunicipalityId; readonly round: RoundId };
type RoundAnswer = AnswerOf<'showRound'>;

/** Lists nobody ticked anything in are answered with nothing. */
function answered(facts: readonly CheckFact[], known: Known): Known {
  const empty = facts.filter(isListed).map((name) => [name, []]);
  return { ...(Object.fromEntries(empty) as Known), ...known };
}

type ResultProps = Props & { readonly value: RoundAnswer; readonly known: Known };

/** What stands in the way and where else to turn, or the way on. */
function Result({ municipality, round, value, known }: ResultProps) {
  const { words, language } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { terms } = value.round;
  const { broken, open } = checkTerms(terms, known);
  const refusals = broken.flatMap(({ verdict }) =>
    verdict.state === 'broken' ? verdict.refusals : [],
  );
  return (
    <section className="card-plain" aria-labelledby="svar">
      <h2 id="svar" ref={heading} tabIndex={-1} className="mt-0">
        {refusals.length > 0
          ? words.check.cannot
          : open.length > 0
            ? words.check.unsure
            : words.check.can}
      </h2>
      <ul>
        {refusals.map((refusal) => (
          <li key={sentenceOf(language, refusal)}>{sentenceOf(language, refusal)}</li>
        ))}
        {refusals.length > 0
          ? null
          : open.map(({ term }) => <li key={term.key}>{termText(language, term)}</li>)}
      </ul>
      {refusals.length > 0 ? (
        <>
          <p>
            {words.applications.turnTo} {contactText(value.pool.contact)}
          </p>
          <p>
            <a href={`/${municipality}`}>{words.check.others}</a>
          </p>
        </>
      ) : (
        <p>
          <Link className="button button-primary" href={startAddress(municipality, round)}>
            {words.applications.apply}
          </Link>
        </p>
      )}
      <p>{words.check.notDecided}</p>
    </section>
  );
}

/** Two minutes of questions, before anybody signs in, and which term it is that stands in the way. */
export default function EligibilityPage({ municipality, round }: Props) {
  const { words } = useWords();
  const shown = useRead('showRound', { municipality, round });
  const [known, setKnown] = useState<Known>({});
  // Answers are judged when they are asked for, so that nobody is told off while answering.
  const [asked, setAsked] = useState<{ readonly known: Known; readonly times: number }>();
  return (
    <Page title={words.check.title}>
      <Loaded shown={shown}>
        {(value) => {
          const { terms } = value.round;
          const facts = factsToAsk(terms);
          return (
            <>
              <p className="font-lead">
                {value.pool.title}: {value.round.title}
              </p>
              <p>{facts.length === 0 ? words.check.nothing : words.check.lead}</p>
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  setAsked({ known: answered(facts, known), times: (asked?.times ?? 0) + 1 });
                }}
              >
                {facts.map((name) => (
                  <CheckFactField
                    key={name}
                    name={name}
                    terms={terms}
                    known={known}
                    onChange={setKnown}
                  />
                ))}
                <div className="button-row">
                  <button type="submit" className="button button-primary">
                    {words.check.answer}
                  </button>
                </div>
              </form>
              {asked ? (
                <Result
                  key={asked.times}
                  municipality={municipality}
                  round={round}
                  value={value}
                  known={asked.known}
                />
              ) : null}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
