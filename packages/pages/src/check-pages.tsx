import { checkQuestions, sentenceOf, termText, contactText } from '@plan/contract/words';
import type { Language } from '@plan/contract/words';
import type { PublicPool, PublicRound, PublicView } from '@plan/domain/insights';
import type { Pool, Round } from '@plan/domain/pools';
import { checkTerms, factsToAsk, knownFromAnswers } from '@plan/domain/terms';
import { renderToStaticMarkup } from 'react-dom/server';
import { CheckForm } from './check-form.tsx';
import type { Typed } from './check-form.tsx';
import { Document, linkTo, placeAt } from './chrome.tsx';
import type { Place } from './chrome.tsx';
import { formAddress } from './form-page.tsx';

/** Where the check of a round stands, without language. */
export function checkAddress(...of: Parameters<typeof formAddress>): string {
  return `${formAddress(...of)}/tjek`;
}

/** What the check asks, as data. */
export function checkedIn({ terms }: Pick<PublicRound, 'terms'>): readonly string[] {
  return factsToAsk(terms).map((name) => checkQuestions[name].da);
}

type Props = {
  readonly place: Place;
  readonly view: PublicView;
  readonly pool: PublicPool;
  readonly of: PublicRound;
};

/** The check before sign-in as a published page. */
export function CheckPage({ place, view, pool, of: round }: Props) {
  const { words } = place;
  const { id } = view.municipality;
  return (
    <Document place={place} title={words.check} municipality={view.municipality} ours twin>
      <p>
        <a href={linkTo(place, formAddress(view, pool, round))} lang="da">
          {pool.title}: {round.title}
        </a>
      </p>
      <p>
        {words.checkLead}{' '}
        <a href={`/app/${id}/runder/${round.id}/kan-i-soege`}>{words.checkLive}</a>
      </p>
      {factsToAsk(round.terms).length === 0 ? (
        <p>{words.checkNothing}</p>
      ) : (
        <CheckForm place={place} municipality={id} round={round} />
      )}
    </Document>
  );
}

type About = {
  readonly language: Language;
  readonly sample: boolean;
  readonly municipality: { readonly id: string; readonly name: string };
  readonly pool: Pick<Pool, 'slug' | 'title' | 'contact'>;
  readonly round: Pick<Round, 'id' | 'slug' | 'title' | 'terms'>;
  readonly typed: Typed;
};

/** What stands in the way, and the form as it was answered. */
export function checkedPage({ language, sample, municipality, pool, round, typed }: About): string {
  const view = { municipality };
  const place = placeAt(language, checkAddress(view, pool, round), sample);
  const { words } = place;
  const { broken, open } = checkTerms(round.terms, knownFromAnswers(round.terms, typed));
  const refusals = broken.flatMap(({ verdict }) =>
    verdict.state === 'broken' ? verdict.refusals : [],
  );
  const answer = refusals.length > 0 ? 'cannot' : open.length > 0 ? 'unsure' : 'can';
  return `<!doctype html>${renderToStaticMarkup(
    <Document place={place} title={words.checkAnswer[answer]} municipality={municipality} ours>
      <p lang="da">
        {pool.title}: {round.title}
      </p>
      <ul>
        {refusals.map((refusal) => (
          <li key={`${refusal.code} ${refusal.at}`}>{sentenceOf(language, refusal)}</li>
        ))}
        {answer === 'unsure'
          ? open.map(({ term }) => <li key={term.key}>{termText(language, term)}</li>)
          : null}
      </ul>
      {answer === 'cannot' ? (
        <p>
          {words.turnTo} {contactText(pool.contact)}
        </p>
      ) : (
        <p>
          <a href={`/app/${municipality.id}/runder/${round.id}/soeg`}>{words.apply}</a>
        </p>
      )}
      <p>{words.checkNotDecided}</p>
      <h2>{words.checkAgain}</h2>
      <CheckForm place={place} municipality={municipality.id} round={round} typed={typed} />
    </Document>,
  )}`;
}
