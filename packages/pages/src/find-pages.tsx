import type { Language } from '@plan/contract/words';
import { degreeTerms, volunteerTypeTerms } from '@plan/contract/words';
import type { ContactPoint } from '@plan/domain/collaborations';
import type { PublicCollaboration } from '@plan/domain/insights';
import { renderToStaticMarkup } from 'react-dom/server';
import { Document, placeAt } from './chrome.tsx';
import type { Place } from './chrome.tsx';
import { To } from './facts.tsx';
import { CatalogueForm, ContactCard, WishForm } from './find-forms.tsx';
import { catalogueSearch, contactSearch } from './search.ts';
import type { CatalogueQuestion } from './search.ts';

type About = {
  readonly language: Language;
  readonly sample: boolean;
  readonly municipality: { readonly id: string; readonly name: string };
  readonly collaborations: readonly PublicCollaboration[];
};

function placeOf({ language, sample, municipality }: About): Place {
  return placeAt(language, `/${municipality.id}/samarbejde`, sample);
}

type CardsProps = {
  readonly place: Place;
  readonly municipality: string;
  readonly found: readonly PublicCollaboration[];
};

function Cards({ place, municipality, found }: CardsProps) {
  const { language } = place;
  return (
    <ul className="cards">
      {found.map((each) => (
        <li key={each.slug} className="card">
          <h3>
            <To place={place} to={`/${municipality}/samarbejde/${each.slug}`}>
              {each.title}
            </To>
          </h3>
          <p>
            {volunteerTypeTerms[each.volunteerType][language]}, {degreeTerms[each.degree][language]}
          </p>
          <p lang="da">{each.centre}</p>
        </li>
      ))}
    </ul>
  );
}

/** What a search in the catalogue found, for browsers without script. */
export function findCollaborationPage(
  about: About & { readonly asked: CatalogueQuestion },
): string {
  const place = placeOf(about);
  const { words } = place;
  const { municipality, collaborations, asked } = about;
  const found = catalogueSearch(collaborations)(asked);
  return `<!doctype html>${renderToStaticMarkup(
    <Document place={place} title={words.searchCatalogue} municipality={municipality} ours>
      <CatalogueForm
        place={place}
        municipality={municipality.id}
        asked={asked}
        all={collaborations}
      />
      <h2>{words.found(found.length)}</h2>
      {found.length === 0 ? <p>{words.foundNone}</p> : null}
      <Cards place={place} municipality={municipality.id} found={found} />
    </Document>,
  )}`;
}

type Wishing = About & { readonly contacts: readonly ContactPoint[]; readonly wish: string };

/** Whom to talk to about a wish, for browsers without script. */
export function findContactPage(about: Wishing): string {
  const place = placeOf(about);
  const { words } = place;
  const { municipality, collaborations, contacts, wish } = about;
  const { best, alike } = contactSearch(contacts, collaborations)(wish);
  return `<!doctype html>${renderToStaticMarkup(
    <Document place={place} title={words.contacts} municipality={municipality} ours>
      <WishForm place={place} municipality={municipality.id} wish={wish} />
      <h2>{words.best}</h2>
      {best.length === 0 ? <p>{words.noBest}</p> : null}
      <ul className="cards">
        {(best.length === 0 ? contacts : best).map((contact) => (
          <ContactCard key={contact.department} contact={contact} />
        ))}
      </ul>
      {alike.length === 0 ? null : (
        <>
          <h2>{words.alike}</h2>
          <Cards place={place} municipality={municipality.id} found={alike} />
        </>
      )}
    </Document>,
  )}`;
}
