import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../words/language.tsx';

type RowsProps<Item> = {
  readonly title: string;
  /** What is said before the first of them. */
  readonly lead?: string | undefined;
  /** Fields that concern all of them. */
  readonly before?: ReactNode;
  /** How many must stay, and how many there may be. */
  readonly least?: number;
  readonly most?: number;
  /** What moving one up is called, where their order says something. */
  readonly moveUp?: string;
  readonly items: readonly Item[];
  readonly onChange: (items: Item[]) => void;
  readonly blank: () => Item;
  readonly children: (
    item: Item,
    change: (part: Partial<Item>) => void,
    index: number,
  ) => ReactNode;
};

/** A group of fields that can be there any number of times. */
export function Rows<Item>(props: RowsProps<Item>) {
  const { title, lead, before, least = 0, most, moveUp, items, onChange, blank, children } = props;
  const { words } = useWords();
  // Rows have no names of their own; each keeps the one it gets, also when others are removed.
  const [names, setNames] = useState<readonly string[]>([]);
  const nameAt = (index: number) => names[index] ?? `first-${index}`;
  const all = items.map((item, index) => ({ item, name: nameAt(index) }));
  const replaced = (at: number, part: Partial<Item>) =>
    onChange(items.map((item, index) => (index === at ? { ...item, ...part } : item)));
  const added = () => {
    setNames([...all.map((each) => each.name), crypto.randomUUID()]);
    onChange([...items, blank()]);
  };
  const removed = (at: number) => {
    setNames(all.filter((_, index) => index !== at).map((each) => each.name));
    onChange(items.filter((_, index) => index !== at));
  };
  const movedUp = (at: number) => {
    const moved = [...all.slice(0, at - 1), ...all.slice(at, at + 1), ...all.slice(at - 1, at)];
    const next = [...moved, ...all.slice(at + 1)];
    setNames(next.map((each) => each.name));
    onChange(next.map((each) => each.item));
  };
  return (
    <fieldset className="rows">
      <legend className="form-label">{title}</legend>
      {lead === undefined ? null : <p className="form-hint">{lead}</p>}
      {before}
      {all.map(({ item, name }, index) => (
        <div key={name} className="rows-item" role="group" aria-label={`${title} ${index + 1}`}>
          {children(item, (part) => replaced(index, part), index)}
          {moveUp !== undefined && index > 0 ? (
            <button type="button" className="button button-tertiary" onClick={() => movedUp(index)}>
              {moveUp}
              <span className="sr-only">
                {' '}
                {title} {index + 1}
              </span>
            </button>
          ) : null}
          {items.length > least ? (
            <button type="button" className="button button-tertiary" onClick={() => removed(index)}>
              {words.forms.remove}
              <span className="sr-only">
                {' '}
                {title} {index + 1}
              </span>
            </button>
          ) : null}
        </div>
      ))}
      {most !== undefined && items.length >= most ? null : (
        <button type="button" className="button button-secondary" onClick={added}>
          {words.forms.add}
          <span className="sr-only"> {title}</span>
        </button>
      )}
    </fieldset>
  );
}
