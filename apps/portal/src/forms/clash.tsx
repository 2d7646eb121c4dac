import type { Trouble } from '../data/operations.ts';
import { Difference } from './difference.tsx';
import { useWords } from '../words/language.tsx';

type Props = {
  readonly trouble: Trouble | undefined;
  readonly mine: string;
  /** The same text as it stands now, out of what the api shows. */
  readonly theirs: (value: unknown) => string;
  readonly keep: (version: number) => void;
};

type Standing = { readonly version: number; readonly value: unknown };

function standing(trouble: Trouble | undefined): Standing | undefined {
  if (trouble?.kind !== 'refused' || trouble.status !== 409) return undefined;
  // On a clash the api shows the row as it stands, with its version.
  return trouble.problem.theirs as Standing | undefined;
}

/** Both versions when somebody saved meanwhile; nothing typed is lost, nothing is overwritten unseen. */
export function Clash({ trouble, mine, theirs, keep }: Props) {
  const { words } = useWords();
  const now = standing(trouble);
  if (!now) return null;
  return (
    <div className="card-plain">
      <p>{words.versions.clash}</p>
      <h3>{words.versions.difference}</h3>
      <Difference before={theirs(now.value)} after={mine} />
      <button type="button" className="button button-secondary" onClick={() => keep(now.version)}>
        {words.versions.keepMine}
      </button>
    </div>
  );
}
