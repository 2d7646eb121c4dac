import { supportTerms } from '@plan/contract/words';
import { MOST_SUPPORT } from '@plan/domain/applications';
import type { StepContent } from '@plan/domain/applications';
import { supportKinds } from '@plan/domain/terms';
import type { SupportKind } from '@plan/domain/terms';
import { useState } from 'react';
import { errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Checkbox, TextArea } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';

type InKind = NonNullable<Extract<StepContent, { kind: 'budget' }>['inKind']>;

const NONE: InKind = {};

type Props = {
  readonly at: string;
  readonly offered: readonly SupportKind[];
  readonly inKind: InKind | undefined;
  readonly errors: readonly FieldError[];
  readonly onChange: (inKind: InKind | undefined) => void;
};

/** What is needed of each kind of support that the call offers beside or instead of money. */
export function SupportFields({ at, offered, inKind = NONE, errors, onChange }: Props) {
  const { words, language } = useWords();
  // What is offered no longer can still be taken off.
  const kinds = supportKinds.filter((kind) => offered.includes(kind) || inKind[kind] !== undefined);
  // What was written comes back when a tick was taken off by mistake.
  const [texts, setTexts] = useState<InKind>(NONE);
  const withOut = (kind: SupportKind): InKind | undefined => {
    const { [kind]: _gone, ...rest } = inKind;
    return Object.keys(rest).length > 0 ? rest : undefined;
  };
  if (kinds.length === 0) return null;
  return (
    <fieldset className="card-plain">
      <legend className="h3">{words.applications.support}</legend>
      <p className="form-hint">{words.applications.supportHelp}</p>
      {kinds.map((kind) => {
        const what = inKind[kind];
        return (
          <div key={kind}>
            <Checkbox
              at={`${at}.${kind}.asked`}
              label={supportTerms[kind][language]}
              checked={what !== undefined}
              onChange={(on) => {
                if (!on) setTexts({ ...texts, [kind]: what ?? '' });
                onChange(on ? { ...inKind, [kind]: texts[kind] ?? '' } : withOut(kind));
              }}
            />
            {what === undefined ? null : (
              <TextArea
                at={`${at}.${kind}`}
                label={words.applications.supportWhat(supportTerms[kind][language])}
                error={errorAt(errors, `${at}.${kind}`)}
                value={what}
                limit={MOST_SUPPORT}
                rows={2}
                onChange={(typed) => onChange({ ...inKind, [kind]: typed })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
