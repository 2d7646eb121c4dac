import { coreFactTerms, questionKindTerms } from '@plan/contract/words';
import { slugOf } from '@plan/domain/kernel';
import { coreFacts, groupKinds, isGroup, plainKinds } from '@plan/domain/pools';
import type { Form, GroupQuestion, Paper, PlainQuestion, Question } from '@plan/domain/pools';
import type { ReactNode } from 'react';
import { Checkbox, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { LinesField } from '../forms/lines-field.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { Rows } from '../forms/rows.tsx';
import { useWords } from '../words/language.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { usePoolWords } from './words.ts';

/** A question nobody has written yet, under a key that is free. */
export function blankQuestion(taken: readonly string[]): PlainQuestion {
  let number = taken.length + 1;
  while (taken.includes(`spoergsmaal-${number}`)) number += 1;
  return {
    key: `spoergsmaal-${number}`,
    kind: 'text',
    label: '',
    help: '',
    limit: 1000,
    required: true,
  };
}

/** What can be asked within a group: files lie by themselves. */
const kindsWithin = plainKinds.filter((kind) => kind !== 'file');

/** How much one expects to apply for, under a key that is free. */
export function expectedQuestion(taken: readonly string[], label: string): PlainQuestion {
  let key = 'forventet-beloeb';
  for (let number = 2; taken.includes(key); number += 1) key = `forventet-beloeb-${number}`;
  const core = 'expected-amount';
  return { key, kind: 'money', label, help: '', limit: 20, required: true, core };
}

/** How a plain question is answered as another kind: choices keep what can be chosen. */
function asPlain({ limit, options = [] }: PlainQuestion, kind: PlainQuestion['kind']) {
  const chosen = kind === 'choice' || kind === 'choices';
  return { kind, limit, ...(chosen ? { options } : {}) };
}

/** The same question as another kind; what the new kind does not have is left out. */
function asKind(question: Question, kind: Question['kind']): Question {
  const { key, label, help, required, shownWhen, requiredWhen, longOnly } = question;
  const same = {
    key,
    label,
    help,
    required,
    ...(shownWhen ? { shownWhen } : {}),
    ...(requiredWhen ? { requiredWhen } : {}),
    ...(longOnly ? { longOnly } : {}),
  };
  const group = groupKinds.find((each) => each === kind);
  if (group) {
    const questions = isGroup(question) ? question.questions : [blankQuestion([])];
    return { ...same, kind: group, most: isGroup(question) ? question.most : 5, questions };
  }
  const plain = plainKinds.find((each) => each === kind) ?? 'text';
  if (isGroup(question)) return { ...same, ...asPlain(blankQuestion([]), plain), limit: 1000 };
  const core = question.core === undefined ? {} : { core: question.core };
  return { ...same, ...core, ...asPlain(question, plain) };
}

/** What can be chosen, one on a line, and how long a text may be. */
function AnswerParts({ at, question, put }: PlainProps) {
  const words = usePoolWords();
  const { kind, options, limit } = question;
  return (
    <>
      {kind === 'line' || kind === 'text' ? (
        <NumberField
          at={`${at}.limit`}
          label={words.questionLimit}
          value={limit}
          onChange={(typed) => put({ limit: typed ?? Number.NaN })}
        />
      ) : null}
      {options === undefined ? null : (
        <LinesField
          at={`${at}.options`}
          label={words.questionOptions}
          lines={options.map(({ text }) => text)}
          onChange={(lines) =>
            put({
              options: lines.map((text, index) => ({
                value: options[index]?.value ?? (slugOf(text).slice(0, 40) || `valg-${index + 1}`),
                text,
              })),
            })
          }
        />
      )}
    </>
  );
}

type PlainProps = {
  readonly at: string;
  readonly question: PlainQuestion;
  readonly put: (part: Partial<PlainQuestion>) => void;
};

function PlainParts({ at, question, put }: PlainProps) {
  const { language } = useWords();
  const words = usePoolWords();
  const { core } = question;
  return (
    <>
      <AnswerParts at={at} question={question} put={put} />
      {question.kind === 'file' ? <p className="form-hint">{words.fileLies}</p> : null}
      <SelectField
        at={`${at}.core`}
        label={words.questionCore}
        help={core === undefined ? undefined : words.coreHelp[core]}
        value={core ?? ''}
        onChange={(chosen) => put({ core: coreFacts.find((each) => each === chosen) })}
        options={[
          { value: '', text: words.questionNoCore },
          ...coreFacts.map((each) => ({ value: each, text: coreFactTerms[each][language] })),
        ]}
      />
    </>
  );
}

type GroupProps = {
  readonly at: string;
  readonly form: Form;
  readonly group: GroupQuestion;
  readonly put: (part: Partial<GroupQuestion>) => void;
};

function GroupParts({ at, form, group, put }: GroupProps) {
  const { language } = useWords();
  const words = usePoolWords();
  return (
    <>
      <NumberField
        at={`${at}.most`}
        label={words.groupMost}
        value={group.most}
        onChange={(most) => put({ most: most ?? Number.NaN })}
      />
      <Rows<PlainQuestion>
        title={words.groupQuestions}
        items={group.questions}
        onChange={(questions) => put({ questions })}
        blank={() => ({ ...blankQuestion(group.questions.map(({ key }) => key)), kind: 'line' })}
      >
        {(question, change, index) => (
          <AskedFields
            at={`${at}.questions.${index}`}
            form={form}
            own={`${group.key}.${question.key}`}
            asked={question}
            label={words.questionLabel}
            onChange={change}
          >
            <SelectField
              at={`${at}.questions.${index}.kind`}
              label={words.questionKind}
              value={question.kind}
              onChange={(chosen) => {
                const kind = kindsWithin.find((each) => each === chosen) ?? question.kind;
                change({ options: undefined, ...asPlain(question, kind) });
              }}
              options={kindsWithin.map((each) => ({
                value: each,
                text: questionKindTerms[each][language],
              }))}
            />
            <AnswerParts at={`${at}.questions.${index}`} question={question} put={change} />
          </AskedFields>
        )}
      </Rows>
    </>
  );
}

type LongProps = {
  readonly at: string;
  readonly longOnly: true | undefined;
  readonly onChange: (longOnly: true | undefined) => void;
};

/** Whether something belongs to the long form, where the form grows with the amount. */
export function LongTick({ at, longOnly, onChange }: LongProps) {
  const words = usePoolWords();
  return (
    <Checkbox
      at={`${at}.longOnly`}
      label={words.longOnly}
      checked={longOnly ?? false}
      onChange={(checked) => onChange(checked ? true : undefined)}
    />
  );
}

type AskedProps<Asked extends Paper> = {
  readonly at: string;
  readonly form: Form;
  /** What conditions call it, where that is not its key. */
  readonly own?: string;
  readonly asked: Asked;
  readonly label: string;
  readonly onChange: (asked: Asked) => void;
  /** What else is said of it, between how it is put and when it is asked. */
  readonly children?: ReactNode;
};

/** How something is asked for, and when: of a question, and of a paper. */
export function AskedFields<Asked extends Paper>(props: AskedProps<Asked>) {
  const { at, form, asked, own = asked.key, label, onChange, children } = props;
  const words = usePoolWords();
  const condition = (name: 'shownWhen' | 'requiredWhen', title: string) => (
    <ConditionFields
      at={`${at}.${name}`}
      label={title}
      empty={words.conditionNone[name]}
      form={form}
      own={own}
      condition={asked[name]}
      onChange={(chosen) => onChange({ ...asked, [name]: chosen })}
    />
  );
  return (
    <>
      <TextField
        at={`${at}.label`}
        label={label}
        value={asked.label}
        onChange={(typed) => onChange({ ...asked, label: typed })}
      />
      <TextArea
        at={`${at}.help`}
        label={words.questionHelp}
        rows={1}
        value={asked.help}
        onChange={(help) => onChange({ ...asked, help })}
      />
      {children}
      <Checkbox
        at={`${at}.required`}
        label={words.questionRequired}
        checked={asked.required}
        onChange={(required) => onChange({ ...asked, required })}
      />
      {form.longFrom === undefined ? null : (
        <LongTick
          at={at}
          longOnly={asked.longOnly}
          onChange={(longOnly) => onChange({ ...asked, longOnly })}
        />
      )}
      {condition('shownWhen', words.shownWhen)}
      {asked.required ? null : condition('requiredWhen', words.requiredWhen)}
    </>
  );
}

type Props = {
  readonly at: string;
  readonly form: Form;
  readonly question: Question;
  readonly onChange: (question: Question) => void;
};

/** How one question is put, what answers it takes, and when it is asked. */
export function QuestionFields({ at, form, question, onChange }: Props) {
  const { language } = useWords();
  const words = usePoolWords();
  return (
    <AskedFields
      at={at}
      form={form}
      asked={question}
      label={words.questionLabel}
      onChange={onChange}
    >
      <SelectField
        at={`${at}.kind`}
        label={words.questionKind}
        value={question.kind}
        onChange={(chosen) =>
          onChange(
            asKind(
              question,
              [...plainKinds, ...groupKinds].find((each) => each === chosen) ?? question.kind,
            ),
          )
        }
        options={[...plainKinds, ...groupKinds].map((each) => ({
          value: each,
          text: questionKindTerms[each][language],
        }))}
      />
      {isGroup(question) ? (
        <GroupParts
          at={at}
          form={form}
          group={question}
          put={(part) => onChange({ ...question, ...part })}
        />
      ) : (
        <PlainParts
          at={at}
          question={question}
          put={(part) => onChange({ ...question, ...part })}
        />
      )}
    </AskedFields>
  );
}
