import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../words/language.tsx';
import { Clash } from './clash.tsx';
import type { Editing } from './editing.ts';
import { Troubles } from './errors.tsx';
import type { FieldError } from './errors.tsx';
import { fieldId } from './fields.tsx';

type Props = {
  readonly editing: Omit<Editing<object>, 'text' | 'change' | 'replace' | 'open' | 'save'>;
  readonly save: () => void;
  /** What people call the fields of the text, by their paths; other words may stand among them. */
  readonly names: Readonly<Record<string, unknown>>;
  /** What must be mended before anything is sent. */
  readonly problem?: string;
  readonly saveText?: string;
  /** Other things that can be done, beside the button that saves. */
  readonly actions?: ReactNode;
  readonly title?: ReactNode;
  /** Stands before the places of its fields, where a page has several such forms. */
  readonly place?: string;
  /** What is said of an error in words of the form. */
  readonly tell?: (error: FieldError) => FieldError;
  readonly children: ReactNode;
};

/** The name of the field at a path, or of the nearest one around it that has a name. */
function nameIn(names: Props['names'], at: string): string {
  const found = names[at];
  if (typeof found === 'string') return found;
  const end = at.lastIndexOf('.');
  return end < 0 ? at : nameIn(names, at.slice(0, end));
}

/** A form over one text: what is wrong, what clashes, the fields, and how to save. */
export function EditForm(props: Props) {
  const { editing, save, names, problem, saveText, actions, title, place, tell, children } = props;
  const placed =
    place === undefined ? {} : { addressOf: (at: string) => `#${fieldId(`${place}.${at}`)}` };
  const { words } = useWords();
  const { sending, joined, rewritten } = editing;
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {title}
      {editing.clash.length === 0 ? (
        <Troubles trouble={sending.trouble} {...placed} {...(tell ? { tell } : {})} />
      ) : null}
      {problem ? (
        <p className="form-error-message" role="alert">
          {problem}
        </p>
      ) : null}
      {editing.restored ? (
        <div className="alert alert-info" role="status">
          <div className="alert-body">
            <p className="alert-text">{words.forms.restored}</p>
            <button type="button" className="button button-tertiary" onClick={editing.forget}>
              {words.forms.forget}
            </button>
          </div>
        </div>
      ) : null}
      <Clash editing={editing} nameOf={(at) => nameIn(names, at)} />
      <Fragment key={rewritten}>{children}</Fragment>
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {saveText ?? words.versions.save}
        </button>
        {actions}
      </div>
      <p role="status">
        {sending.done ? (joined ? words.versions.joined : words.versions.saved) : ''}
      </p>
    </form>
  );
}
