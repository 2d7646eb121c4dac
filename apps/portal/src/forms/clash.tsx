import { useWords } from '../words/language.tsx';
import { Difference } from './difference.tsx';
import type { Editing } from './editing.ts';

/** A field as text that can be compared word by word. */
function told(value: unknown): string {
  if (Array.isArray(value)) return value.map(told).join('\n');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(told).join(' ');
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

type Props = {
  readonly editing: Pick<Editing<object>, 'clash' | 'settle'>;
  /** What people call a field, by its path. */
  readonly nameOf: (at: string) => string;
};

/** Fields that two people wrote at once; nothing is overwritten before a person has chosen. */
export function Clash({ editing: { clash, settle }, nameOf }: Props) {
  const { words } = useWords();
  if (clash.length === 0) return null;
  return (
    <div className="card-plain" role="group" aria-label={words.versions.clashTitle}>
      <p>{words.versions.clash}</p>
      {clash.map(({ at, mine, theirs }) => (
        <div key={at}>
          <h2 className="h3">
            {words.versions.difference}: {nameOf(at)}
          </h2>
          <Difference before={told(theirs)} after={told(mine)} />
        </div>
      ))}
      <div className="button-row">
        <button type="button" className="button button-secondary" onClick={() => settle('mine')}>
          {words.versions.keepMine}
        </button>
        <button type="button" className="button button-secondary" onClick={() => settle('theirs')}>
          {words.versions.takeTheirs}
        </button>
      </div>
    </div>
  );
}
