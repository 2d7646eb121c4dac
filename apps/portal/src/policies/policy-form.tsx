import { call } from '@plan/contract/client';
import { fateTerms } from '@plan/contract/words';
import type { MunicipalityId, PolicyId } from '@plan/domain/kernel';
import { goalFates } from '@plan/domain/policies';
import type { PolicyText, PolicyVersion } from '@plan/domain/policies';
import { useState } from 'react';
import { EditForm } from '../forms/edit-form.tsx';
import { useEditing } from '../forms/editing.ts';
import { errorAt, errorsFrom } from '../forms/errors.tsx';
import { SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { numberIn } from '../forms/lines.ts';
import { Rows } from '../forms/rows.tsx';
import { useWords } from '../words/language.tsx';
import { usePolicyWords } from './words.ts';

export type PolicyAddress = {
  readonly municipality: MunicipalityId;
  readonly policy: PolicyId;
  readonly version: string;
};

type Props = {
  readonly at: PolicyAddress;
  readonly draft: PolicyVersion | undefined;
  readonly row: number | undefined;
  /** The version that this one follows. */
  readonly before: PolicyVersion | undefined;
};

/** A new version begins with the words and goals of the one before, each goal kept. */
function begun(before: PolicyVersion | undefined): PolicyText {
  return {
    title: before?.title ?? '',
    period: '',
    vision: before?.vision ?? '',
    legalBasis: before?.legalBasis ?? '',
    goals: before?.goals ?? [],
    succession: [],
  };
}

function textOf({
  title,
  period,
  vision,
  legalBasis,
  goals,
  succession,
}: PolicyVersion): PolicyText {
  return { title, period, vision, legalBasis, goals, succession };
}

type Part = { readonly text: PolicyText; readonly change: (part: Partial<PolicyText>) => void };

/** What became of each goal of the version before, chosen by a person. */
function Succession({ text, change, before }: Part & { readonly before: PolicyVersion }) {
  const { language } = useWords();
  const words = usePolicyWords();
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>(() =>
    Object.fromEntries(text.succession.map(({ from, to }) => [from, to.join(', ')])),
  );
  const set = (from: number, fate: string, numbers: string) => {
    setTyped({ ...typed, [from]: numbers });
    const chosen = goalFates.find((each) => each === fate);
    const others = text.succession.filter((each) => each.from !== from);
    const to = numbers.split(/[,; ]+/).flatMap((each) => numberIn(each) ?? []);
    change({ succession: chosen ? [...others, { from, fate: chosen, to }] : others });
  };
  return (
    <fieldset id="felt-succession" tabIndex={-1}>
      <legend className="form-label">{words.succession}</legend>
      <span className="form-hint">{words.successionHelp}</span>
      {before.goals.map((goal) => {
        const fate = text.succession.find((each) => each.from === goal.number)?.fate ?? '';
        const numbers = typed[goal.number] ?? String(goal.number);
        return (
          <fieldset key={goal.number} className="pair">
            <legend lang="da">
              {goal.number}. {goal.title}
            </legend>
            <SelectField
              at={`succession.${goal.number}.fate`}
              label={words.fate}
              value={fate}
              onChange={(chosen) => set(goal.number, chosen, chosen === 'dropped' ? '' : numbers)}
              options={[
                { value: '', text: words.choose },
                ...goalFates.map((each) => ({ value: each, text: fateTerms[each][language] })),
              ]}
            />
            <TextField
              at={`succession.${goal.number}.to`}
              label={words.to}
              width={10}
              value={numbers}
              onChange={(written) => set(goal.number, fate, written)}
            />
          </fieldset>
        );
      })}
    </fieldset>
  );
}

/** A draft of a policy: vision, legal basis, numbered goals, and what became of the old ones. */
export function PolicyForm({ at, draft, row, before }: Props) {
  const { language } = useWords();
  const words = usePolicyWords();
  const editing = useEditing({
    first: draft ? textOf(draft) : begun(before),
    version: row,
    send: (text, seen) => call('savePolicy', { params: at, body: { text }, ...seen }),
    standing: (value) => textOf(value as PolicyVersion),
    versionOf: (answer) => answer.version,
  });
  const { text, change } = editing;
  const errors = errorsFrom(editing.sending.trouble, language);
  return (
    <EditForm
      editing={editing}
      save={() => void editing.save()}
      names={{ ...words, title: words.name }}
    >
      <TextField
        at="title"
        label={words.name}
        error={errorAt(errors, 'title')}
        value={text.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        at="period"
        label={words.period}
        width={20}
        value={text.period}
        onChange={(period) => change({ period })}
      />
      <TextArea
        at="vision"
        label={words.vision}
        limit={2000}
        rows={3}
        value={text.vision}
        onChange={(vision) => change({ vision })}
      />
      <TextField
        at="legalBasis"
        label={words.legalBasis}
        value={text.legalBasis}
        onChange={(legalBasis) => change({ legalBasis })}
      />
      <Rows
        title={words.goals}
        items={text.goals}
        onChange={(goals) => change({ goals })}
        blank={() => ({
          number: Math.max(0, ...text.goals.map((goal) => goal.number)) + 1,
          title: '',
          explanation: '',
        })}
      >
        {(goal, changeGoal, index) => (
          <>
            <TextField
              at={`goals.${index}.number`}
              label={words.number}
              inputMode="numeric"
              width={5}
              value={String(goal.number)}
              onChange={(typed) => changeGoal({ number: numberIn(typed) ?? goal.number })}
            />
            <TextField
              at={`goals.${index}.title`}
              label={words.goalTitle}
              error={errorAt(errors, `goals.${index}.title`)}
              value={goal.title}
              onChange={(title) => changeGoal({ title })}
            />
            <TextArea
              at={`goals.${index}.explanation`}
              label={words.explanation}
              limit={4000}
              rows={2}
              value={goal.explanation}
              onChange={(explanation) => changeGoal({ explanation })}
            />
          </>
        )}
      </Rows>
      {before ? <Succession text={text} change={change} before={before} /> : null}
    </EditForm>
  );
}
