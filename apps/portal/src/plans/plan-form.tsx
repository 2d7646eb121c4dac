import { call } from '@plan/contract/client';
import type { PlanId, MunicipalityId } from '@plan/domain/kernel';
import { readPeriod } from '@plan/domain/plans';
import type { ActionPlan, PlanText } from '@plan/domain/plans';
import type { PolicyVersion } from '@plan/domain/policies';
import { EditForm } from '../forms/edit-form.tsx';
import { useEditing } from '../forms/editing.ts';
import { errorAt, errorsFrom } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Checkbox, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { LinesField } from '../forms/lines-field.tsx';
import { Rows } from '../forms/rows.tsx';
import { useWords } from '../words/language.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { PeriodField } from '../forms/period-field.tsx';
import { usePlanWords } from './words.ts';

export const emptyPlan: PlanText = {
  title: '',
  subtitle: '',
  period: { text: '' },
  policies: [],
  introduction: '',
  selectedInitiativesOnly: true,
  caseReference: '',
  sections: [],
  partners: [],
  inputs: [],
  alsoMentioned: [],
  updateEvery: 12,
};

/** The part of a plan that people write. */
export function textOf(plan: ActionPlan): PlanText {
  const { id: _id, slug: _slug, state: _state, adopted: _adopted, ...rest } = plan;
  const { imported: _imported, rollOver: _rollOver, corrections: _corrections, ...text } = rest;
  return text;
}

type Props = {
  readonly at: { readonly municipality: MunicipalityId; readonly plan: PlanId };
  readonly before: ActionPlan | undefined;
  readonly version: number | undefined;
  readonly policies: readonly PolicyVersion[];
};

type FieldsProps = Pick<Props, 'policies'> & {
  readonly text: PlanText;
  readonly change: (part: Partial<PlanText>) => void;
  readonly errors: readonly FieldError[];
};

function PlanFields({ text, change, policies, errors }: FieldsProps) {
  const words = usePlanWords();
  return (
    <>
      <TextField
        at="title"
        label={words.planTitle}
        error={errorAt(errors, 'title')}
        value={text.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        at="subtitle"
        label={words.subtitle}
        value={text.subtitle}
        onChange={(subtitle) => change({ subtitle })}
      />
      <PeriodField
        at="period"
        label={words.period}
        help={words.periodHelp}
        error={errorAt(errors, 'period')}
        value={text.period.text}
        onChange={(written) => change({ period: readPeriod(written) })}
      />
      <fieldset>
        <legend className="form-label">{words.policies}</legend>
        {policies.map((policy) => {
          const { policy: id, version: number } = policy;
          const held = text.policies.some((ref) => ref.policy === id && ref.version === number);
          return (
            <Checkbox
              key={`${id} ${number}`}
              at={`policy.${id}.${number}`}
              label={`${policy.title} ${policy.period}`}
              checked={held}
              onChange={(checked) =>
                change({
                  policies: checked
                    ? [...text.policies, { policy: id, version: number }]
                    : text.policies.filter((ref) => ref.policy !== id || ref.version !== number),
                })
              }
            />
          );
        })}
      </fieldset>
      <TextArea
        at="introduction"
        label={words.introduction}
        value={text.introduction}
        limit={20_000}
        onChange={(introduction) => change({ introduction })}
      />
      <Checkbox
        at="selectedInitiativesOnly"
        label={words.selected}
        checked={text.selectedInitiativesOnly}
        onChange={(selectedInitiativesOnly) => change({ selectedInitiativesOnly })}
      />
      <TextField
        at="caseReference"
        label={words.caseReference}
        value={text.caseReference}
        width={20}
        onChange={(caseReference) => change({ caseReference })}
      />
      <LinesField
        at="partners"
        label={words.partners}
        help={words.partnersHelp}
        lines={text.partners}
        onChange={(partners) => change({ partners })}
      />
      <Sections text={text} change={change} />
      <Inputs text={text} change={change} />
    </>
  );
}

type SectionsProps = Pick<FieldsProps, 'text' | 'change'>;

function Sections({ text, change }: SectionsProps) {
  const words = usePlanWords();
  return (
    <Rows
      title={words.sections}
      items={text.sections}
      onChange={(sections) => change({ sections })}
      blank={() => ({
        kind: 'focus-area' as const,
        number: text.sections.length + 1,
        title: '',
        text: '',
      })}
    >
      {(section, changeSection, index) => (
        <>
          <SelectField
            at={`sections.${index}.kind`}
            label={words.sectionKind}
            value={section.kind}
            onChange={(kind) => changeSection({ kind: kind === 'theme' ? 'theme' : 'focus-area' })}
            options={[
              { value: 'focus-area', text: words.focusArea },
              { value: 'theme', text: words.theme },
            ]}
          />
          <TextField
            at={`sections.${index}.title`}
            label={words.heading}
            value={section.title}
            onChange={(title) => changeSection({ title })}
          />
          <TextArea
            at={`sections.${index}.text`}
            label={words.text}
            value={section.text}
            rows={3}
            onChange={(written) => changeSection({ text: written })}
          />
        </>
      )}
    </Rows>
  );
}

/** Where the plan came from, and what it tells of outside its initiatives. */
function Inputs({ text, change }: SectionsProps) {
  const words = usePlanWords();
  return (
    <>
      <Rows
        title={words.inputs}
        items={text.inputs}
        onChange={(inputs) => change({ inputs })}
        blank={() => ({ title: '', text: '' })}
      >
        {(input, changeInput, index) => (
          <>
            <TextField
              at={`inputs.${index}.title`}
              label={words.heading}
              value={input.title}
              onChange={(title) => changeInput({ title })}
            />
            <TextArea
              at={`inputs.${index}.text`}
              label={words.text}
              value={input.text}
              rows={2}
              onChange={(written) => changeInput({ text: written })}
            />
          </>
        )}
      </Rows>
      <Rows<PlanText['alsoMentioned'][number]>
        title={words.alsoMentioned}
        items={text.alsoMentioned}
        onChange={(alsoMentioned) => change({ alsoMentioned })}
        blank={() => ({ text: '' })}
      >
        {(mentioned, changeMentioned, index) => (
          <div className="pair">
            <TextField
              at={`alsoMentioned.${index}.text`}
              label={words.text}
              value={mentioned.text}
              onChange={(written) => changeMentioned({ text: written })}
            />
            <NumberField
              at={`alsoMentioned.${index}.goal`}
              label={words.goalNumber}
              value={mentioned.goal}
              onChange={(goal) => changeMentioned({ goal })}
            />
          </div>
        )}
      </Rows>
    </>
  );
}

const RHYTHMS = [3, 6, 12, 24] as const;

/** What the plan says about itself. Open while it is a draft. */
export function PlanForm({ at, before, version, policies }: Props) {
  const { language } = useWords();
  const words = usePlanWords();
  const editing = useEditing({
    first: before ? textOf(before) : emptyPlan,
    version,
    send: (text, seen) => call('savePlan', { params: at, body: { text }, ...seen }),
    standing: (value) => textOf(value as ActionPlan),
    versionOf: (answer) => answer.version,
  });
  const { text, change, sending } = editing;
  const errors = errorsFrom(sending.trouble, language);
  const locked = before !== undefined && before.state !== 'draft';
  return (
    <EditForm
      editing={editing}
      save={() => void editing.save()}
      names={{ ...words, title: words.planTitle, updateEvery: words.rhythm }}
    >
      {locked ? (
        <p>{words.locked}</p>
      ) : (
        <PlanFields text={text} change={change} policies={policies} errors={errors} />
      )}
      <SelectField
        at="updateEvery"
        label={words.rhythm}
        value={String(text.updateEvery)}
        onChange={(chosen) =>
          change({ updateEvery: RHYTHMS.find((each) => String(each) === chosen) ?? 12 })
        }
        options={RHYTHMS.map((each) => ({ value: String(each), text: words.months(each) }))}
      />
    </EditForm>
  );
}
