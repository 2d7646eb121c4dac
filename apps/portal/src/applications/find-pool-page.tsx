import { amountIn, closingIn } from '@plan/contract/words';
import type { Offer } from '@plan/domain/insights';
import type { MunicipalityId } from '@plan/domain/kernel';
import { offerSearch } from '@plan/pages/search';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { usePublished } from '../data/published.ts';
import { TextArea } from '../forms/fields.tsx';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { startAddress } from './addresses.ts';

type Offers = { readonly offers: readonly Offer[] };

type CardProps = { readonly municipality: MunicipalityId; readonly offer: Offer };

/** One thing that can be applied for: what it is about, how much, and what happened last time. */
function OfferCard({ municipality, offer }: CardProps) {
  const { words, language } = useWords();
  const { pool, round, area, goals, most, last } = offer;
  const title = area?.title ?? round.title;
  return (
    <li className="card-plain">
      <h3 className="mt-0" lang="da">
        {title}
      </h3>
      <p lang="da">{area?.text ?? round.introduction}</p>
      {goals.length > 0 ? (
        <p>
          {words.applications.serves}{' '}
          <span lang="da">{goals.map((goal) => goal.title).join(', ')}</span>
        </p>
      ) : null}
      <p>
        <a href={`/${municipality}/puljer/${pool.slug}`} lang="da">
          {pool.title}
        </a>
        . {words.applications.deadline}: {closingIn(language, round.window.closesBefore)}.{' '}
        {most === undefined ? '' : words.applications.atMost(amountIn(language, most))}
      </p>
      {last ? (
        <p>
          <span lang="da">{last.round}</span>:{' '}
          {words.applications.lastTime(last.applications, last.grants)}{' '}
          {last.average === undefined
            ? ''
            : words.applications.average(amountIn(language, last.average))}
        </p>
      ) : null}
      <div className="button-row">
        <Link
          className="button button-secondary"
          href={`/app/${municipality}/runder/${round.id}/kan-i-soege`}
        >
          {words.applications.checkFirst}
          <span className="sr-only"> {title}</span>
        </Link>
        <Link className="button button-primary" href={startAddress(municipality, round.id)}>
          {words.applications.apply}
          <span className="sr-only"> {title}</span>
        </Link>
      </div>
    </li>
  );
}

function Found({ municipality, offers }: Offers & { readonly municipality: MunicipalityId }) {
  const { words } = useWords();
  const [wish, setWish] = useState('');
  const find = useMemo(() => offerSearch(offers), [offers]);
  const found = find(wish);
  const none = wish.trim() !== '' && found.length === 0;
  return (
    <>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <TextArea
          at="wish"
          label={words.applications.wish}
          help={words.applications.wishHelp}
          rows={2}
          value={wish}
          onChange={setWish}
        />
      </form>
      <h2 aria-live="polite">
        {none ? words.applications.noMatch : words.applications.matches(found.length)}
      </h2>
      <ul className="plain-list">
        {(none ? offers : found).map((offer) => (
          <OfferCard
            key={`${offer.round.id} ${offer.area?.title ?? ''}`}
            municipality={municipality}
            offer={offer}
          />
        ))}
      </ul>
    </>
  );
}

/**
 * From what somebody would like to do to the areas that fit, before they sign in. What is written
 * stays in the browser: it is searched there, and sent nowhere.
 */
export default function FindPoolPage({ municipality }: { readonly municipality: MunicipalityId }) {
  const { words } = useWords();
  const shown = usePublished<Offers>(`/${municipality}/find-pulje`);
  return (
    <Page title={words.applications.findPool}>
      <Loaded shown={shown}>
        {({ offers }) => <Found municipality={municipality} offers={offers} />}
      </Loaded>
    </Page>
  );
}
