import { amountIn, closingIn } from '@plan/contract/words';
import type { Offer, PublicView } from '@plan/domain/insights';
import { Document, linkTo } from './chrome.tsx';
import type { Place } from './chrome.tsx';

type CardProps = { readonly place: Place; readonly municipality: string; readonly offer: Offer };

/** One thing that can be applied for, with what happened last time. */
function OfferCard({ place, municipality, offer }: CardProps) {
  const { words, language } = place;
  const { pool, round, area, goals, most, last } = offer;
  return (
    <li className="card">
      <h2 lang="da">{area?.title ?? round.title}</h2>
      <p lang="da">{area?.text ?? round.introduction}</p>
      <ul>
        <li>
          <a href={linkTo(place, `/${municipality}/puljer/${pool.slug}`)} lang="da">
            {pool.title}
          </a>
          , <span lang="da">{round.title}</span>. {words.deadline}:{' '}
          {closingIn(language, round.window.closesBefore)}
        </li>
        {most === undefined ? null : <li>{words.atMost(amountIn(language, most))}</li>}
        {goals.length === 0 ? null : (
          <li>
            {words.serves}: <span lang="da">{goals.map(({ title }) => title).join(', ')}</span>
          </li>
        )}
        {last === undefined ? null : (
          <li>
            <span lang="da">{last.round}</span>: {words.lastTime(last.applications, last.grants)}
            {last.average === undefined
              ? null
              : ` ${words.average(amountIn(language, last.average))}`}
          </li>
        )}
      </ul>
    </li>
  );
}

type Props = {
  readonly place: Place;
  readonly view: PublicView;
  readonly offers: readonly Offer[];
};

/** Everything that can be applied for now; search in it is in the portal. */
export function OffersPage({ place, view, offers }: Props) {
  const { words } = place;
  const { id } = view.municipality;
  return (
    <Document place={place} title={words.offers} municipality={view.municipality} twin ours>
      <p>
        <a href={`/app/${id}/find-pulje`}>{words.findOffer}</a>
      </p>
      {offers.length === 0 ? <p>{words.noOffers}</p> : null}
      <ul className="cards">
        {offers.map((offer) => (
          <OfferCard
            key={`${offer.round.id} ${offer.area?.title ?? ''}`}
            place={place}
            municipality={id}
            offer={offer}
          />
        ))}
      </ul>
    </Document>
  );
}
