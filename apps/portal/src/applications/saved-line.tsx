import { wallTimeAt } from '@plan/domain/kernel';
import type { Instant } from '@plan/domain/kernel';
import { TroubleMessage } from '../frame/trouble.tsx';
import { useWords } from '../words/language.tsx';
import { useSaved } from './autosave.ts';
import type { Saver, Saving } from './autosave.ts';
import type { Writing } from './check.ts';
import { differencesIn, placeName } from './places.ts';

type Props = { readonly saver: Saver; readonly writing: Pick<Writing, 'round' | 'step'> };

function Clash({ saver, writing }: Props) {
  const screen = { ...writing, ...useWords() };
  const { words } = screen;
  const { content, saving } = useSaved(saver, (page) => page);
  if (saving.state !== 'clash') return null;
  const { base, theirs } = saving;
  const differences = differencesIn({ base, mine: content, theirs: theirs.content }, screen);
  return (
    <div className="alert alert-warning" role="alert">
      <div className="alert-body">
        <h2 className="alert-heading">{words.applications.clash}</h2>
        <p className="alert-text">{words.applications.clashLead}</p>
        {differences.map(({ at, label, mine, theirs: other }) => (
          <section key={at} aria-label={label}>
            <h3 lang="da">{label}</h3>
            <p className="mb-0">{words.applications.mine}:</p>
            <p className="keep-lines" lang="da">
              {mine === '' ? words.applications.nothingThere : mine}
            </p>
            <p className="mb-0">{words.applications.theirs}:</p>
            <p className="keep-lines" lang="da">
              {other === '' ? words.applications.nothingThere : other}
            </p>
          </section>
        ))}
        <div className="button-row">
          <button
            type="button"
            className="button button-secondary"
            onClick={() => saver.settle('mine')}
          >
            {words.applications.keepMine}
          </button>
          <button
            type="button"
            className="button button-secondary"
            onClick={() => saver.settle('theirs')}
          >
            {words.applications.keepTheirs}
          </button>
        </div>
      </div>
    </div>
  );
}

/** What cannot be kept because it is too long; it stays where it is typed. */
function TooLong({ saver, writing }: Props) {
  const screen = { ...writing, ...useWords() };
  const { words } = screen;
  const { content, saving } = useSaved(saver, (page) => page);
  if (saving.state !== 'too-long') return null;
  return (
    <div className="alert alert-warning" role="alert">
      <div className="alert-body">
        <p className="alert-text">{words.applications.tooLong}</p>
        <ul>
          {saving.places.map((at) => (
            <li key={at} lang="da">
              {placeName(at, screen, [content])}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function useSentence(saving: Saving): string {
  const { words, language } = useWords();
  const { applications } = words;
  switch (saving.state) {
    case 'saved': {
      const { time } = wallTimeAt(saving.at as Instant);
      return applications.savedAt(language === 'da' ? time.replace(':', '.') : time);
    }
    case 'saving':
      return applications.saving;
    case 'waiting':
      return applications.unsaved;
    case 'refused':
    case 'too-long':
      return applications.notSaved;
    case 'still':
    case 'clash':
      return '';
  }
}

/** Whether what was typed is kept, in words. */
export function SavedLine(props: Props) {
  const saving = useSaved(props.saver, (page) => page.saving);
  return (
    <>
      <p className="saved-line" role="status">
        {useSentence(saving)}
      </p>
      {saving.state === 'refused' ? <TroubleMessage trouble={saving.trouble} /> : null}
      {saving.state === 'too-long' ? <TooLong {...props} /> : null}
      {saving.state === 'clash' ? <Clash {...props} /> : null}
    </>
  );
}
