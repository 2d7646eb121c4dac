import { degreeTerms, volunteerTypeTerms } from '@plan/contract/words';
import { involvementDegrees, volunteerTypes } from '@plan/domain/collaborations';
import type { ContactPoint } from '@plan/domain/collaborations';
import type { PublicCollaboration } from '@plan/domain/insights';
import type { Place } from './chrome.tsx';
import { centresOf } from './search.ts';
import type { CatalogueQuestion } from './search.ts';

export const nothingAsked: CatalogueQuestion = { q: '', type: '', degree: '', centre: '' };

type ChoiceProps = {
  readonly place: Place;
  readonly name: keyof CatalogueQuestion;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
};

function Choice({ place, name, label, value, options }: ChoiceProps) {
  return (
    <p className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        <option value="">{place.words.every}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

type Shared = { readonly place: Place; readonly municipality: string };

type CatalogueFormProps = Shared & {
  readonly asked: CatalogueQuestion;
  readonly all: readonly PublicCollaboration[];
};

/** Search in the catalogue without script; the api answers with a page. */
export function CatalogueForm({ place, municipality, asked, all }: CatalogueFormProps) {
  const { words, language } = place;
  const choice = { place } as const;
  return (
    <form method="get" action={`/api/${municipality}/find-samarbejde`} role="search">
      <input type="hidden" name="language" value={language} />
      <p className="field">
        <label htmlFor="q">{words.search}</label>
        <input id="q" name="q" type="search" defaultValue={asked.q} />
      </p>
      <Choice
        {...choice}
        name="type"
        label={words.volunteerType}
        value={asked.type}
        options={volunteerTypes.map((each) => [each, volunteerTypeTerms[each][language]])}
      />
      <Choice
        {...choice}
        name="degree"
        label={words.degree}
        value={asked.degree}
        options={involvementDegrees.map((each) => [each, degreeTerms[each][language]])}
      />
      <Choice
        {...choice}
        name="centre"
        label={words.centre}
        value={asked.centre}
        options={centresOf(all).map((each) => [each, each])}
      />
      <p>
        <button type="submit">{words.searchCatalogue}</button>
      </p>
    </form>
  );
}

/** A wish is sent in the body: what people wish for stays out of addresses and logs. */
export function WishForm({ place, municipality, wish }: Shared & { readonly wish: string }) {
  const { words, language } = place;
  return (
    <form method="post" action={`/api/${municipality}/find-kontakt`}>
      <input type="hidden" name="language" value={language} />
      <p className="field">
        <label htmlFor="wish">{words.wish}</label>
        <input id="wish" name="wish" type="search" defaultValue={wish} />
      </p>
      <p>
        <button type="submit">{words.find}</button>
      </p>
    </form>
  );
}

export function ContactCard({ contact }: { readonly contact: ContactPoint }) {
  return (
    <li className="card">
      <h3 lang="da">{contact.department}</h3>
      <p lang="da">{contact.topics.join(', ')}</p>
      <p>
        {[contact.centre, contact.email, contact.phone].filter((text) => text !== '').join(', ')}
      </p>
    </li>
  );
}
