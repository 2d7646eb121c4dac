import type { PublicLink } from '@plan/domain/insights';
import { linkTo } from './chrome.tsx';
import type { Place } from './chrome.tsx';

export type Linked = { readonly address: string; readonly text: string };

export function LinkList({ place, links }: { place: Place; links: readonly Linked[] }) {
  return (
    <ul>
      {links.map(({ address, text }) => (
        <li key={`${address} ${text}`}>
          <a href={linkTo(place, address)} lang="da">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

type PoolLinksProps = { place: Place; municipality: string; areas: readonly PublicLink[] };

/** The pools and areas that serve something of the plan side. */
export function PoolLinks({ place, municipality, areas }: PoolLinksProps) {
  const { words } = place;
  return (
    <>
      <h2>{words.pooledIn}</h2>
      {areas.length === 0 ? <p>{words.noPools}</p> : null}
      <LinkList
        place={place}
        links={areas.map((link) => ({
          address: `/${municipality}/puljer/${link.pool.slug}`,
          text: `${link.area} (${link.pool.title}, ${link.round})`,
        }))}
      />
    </>
  );
}
