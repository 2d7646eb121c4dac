import { Link, Redirect } from 'wouter';
import type { AnswerOf } from '@plan/contract/client';
import { useRead } from '../data/operations.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { signInAddress } from '../frame/sign-in.ts';
import { useWords } from '../words/language.tsx';
import { CreateMunicipality } from './create-municipality.tsx';

type Me = AnswerOf<'showMe'>;
type Place = Me['municipalities'][number];

function PlaceLinks({ place }: { readonly place: Place }) {
  const { words } = useWords();
  const base = `/app/${place.id}`;
  const has = (role: Place['roles'][number]) => place.roles.includes(role);
  return (
    <li className="card-plain">
      <h2 className="h3 mt-0">{place.name}</h2>
      <ul className="plain-list">
        {has('applicant') || place.roles.length === 0 ? (
          <li>
            <Link href={`${base}/ansoegninger`}>{words.home.applications}</Link>
          </li>
        ) : null}
        {has('caseworker') ? (
          <li>
            <Link href={`${base}/runder`}>{words.home.casework}</Link>
          </li>
        ) : null}
        {has('caseworker') ? (
          <li>
            <Link href={`${base}/puljer`}>{words.home.pools}</Link>
          </li>
        ) : null}
        {has('caseworker') ? (
          <li>
            <Link href={`${base}/planer`}>{words.frame.plans}</Link>
          </li>
        ) : null}
        {has('committee-member') ? (
          <li>
            <Link href={`${base}/runder`}>{words.home.committee}</Link>
          </li>
        ) : null}
        {has('administrator') ? (
          <li>
            <Link href={`${base}/administration`}>{words.home.administration}</Link>
          </li>
        ) : null}
      </ul>
    </li>
  );
}

function Places({ me }: { readonly me: Me }) {
  const { words } = useWords();
  const mine = me.municipalities.filter((place) => place.roles.length > 0);
  const shown = mine.length > 0 ? mine : me.municipalities;
  const [only] = mine;
  // A caseworker of one municipality begins with its year.
  if (only && mine.length === 1 && only.roles.includes('caseworker') && !me.mayCreateMunicipality) {
    return <Redirect to={`/app/${only.id}/puljer`} replace />;
  }
  return (
    <>
      {mine.length === 0 && shown.length > 0 ? <p>{words.home.none}</p> : null}
      <ul className="plain-list" aria-label={words.home.places}>
        {shown.map((place) => (
          <PlaceLinks key={place.id} place={place} />
        ))}
      </ul>
      {me.mayCreateMunicipality ? <CreateMunicipality /> : null}
    </>
  );
}

/** Where everybody begins: what they can do, and where. */
export function HomePage() {
  const { words } = useWords();
  const me = useRead('showMe', {});
  return (
    <Page title={words.home.title}>
      <p className="font-lead">{words.home.lead}</p>
      <Loaded shown={me}>
        {(value) =>
          value.signedIn ? (
            <Places me={value} />
          ) : (
            <p>
              <a className="button button-primary" href={signInAddress()}>
                {words.frame.signIn}
              </a>
            </p>
          )
        }
      </Loaded>
    </Page>
  );
}
