import type { ContactPoint } from '@plan/domain/collaborations';
import type { PublicCooperation } from '@plan/domain/insights';
import type { MunicipalityId } from '@plan/domain/kernel';
import { contactSearch } from '@plan/pages/search';
import { useMemo, useState } from 'react';
import { usePublished } from '../data/published.ts';
import { TextField } from '../forms/fields.tsx';
import { Loaded, Page } from '../frame/page.tsx';
import { CollaborationCard } from './find-collaboration-page.tsx';
import { useFinderWords } from './finder-words.ts';

function ContactCard({ contact }: { readonly contact: ContactPoint }) {
  const words = useFinderWords();
  return (
    <li className="card-plain">
      <h3 className="mt-0" lang="da">
        {contact.department}
      </h3>
      <p lang="da">{contact.centre}</p>
      <p>
        {contact.email === '' ? null : <a href={`mailto:${contact.email}`}>{contact.email}</a>}{' '}
        {contact.phone === '' ? null : (
          <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>
        )}
      </p>
      <p className="mb-0">
        {words.topics}: <span lang="da">{contact.topics.join(', ')}</span>
      </p>
    </li>
  );
}

type Props = { readonly municipality: MunicipalityId; readonly cooperation: PublicCooperation };

function Answer({ municipality, cooperation }: Props) {
  const words = useFinderWords();
  const { contacts, collaborations, openPools } = cooperation;
  // What somebody wishes is theirs: it is kept out of addresses.
  const [wish, setWish] = useState('');
  const find = useMemo(() => contactSearch(contacts, collaborations), [contacts, collaborations]);
  const { best, alike } = find(wish);
  return (
    <>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <TextField
          at="q"
          label={words.wish}
          help={words.searchHelp}
          value={wish}
          onChange={setWish}
        />
      </form>
      <section aria-live="polite" aria-labelledby="kontakter">
        <h2 id="kontakter">{words.best}</h2>
        {best.length === 0 ? <p>{words.noContact}</p> : null}
        <ul className="plain-list">
          {(best.length === 0 ? contacts : best).map((contact) => (
            <ContactCard key={contact.department} contact={contact} />
          ))}
        </ul>
      </section>
      {alike.length === 0 ? null : (
        <section aria-labelledby="ligner">
          <h2 id="ligner">{words.alike}</h2>
          <ul className="plain-list">
            {alike.map((each) => (
              <CollaborationCard key={each.slug} municipality={municipality} of={each} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="puljer">
        <h2 id="puljer">{words.pools}</h2>
        {openPools.length === 0 ? <p>{words.noPools}</p> : null}
        <ul>
          {openPools.map(({ slug, title }) => (
            <li key={slug}>
              <a href={`/${municipality}/puljer/${slug}`} lang="da">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** From what somebody would like to do, to whom they can talk to. */
export default function FindContactPage({
  municipality,
}: {
  readonly municipality: MunicipalityId;
}) {
  const words = useFinderWords();
  const shown = usePublished<PublicCooperation>(`/${municipality}/samarbejde`);
  return (
    <Page title={words.contact}>
      <p>{words.contactLead}</p>
      <Loaded shown={shown}>
        {(value) => <Answer municipality={municipality} cooperation={value} />}
      </Loaded>
    </Page>
  );
}
