import { coreFactTerms } from '@plan/contract/words';
import {
  MOST_CHECKS,
  askedOfAll,
  coreExpected,
  isGroup,
  keysOf,
  questionsOf,
} from '@plan/domain/pools';
import type { Form, FormCheck } from '@plan/domain/pools';
import { AmountField } from '../forms/amount-field.tsx';
import { errorAt } from '../forms/errors.tsx';
import { Checkbox, SelectField, TextArea } from '../forms/fields.tsx';
import { Rows } from '../forms/rows.tsx';
import { useWords } from '../words/language.tsx';
import { firstLine, useSubjects } from './comparing.ts';
import type { Subject } from './comparing.ts';
import { ConditionFields } from './condition-fields.tsx';
import type { CallPart } from './part.ts';
import { expectedQuestion } from './question-fields.tsx';
import { usePoolWords } from './words.ts';

/** Every key that stands in a form or has been used before. */
export function takenIn(form: Form, used: readonly string[]): readonly string[] {
  return [...used, ...keysOf(form)];
}

type CoreProps = { readonly form: Form; readonly onChange: (form: Form) => void };

/** What every form asks for, so that it can be added up; what is left out is left out on purpose. */
export function CoreFacts({ form, onChange }: CoreProps) {
  const { language } = useWords();
  const words = usePoolWords();
  const { leavesOut = [] } = form;
  const asked = questionsOf(form).flatMap((each) => (isGroup(each) ? [] : [each]));
  return (
    <fieldset className="rows">
      <legend className="form-label">{words.coreFacts}</legend>
      <p className="form-hint">{words.coreFactsLead}</p>
      {coreExpected.map((core) => {
        const question = asked.find((each) => each.core === core);
        const name = coreFactTerms[core][language];
        return question ? (
          <p key={core} className="mb-0">
            {name}: <span lang="da">{question.label}</span>
          </p>
        ) : (
          <Checkbox
            key={core}
            at={`form.leavesOut.${core}`}
            label={words.leaveOut(name)}
            checked={leavesOut.includes(core)}
            onChange={(checked) => {
              const rest = leavesOut.filter((each) => each !== core);
              onChange({ ...form, leavesOut: checked ? [...rest, core] : rest });
            }}
          />
        );
      })}
    </fieldset>
  );
}

type LimitProps = {
  readonly form: Form;
  readonly used: readonly string[];
  readonly onChange: (form: Form) => void;
};

/** The amount from which the form is long. The first one brings the question that it needs. */
export function LongFrom({ form, used, onChange }: LimitProps) {
  const words = usePoolWords();
  const put = (longFrom: Form['longFrom']) => {
    const first = form.steps.findIndex(({ kind }) => kind === 'questions');
    const asks = askedOfAll(form, 'expected-amount') !== undefined;
    const steps = form.steps.map((step, index) => {
      if (step.kind !== 'questions' || index !== first || asks || longFrom === undefined) {
        return step;
      }
      const added = expectedQuestion(takenIn(form, used), words.expectedLabel);
      return { ...step, questions: [...step.questions, added] };
    });
    onChange({ ...form, steps, longFrom });
  };
  return (
    <AmountField
      at="form.longFrom"
      label={words.longFrom}
      help={words.longFromHelp}
      value={form.longFrom}
      onChange={put}
    />
  );
}

type ChecksProps = {
  readonly form: Form;
  readonly errors: CallPart['errors'];
  readonly onChange: (checks: FormCheck[]) => void;
};

/** A check nobody has written yet, under a key that is free. */
function blankCheck(form: Form, subjects: readonly Subject[]): FormCheck {
  const taken = (form.checks ?? []).map(({ key }) => key);
  let number = taken.length + 1;
  while (taken.includes(`kontrol-${number}`)) number += 1;
  const at = form.steps[0]?.key ?? '';
  return { key: `kontrol-${number}`, at, when: firstLine(subjects), says: '' };
}

/** What cannot be together: the form is not sent with it, and says why in words of its own. */
export function Checks({ form, errors, onChange }: ChecksProps) {
  const words = usePoolWords();
  const subjects = useSubjects(form, '');
  const places = form.steps.flatMap((step) => [
    { value: step.key, text: words.checkOnPage(step.title) },
    ...(step.kind === 'questions' ? step.questions : []).map(({ key, label }) => ({
      value: key,
      text: label,
    })),
  ]);
  return (
    <Rows<FormCheck>
      title={words.checks}
      lead={words.checksLead}
      items={form.checks ?? []}
      most={MOST_CHECKS}
      onChange={onChange}
      blank={() => blankCheck(form, subjects)}
    >
      {(check, change, index) => (
        <>
          <ConditionFields
            at={`form.checks.${index}.when`}
            label={words.checkWhen}
            empty=""
            form={form}
            own=""
            condition={check.when}
            onChange={(when) => (when ? change({ when }) : undefined)}
            always
          />
          <TextArea
            at={`form.checks.${index}.says`}
            label={words.checkSays}
            help={words.checkSaysHelp}
            error={errorAt(errors, `form.checks.${index}.says`)}
            rows={2}
            limit={300}
            value={check.says}
            onChange={(says) => change({ says })}
          />
          <SelectField
            at={`form.checks.${index}.at`}
            label={words.checkAt}
            value={check.at}
            onChange={(at) => change({ at })}
            options={places}
          />
        </>
      )}
    </Rows>
  );
}
