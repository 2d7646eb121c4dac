import { supportTerms } from '@plan/contract/words';
import { MOST_SUPPORT } from '@plan/domain/applications';
import type { SupportAsked } from '@plan/domain/applications';
import type { SupportGiven } from '@plan/domain/decisions';
import type { SupportKind } from '@plan/domain/terms';
import { useState } from 'react';
import { errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Radios, TextArea } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';

type Props = {
  readonly at: string;
  readonly asked: readonly SupportAsked[];
  readonly given: readonly SupportGiven[];
  readonly errors: readonly FieldError[];
  readonly onChange: (given: readonly SupportGiven[]) => void;
};

const EXTENTS = ['as-asked', 'less', 'none'] as const;

/** What is given of each kind of support that was applied for: all of it, some of it, nothing. */
export function SupportFieldsGiven({ at, asked, given, errors, onChange }: Props) {
  const { words, language } = useWords();
  // What was written comes back when another extent was looked at.
  const [texts, setTexts] = useState<Partial<Record<SupportKind, string>>>(() =>
    Object.fromEntries(
      given.filter(({ extent }) => extent === 'less').map(({ kind, what }) => [kind, what]),
    ),
  );
  return asked.map(({ kind, what }) => {
    const now = given.find((each) => each.kind === kind);
    const others = given.filter((each) => each.kind !== kind);
    const field = `${at}.inKind.${kind}`;
    const error = errorAt(errors, `inKind.${kind}`);
    return (
      <div key={kind}>
        <p className="keep-lines">
          {supportTerms[kind][language]}, {words.reviews.asked.toLowerCase()}:{' '}
          <span lang="da">{what}</span>
        </p>
        <Radios
          at={now?.extent === 'less' ? `${field}.extent` : field}
          label={supportTerms[kind][language]}
          error={now?.extent === 'less' ? undefined : error}
          value={now?.extent ?? 'none'}
          onChange={(chosen) => {
            const extent = EXTENTS.find((each) => each === chosen) ?? 'none';
            const before = texts[kind] ?? '';
            onChange(extent === 'none' ? others : [...others, { kind, extent, what: before }]);
          }}
          options={EXTENTS.map((extent) => ({
            value: extent,
            text: words.decisions.supportExtents[extent],
          }))}
        />
        {now?.extent === 'less' ? (
          <TextArea
            at={field}
            label={words.decisions.supportWhat}
            error={error}
            value={now.what}
            limit={MOST_SUPPORT}
            rows={2}
            onChange={(typed) => {
              setTexts({ ...texts, [kind]: typed });
              onChange([...others, { ...now, what: typed }]);
            }}
          />
        ) : null}
      </div>
    );
  });
}
