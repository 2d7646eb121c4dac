import { wallTimeAt } from '@plan/domain/kernel';
import type { Instant } from '@plan/domain/kernel';
import type { StepContent } from '@plan/domain/applications';
import { TroubleMessage } from '../frame/trouble.tsx';
import { useWords } from '../words/language.tsx';
import { useSaved } from './autosave.ts';
import type { Saver } from './autosave.ts';

function textOf(content: StepContent): string {
  if (content.kind === 'questions') return Object.values(content.answers).join('\n\n');
  if (content.kind === 'areas') {
    return [...content.chosen.map((each) => each.reason), content.outsideReason].join('\n\n');
  }
  if (content.kind === 'papers') return content.files.map(({ name }) => name).join('\n');
  return [
    ...Object.values(content.inKind ?? {}),
    ...content.lines.map((line) => `${line.text}: ${line.amount}`),
  ].join('\n');
}

function Clash({ saver }: { readonly saver: Saver }) {
  const { words } = useWords();
  const { content, saving } = useSaved(saver, (page) => page);
  if (saving.state !== 'clash') return null;
  return (
    <div className="alert alert-warning" role="alert">
      <div className="alert-body">
        <h2 className="alert-heading">{words.applications.clash}</h2>
        <p className="alert-text">{words.applications.clashLead}</p>
        <h3>{words.applications.mine}</h3>
        <p className="keep-lines">{textOf(content)}</p>
        <h3>{words.applications.theirs}</h3>
        <p className="keep-lines">{textOf(saving.theirs.content)}</p>
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

/** Whether what was typed is kept, in words. */
export function SavedLine({ saver }: { readonly saver: Saver }) {
  const { words, language } = useWords();
  const saving = useSaved(saver, (page) => page.saving);
  const sentence = {
    still: '',
    saving: words.applications.saving,
    waiting: words.applications.unsaved,
    clash: '',
    refused: words.applications.notSaved,
    saved:
      saving.state === 'saved'
        ? words.applications.savedAt(
            wallTimeAt(saving.at as Instant).time.replace(':', language === 'da' ? '.' : ':'),
          )
        : '',
  }[saving.state];
  return (
    <>
      <p className="saved-line" role="status">
        {sentence}
      </p>
      {saving.state === 'refused' ? <TroubleMessage trouble={saving.trouble} /> : null}
      {saving.state === 'clash' ? <Clash saver={saver} /> : null}
    </>
  );
}
