import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useRefresh } from '../data/operations.ts';
import { forgetUnsaved } from '../data/unsaved.ts';
import { useWords } from '../words/language.tsx';
import { signInAddress } from './sign-in.ts';

type Me = AnswerOf<'showMe'>;
type Place = Me['municipalities'][number];

function LanguageChoice() {
  const { language, words, speak } = useWords();
  const other = language === 'da' ? 'en' : 'da';
  return (
    <button
      type="button"
      className="button button-tertiary"
      lang={other}
      onClick={() => speak(other)}
    >
      {words.language[other]}
    </button>
  );
}

function Menu({ place }: { readonly place: Place }) {
  const { words } = useWords();
  const base = `/app/${place.id}`;
  const staff = place.roles.some((role) => role === 'caseworker' || role === 'committee-member');
  const entries = [
    ...(staff ? [{ to: `${base}/runder`, text: words.reviews.rounds }] : []),
    ...(place.roles.includes('caseworker')
      ? [
          { to: `${base}/puljer`, text: words.frame.pools },
          { to: `${base}/planer`, text: words.frame.plans },
          { to: `${base}/politikker`, text: words.frame.policies },
          { to: `${base}/samarbejde`, text: words.frame.cooperation },
          { to: `${base}/begivenheder`, text: words.frame.calendar },
        ]
      : []),
    ...(place.roles.includes('administrator')
      ? [{ to: `${base}/administration`, text: words.administration.title }]
      : []),
    ...(place.roles.includes('applicant') || place.roles.length === 0
      ? [{ to: `${base}/ansoegninger`, text: words.applications.title }]
      : []),
  ];
  return (
    <nav aria-label={words.frame.menu}>
      <ul>
        {entries.map(({ to, text }) => (
          <li key={to}>
            <Link href={to}>{text}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SignedIn({ name }: { readonly name: string }) {
  const { words } = useWords();
  const [, go] = useLocation();
  const refresh = useRefresh();
  const leave = async () => {
    const { kind } = await call('signOut', { params: {} });
    // Without a connection nobody is signed out, and nothing is forgotten.
    if (kind === 'ok' || kind === 'signed-out') forgetUnsaved();
    await refresh();
    go('/app');
  };
  return (
    <p className="mb-0 mt-0">
      {words.frame.signedInAs} <strong>{name}</strong>{' '}
      <button type="button" className="button button-tertiary" onClick={() => void leave()}>
        {words.frame.signOut}
      </button>
    </p>
  );
}

type FrameProps = {
  readonly me: Me | undefined;
  readonly place: Place | undefined;
  readonly children: ReactNode;
};

/** What surrounds every screen. */
export function Frame({ me, place, children }: FrameProps) {
  const { words } = useWords();
  const invented = place?.sample ?? me?.municipalities.some((each) => each.sample) ?? false;
  return (
    <>
      <a className="skipnav" href="#indhold">
        {words.frame.skip}
      </a>
      <header className="site-header">
        <div className="container">
          <Link href="/app">
            <strong>{place?.name ?? 'Plan & Pulje'}</strong>
          </Link>
          {place ? <Menu place={place} /> : null}
          {me?.signedIn ? (
            <SignedIn name={me.name ?? ''} />
          ) : (
            <a href={signInAddress()}>{words.frame.signIn}</a>
          )}
          <LanguageChoice />
        </div>
        {invented ? <p className="sample-band">{words.frame.sample}</p> : null}
      </header>
      <main className="container" id="indhold">
        {children}
      </main>
      <footer className="footer">
        <div className="container">
          <ul className="plain-list">
            <li>
              <a href="/">{words.frame.publicPages}</a>
            </li>
            <li>
              <a href="/was">{words.frame.accessibility}</a>
            </li>
          </ul>
        </div>
      </footer>
    </>
  );
}
