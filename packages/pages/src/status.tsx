import {
  dayIn,
  evidenceTerms,
  lightReasonTerms,
  lightTerms,
  statusTerms,
} from '@plan/contract/words';
import type { PublicInitiative, PublicReport } from '@plan/domain/insights';
import type { ShownLight } from '@plan/domain/plans';
import type { Place } from './chrome.tsx';
import { Told } from './facts.tsx';

/** A light with its word and the rule that lit it; colour is never all there is. */
export function Light({ place, light }: { readonly place: Place; readonly light: ShownLight }) {
  const { words, language } = place;
  return (
    <p className={`light light-${light.colour}`}>
      {words.light}: <strong>{lightTerms[light.colour][language]}</strong>.{' '}
      {lightReasonTerms[light.reason][language]}
      {light.about === '' ? null : (
        <>
          {' ('}
          <span lang="da">{light.about}</span>)
        </>
      )}
      .
    </p>
  );
}

type SilenceProps = { readonly place: Place; readonly silence: PublicInitiative['silence'] };

/** How far it has been told, and the promised day; when that has passed, silence is the status. */
export function Silence({ place, silence }: SilenceProps) {
  const { words, language } = place;
  const { toldUntil, promised, silent } = silence;
  if (toldUntil === undefined && promised === undefined) return null;
  return (
    <p>
      {toldUntil === undefined ? null : `${words.reportedUntil} ${dayIn(language, toldUntil)}. `}
      {promised === undefined ? null : silent ? (
        <strong>{words.silentSince(promised, language)}</strong>
      ) : (
        words.promisedBy(promised, language)
      )}
    </p>
  );
}

type Entry = NonNullable<PublicReport['lines'][number]['entry']>;

/** What a status tells: states, cause, words, events, results, next step. */
export function StatusTold({ place, entry }: { readonly place: Place; readonly entry: Entry }) {
  const { words, language } = place;
  return (
    <>
      <ul className="states">
        {entry.states.map((state) => (
          <li key={state}>{statusTerms[state][language]}</li>
        ))}
      </ul>
      {entry.cause === '' ? null : (
        <p>
          {words.cause}: <span lang="da">{entry.cause}</span>
        </p>
      )}
      {entry.narrative.map((part) => (
        <div key={part.heading + part.text}>
          {part.heading === '' ? null : (
            <p lang="da">
              <strong>{part.heading}</strong>
            </p>
          )}
          <Told text={part.text} />
        </div>
      ))}
      {entry.events.length === 0 ? null : (
        <>
          <p>
            <strong>{words.events}</strong>
          </p>
          <ul lang="da">
            {entry.events.map((event) => (
              <li key={event.title}>
                {event.title}
                {event.when.text === '' ? '' : `, ${event.when.text}`}
                {event.note === '' ? '' : `. ${event.note}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <Results place={place} entry={entry} />
      {entry.actors.length === 0 ? null : (
        <p>
          {words.actors}: <span lang="da">{entry.actors.join(', ')}</span>
        </p>
      )}
      {entry.nextStep === '' ? null : (
        <p>
          {words.next}: <span lang="da">{entry.nextStep}</span>
        </p>
      )}
    </>
  );
}

function Results({ place, entry }: { readonly place: Place; readonly entry: Entry }) {
  const { words, language } = place;
  if (entry.results.length === 0) return null;
  return (
    <table>
      <caption>{words.results}</caption>
      <thead>
        <tr>
          <th scope="col">{words.results}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.evidence}</th>
        </tr>
      </thead>
      <tbody>
        {entry.results.map((result) => (
          <tr key={result.label}>
            <th scope="row" lang="da">
              {result.label}
            </th>
            <td>
              {result.value} <span lang="da">{result.unit}</span>
            </td>
            <td>{evidenceTerms[result.evidence][language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
