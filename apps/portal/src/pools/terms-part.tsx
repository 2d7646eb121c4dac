import { kindTerms, termName, termText } from '@plan/contract/words';
import { associationKinds } from '@plan/domain/associations';
import { blankTerm, freeKey, isEmpty, sectionOf, sections, termKinds } from '@plan/domain/terms';
import type { Alternatives, PlainTerm, Scope, Term, TermName } from '@plan/domain/terms';
import { useState } from 'react';
import { AmountField } from '../forms/amount-field.tsx';
import { ChoicesField } from '../forms/choices-field.tsx';
import { errorAt } from '../forms/errors.tsx';
import { Checkbox, Radios, SelectField, TextArea, fieldId } from '../forms/fields.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { useWords } from '../words/language.tsx';
import type { CallPart } from './part.ts';
import { TermFields } from './term-fields.tsx';
import { usePoolWords } from './words.ts';

type KindProps = {
  readonly at: string;
  readonly label: string;
  readonly addText: string;
  readonly withAlternatives: boolean;
  readonly onAdd: (name: TermName | 'alternatives') => void;
};

/** Chooses a kind of term, in the order in which calls tell them. */
function AddTerm({ at, label, addText, withAlternatives, onAdd }: KindProps) {
  const { language } = useWords();
  const names = termKinds
    .toSorted((one, other) => sections.indexOf(one.section) - sections.indexOf(other.section))
    .map((kind) => kind.term);
  const all = withAlternatives ? [...names, 'alternatives' as const] : names;
  const [chosen, setChosen] = useState<(typeof all)[number]>('applicant-kinds');
  return (
    <>
      <SelectField
        at={at}
        label={label}
        value={chosen}
        onChange={(picked) => setChosen(all.find((each) => each === picked) ?? chosen)}
        options={all.map((each) => ({ value: each, text: termName(language, each) }))}
      />
      <div className="button-row">
        <button type="button" className="button button-secondary" onClick={() => onAdd(chosen)}>
          {addText}
        </button>
      </div>
    </>
  );
}

type EditorProps = {
  readonly at: string;
  readonly term: Term;
  readonly errorOf: (at: string) => string | undefined;
  readonly onChange: (term: Term) => void;
};

function ScopeFields({ at, term, onChange }: Omit<EditorProps, 'errorOf'>) {
  const { language } = useWords();
  const words = usePoolWords();
  const scope = term.scope ?? {};
  const put = (part: Scope) => {
    const next = { ...scope, ...part };
    const said = Object.entries(next).filter(([, value]) => value !== undefined);
    const { scope: _scope, ...rest } = term;
    // A term without a scope has none, rather than an empty one.
    onChange(said.length === 0 ? rest : { ...rest, scope: Object.fromEntries(said) });
  };
  const [told] = useState(term.scope !== undefined);
  return (
    <details open={told}>
      <summary>{words.scope}</summary>
      <ChoicesField
        at={`${at}.scope.kinds`}
        label={words.scopeKinds}
        values={scope.kinds ?? []}
        onChange={(kinds) => put({ kinds: kinds.length === 0 ? undefined : kinds })}
        options={associationKinds.map((each) => ({ value: each, text: kindTerms[each][language] }))}
      />
      <Radios
        at={`${at}.scope.appliedBefore`}
        label={words.scopeBefore}
        value={scope.appliedBefore === undefined ? 'all' : scope.appliedBefore ? 'before' : 'first'}
        onChange={(chosen) =>
          put({ appliedBefore: chosen === 'all' ? undefined : chosen === 'before' })
        }
        options={[
          { value: 'all', text: words.scopeEverybody },
          { value: 'first', text: words.scopeFirst },
          { value: 'before', text: words.scopeAgain },
        ]}
      />
      <div className="pair">
        <AmountField
          at={`${at}.scope.from`}
          label={words.scopeFrom}
          value={scope.from}
          onChange={(from) => put({ from })}
        />
        <AmountField
          at={`${at}.scope.above`}
          label={words.scopeAbove}
          value={scope.above}
          onChange={(above) => put({ above })}
        />
        <AmountField
          at={`${at}.scope.below`}
          label={words.scopeBelow}
          value={scope.below}
          onChange={(below) => put({ below })}
        />
        <AmountField
          at={`${at}.scope.upTo`}
          label={words.scopeUpTo}
          value={scope.upTo}
          onChange={(upTo) => put({ upTo })}
        />
      </div>
      <div className="pair">
        <NumberField
          at={`${at}.scope.membersFrom`}
          label={words.scopeMembersFrom}
          value={scope.membersFrom}
          onChange={(membersFrom) => put({ membersFrom })}
        />
        <NumberField
          at={`${at}.scope.membersBelow`}
          label={words.scopeMembersBelow}
          value={scope.membersBelow}
          onChange={(membersBelow) => put({ membersBelow })}
        />
      </div>
    </details>
  );
}

function AlternativesFields({
  at,
  term,
  errorOf,
  onChange,
}: EditorProps & { readonly term: Alternatives }) {
  const { language } = useWords();
  const words = usePoolWords();
  const { together = [] } = term;
  const put = (terms: PlainTerm[], joined: readonly string[] = together) => {
    const [, ...later] = terms.map(({ key }) => key);
    const kept = later.filter((key) => joined.includes(key));
    const { together: _before, ...rest } = term;
    onChange({ ...rest, terms, ...(kept.length > 0 ? { together: kept } : {}) });
  };
  return (
    <>
      <NumberField
        at={`${at}.least`}
        label={words.alternativesLeast}
        value={term.least}
        onChange={(least) => onChange({ ...term, least: least ?? Number.NaN })}
      />
      {term.terms.map((each, index) => (
        <div
          key={each.key}
          className="rows-item"
          role="group"
          aria-label={termName(language, each.kind)}
        >
          <h4 className="mt-0">{termName(language, each.kind)}</h4>
          {index === 0 ? null : (
            <Checkbox
              at={`${at}.terms.${index}.together`}
              label={words.together}
              checked={together.includes(each.key)}
              onChange={(on) =>
                put(
                  term.terms,
                  on ? [...together, each.key] : together.filter((key) => key !== each.key),
                )
              }
            />
          )}
          <TermFields
            at={`${at}.terms.${index}`}
            term={each}
            errorOf={errorOf}
            onChange={(changed) =>
              put(term.terms.map((other) => (other.key === each.key ? changed : other)))
            }
          />
          <button
            type="button"
            className="button button-tertiary"
            onClick={() => {
              const next = term.terms[index + 1]?.key;
              // Who stood together with it does not come to stand together with the one above.
              const alone = !together.includes(each.key);
              put(
                term.terms.filter((other) => other.key !== each.key),
                alone ? together.filter((key) => key !== next) : together,
              );
            }}
          >
            {words.removeTerm}
            <span className="sr-only"> {termName(language, each.kind)}</span>
          </button>
        </div>
      ))}
      <AddTerm
        at={`${at}.add`}
        label={words.chooseTerm}
        addText={words.addAlternative}
        withAlternatives={false}
        onAdd={(name) => {
          if (name === 'alternatives') return;
          const taken = term.terms.map(({ key }) => key);
          put([...term.terms, blankTerm(name, freeKey(name, taken))]);
        }}
      />
    </>
  );
}

/** The fields of one term with what it says, as it is written. */
function TermEditor(props: EditorProps) {
  const { at, term, errorOf, onChange } = props;
  const { language } = useWords();
  const words = usePoolWords();
  return (
    <>
      {term.kind === 'alternatives' ? (
        <AlternativesFields {...props} term={term} />
      ) : (
        <TermFields at={at} term={term} errorOf={errorOf} onChange={onChange} />
      )}
      <Radios
        at={`${at}.force`}
        label={words.force}
        value={term.force}
        onChange={(force) =>
          onChange({ ...term, force: force === 'weighed' ? 'weighed' : 'required' })
        }
        options={[
          { value: 'required', text: words.forces.required },
          { value: 'weighed', text: words.forces.weighed },
        ]}
      />
      <TextArea
        at={`${at}.exception`}
        label={words.exception}
        rows={1}
        value={term.exception}
        onChange={(exception) => {
          const { exceptionFor: _for, ...rest } = term;
          // Without an exception there is nobody it is for.
          onChange(exception === '' ? { ...rest, exception } : { ...term, exception });
        }}
      />
      {term.exception === '' ? null : (
        <ChoicesField
          at={`${at}.exceptionFor`}
          label={words.exceptionFor}
          values={term.exceptionFor ?? []}
          onChange={(kinds) => {
            const { exceptionFor: _for, ...rest } = term;
            onChange(kinds.length === 0 ? rest : { ...rest, exceptionFor: kinds });
          }}
          options={associationKinds.map((each) => ({
            value: each,
            text: kindTerms[each][language],
          }))}
        />
      )}
      <TextArea
        at={`${at}.note`}
        label={words.termNote}
        rows={1}
        value={term.note}
        onChange={(note) => onChange({ ...term, note })}
      />
      <ScopeFields at={at} term={term} onChange={onChange} />
    </>
  );
}

type CardProps = EditorProps & {
  readonly onRemove: () => void;
  /** Where it can be moved among those under its heading. */
  readonly moves: readonly Move[];
};
type Move = { readonly way: 'up' | 'down'; readonly go: () => void };

function TermCard({ onRemove, moves, ...props }: CardProps) {
  const { language } = useWords();
  const words = usePoolWords();
  const { term } = props;
  const name = termName(language, term.kind);
  const own = props.errorOf(`terms.${term.key}`);
  return (
    <li id={fieldId(`terms.${term.key}`)} tabIndex={-1} className="card-plain">
      <h3 className="h4 mt-0">{name}</h3>
      <p>
        <span className="sr-only">{words.termSays}: </span>
        {isEmpty(term) ? words.termBlank : termText(language, term)}
      </p>
      {own ? <p className="form-error-message">{own}</p> : null}
      {moves.map(({ way, go }) => (
        <button key={way} type="button" className="button button-tertiary" onClick={go}>
          {way === 'up' ? words.moveUp : words.moveDown}
          <span className="sr-only"> {name}</span>
        </button>
      ))}
      <details>
        <summary>
          {words.editTerm}
          <span className="sr-only"> {name}</span>
        </summary>
        <TermEditor {...props} />
        <div className="button-row">
          <button type="button" className="button button-tertiary" onClick={onRemove}>
            {words.removeTerm}
            <span className="sr-only"> {name}</span>
          </button>
        </div>
      </details>
    </li>
  );
}

/** All that a call asks of applicants, each term with its sentence. */
export function TermsPart({ text, change, errors }: CallPart) {
  const words = usePoolWords();
  const { terms } = text;
  const put = (next: Term[]) => change({ terms: next });
  const add = (name: TermName | 'alternatives') => {
    const key = freeKey(
      name,
      terms.map((each) => each.key),
    );
    const common = { key, note: '', force: 'required', exception: '' } as const;
    put([
      ...terms,
      name === 'alternatives'
        ? { ...common, kind: 'alternatives', least: 1, terms: [] }
        : blankTerm(name, key),
    ]);
  };
  const ordered = sections.flatMap((section) =>
    terms.map((term, index) => ({ term, index })).filter(({ term }) => sectionOf(term) === section),
  );
  const movesOf = (term: Term, before: Term | undefined, after: Term | undefined): Move[] => [
    ...(before && sectionOf(before) === sectionOf(term)
      ? [{ way: 'up' as const, go: () => put(swapped(terms, term, before)) }]
      : []),
    ...(after && sectionOf(after) === sectionOf(term)
      ? [{ way: 'down' as const, go: () => put(swapped(terms, term, after)) }]
      : []),
  ];
  return (
    <div id={fieldId('terms')} tabIndex={-1}>
      <p>{words.termsLead}</p>
      {errorAt(errors, 'terms') ? (
        <p className="form-error-message">{errorAt(errors, 'terms')}</p>
      ) : null}
      {terms.length === 0 ? <p>{words.noTerms}</p> : null}
      <ul className="plain-list">
        {ordered.map(({ term, index }, place) => (
          <TermCard
            key={term.key}
            at={`terms.${index}`}
            term={term}
            errorOf={(at) => errorAt(errors, at)}
            onChange={(changed) =>
              put(terms.map((each) => (each.key === term.key ? changed : each)))
            }
            moves={movesOf(term, ordered[place - 1]?.term, ordered[place + 1]?.term)}
            onRemove={() => put(terms.filter((each) => each.key !== term.key))}
          />
        ))}
      </ul>
      <AddTerm
        at="addTerm"
        label={words.addTerm}
        addText={words.add}
        withAlternatives
        onAdd={add}
      />
      <TextArea
        at="moreTerms"
        label={words.moreTerms}
        limit={4000}
        rows={2}
        value={text.moreTerms}
        onChange={(moreTerms) => change({ moreTerms })}
      />
    </div>
  );
}

/** Two terms in the place of each other. */
function swapped(terms: readonly Term[], one: Term, other: Term): Term[] {
  return terms.map((term) => (term.key === one.key ? other : term.key === other.key ? one : term));
}
