import { degreeTerms, volunteerTypeTerms } from '@plan/contract/words';
import { involvementDegrees, volunteerTypes } from '@plan/domain/collaborations';
import type { PublicCollaboration, PublicCooperation } from '@plan/domain/insights';
import type { MunicipalityId } from '@plan/domain/kernel';
import { catalogueSearch, centresOf } from '@plan/pages/search';
import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { usePublished } from '../data/published.ts';
import { SelectField, TextField } from '../forms/fields.tsx';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { useFinderWords } from './finder-words.ts';

type Shared = {
  readonly municipality: MunicipalityId;
  readonly all: readonly PublicCollaboration[];
};

export function CollaborationCard({
  municipality,
  of: each,
}: Pick<Shared, 'municipality'> & { readonly of: PublicCollaboration }) {
  const { language } = useWords();
  const words = useFinderWords();
  return (
    <li className="card-plain">
      <h3 className="mt-0" lang="da">
        <a href={`/${municipality}/samarbejde/${each.slug}`}>{each.title}</a>
      </h3>
      <p>
        {each.state === 'ended' ? <strong>{words.ended} · </strong> : null}
        {volunteerTypeTerms[each.volunteerType][language]} · {degreeTerms[each.degree][language]} ·{' '}
        {each.model === undefined ? words.between : words.model(each.model)}
      </p>
      <p className="mb-0" lang="da">
        {[each.centre, each.department].filter((text) => text !== '').join(', ')}
      </p>
    </li>
  );
}

const FILTERS = ['type', 'degree', 'centre'] as const;

function Results({ municipality, all }: Shared) {
  const { language } = useWords();
  const words = useFinderWords();
  const [asked, ask] = useSearchParams();
  const find = useMemo(() => catalogueSearch(all), [all]);
  const value = (name: string) => asked.get(name) ?? '';
  const set = (name: string, chosen: string) =>
    ask(
      (now) => {
        const next = new URLSearchParams(now);
        if (chosen === '') next.delete(name);
        else next.set(name, chosen);
        return next;
      },
      { replace: true },
    );
  const found = find({
    q: value('q'),
    type: value('type'),
    degree: value('degree'),
    centre: value('centre'),
  });
  const options = {
    type: volunteerTypes.map((each) => ({ value: each, text: volunteerTypeTerms[each][language] })),
    degree: involvementDegrees.map((each) => ({ value: each, text: degreeTerms[each][language] })),
    centre: centresOf(all).map((each) => ({ value: each, text: each })),
  };
  return (
    <>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <TextField
          at="q"
          label={words.search}
          help={words.searchHelp}
          value={value('q')}
          onChange={(typed) => set('q', typed)}
        />
        {FILTERS.map((name) => (
          <SelectField
            key={name}
            at={name}
            label={words[name]}
            value={value(name)}
            onChange={(chosen) => set(name, chosen)}
            options={[{ value: '', text: words.every }, ...options[name]]}
          />
        ))}
        {asked.size === 0 ? null : (
          <button
            type="button"
            className="button button-tertiary"
            onClick={() => ask({}, { replace: true })}
          >
            {words.clear}
          </button>
        )}
      </form>
      <h2 aria-live="polite">{words.found(found.length)}</h2>
      {found.length === 0 ? <p>{words.nothing}</p> : null}
      <ul className="plain-list">
        {found.map((each) => (
          <CollaborationCard key={each.slug} municipality={municipality} of={each} />
        ))}
      </ul>
    </>
  );
}

/** Search in the catalogue; what was asked stands in the address, so it can be passed on. */
export default function FindCollaborationPage({
  municipality,
}: {
  readonly municipality: MunicipalityId;
}) {
  const words = useFinderWords();
  const shown = usePublished<PublicCooperation>(`/${municipality}/samarbejde`);
  return (
    <Page title={words.catalogue}>
      <p>{words.catalogueLead}</p>
      <p>
        <a href={`/${municipality}/samarbejde`}>{words.whole}</a>
      </p>
      <Loaded shown={shown}>
        {({ collaborations }) => <Results municipality={municipality} all={collaborations} />}
      </Loaded>
    </Page>
  );
}
