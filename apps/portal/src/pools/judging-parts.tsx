import { stageDoesTerms, targetGroupTerms } from '@plan/contract/words';
import { dayOf } from '@plan/domain/kernel';
import type { Day } from '@plan/domain/kernel';
import type { CallText, Criterion, PriorityArea, Stage } from '@plan/domain/pools';
import { usualAnchors } from '@plan/domain/templates';
import { targetGroups } from '@plan/domain/terms';
import { newId } from '../data/ids.ts';
import { AmountField } from '../forms/amount-field.tsx';
import { ChoicesField } from '../forms/choices-field.tsx';
import { DayField } from '../forms/day-field.tsx';
import { errorAt } from '../forms/errors.tsx';
import { SelectField, TextArea, TextField, fieldId } from '../forms/fields.tsx';
import { LinesField } from '../forms/lines-field.tsx';
import { Rows } from '../forms/rows.tsx';
import { useWords } from '../words/language.tsx';
import type { CallPart } from './part.ts';
import { usePoolWords } from './words.ts';

const WEIGHTS = [1, 2, 3, 4, 5] as const;

function areasWithoutCriterion({ areas, criteria }: CallText): readonly PriorityArea[] {
  return areas.filter(
    ({ id, title }) => title !== '' && !criteria.some((each) => each.areas.includes(id)),
  );
}

/** A criterion in the words of an area, to be gone on with. */
function criterionFor({ id, title, decisionText, goals }: PriorityArea): Criterion {
  return {
    id: newId('cri'),
    title,
    explanation: decisionText.slice(0, 1000),
    areas: [id],
    goals,
    anchors: [...usualAnchors],
  };
}

/** What applications are weighed by. */
export function CriteriaPart({ text, change, errors }: CallPart) {
  const words = usePoolWords();
  const bare = areasWithoutCriterion(text);
  return (
    <div id={fieldId('criteria')} tabIndex={-1}>
      {errorAt(errors, 'criteria') ? (
        <p className="form-error-message">{errorAt(errors, 'criteria')}</p>
      ) : null}
      {bare.length === 0 ? null : (
        <button
          type="button"
          className="button button-tertiary"
          onClick={() => change({ criteria: [...text.criteria, ...bare.map(criterionFor)] })}
        >
          {words.criteriaFromAreas(bare.length)}
        </button>
      )}
      <Rows<Criterion>
        title={words.criteria}
        items={text.criteria}
        onChange={(criteria) => change({ criteria })}
        blank={() => ({
          id: newId('cri'),
          title: '',
          explanation: '',
          areas: [],
          goals: [],
          anchors: [...usualAnchors],
        })}
      >
        {(criterion, put, index) => (
          <>
            <TextField
              at={`criteria.${index}.title`}
              label={words.criterionTitle}
              error={errorAt(errors, `criteria.${index}.title`)}
              value={criterion.title}
              onChange={(title) => put({ title })}
            />
            <TextArea
              at={`criteria.${index}.explanation`}
              label={words.explanation}
              limit={1000}
              rows={2}
              value={criterion.explanation}
              onChange={(explanation) => put({ explanation })}
            />
            <SelectField
              at={`criteria.${index}.weight`}
              label={words.criterionWeight}
              value={String(criterion.weight ?? 1)}
              onChange={(chosen) => put({ weight: Number(chosen) })}
              options={WEIGHTS.map((each) => ({ value: String(each), text: words.times(each) }))}
            />
            <LinesField
              at={`criteria.${index}.anchors`}
              label={words.anchors}
              error={errorAt(errors, `criteria.${index}.anchors`)}
              lines={criterion.anchors}
              onChange={(anchors) => put({ anchors })}
            />
            {text.areas.length === 0 ? null : (
              <ChoicesField
                at={`criteria.${index}.areas`}
                label={words.criterionAreas}
                values={criterion.areas}
                onChange={(areas) => put({ areas })}
                options={text.areas.map((area) => ({ value: area.id, text: area.title }))}
              />
            )}
          </>
        )}
      </Rows>
    </div>
  );
}

const whos = ['committee', 'administration', 'body'] as const;
const deeds = ['advises', 'decides', 'approves'] as const;

type StageProps = Pick<CallPart, 'shown' | 'errors'> & {
  readonly stage: Stage;
  readonly index: number;
  readonly put: (part: Partial<Stage>) => void;
};

function Who({ stage, index, put, shown }: StageProps) {
  const words = usePoolWords();
  const { by } = stage;
  const { committees, round } = shown;
  const blank = (kind: (typeof whos)[number]): Stage['by'] => {
    if (kind === 'committee') return { kind, committee: round.committee };
    return kind === 'administration' ? { kind } : { kind, name: '' };
  };
  return (
    <>
      <SelectField
        at={`stages.${index}.by`}
        label={words.stageBy}
        value={by.kind}
        onChange={(chosen) => put({ by: blank(whos.find((each) => each === chosen) ?? by.kind) })}
        options={whos.map((each) => ({ value: each, text: words.stageBys[each] }))}
      />
      {by.kind === 'committee' ? (
        <SelectField
          at={`stages.${index}.by.committee`}
          label={words.committee}
          value={by.committee}
          onChange={(chosen) =>
            put({
              by: {
                ...by,
                committee: committees.find((each) => each.id === chosen)?.id ?? by.committee,
              },
            })
          }
          options={committees.map((each) => ({ value: each.id, text: each.name }))}
        />
      ) : null}
      {by.kind === 'body' ? (
        <TextField
          at={`stages.${index}.by.name`}
          label={words.stageBody}
          value={by.name}
          onChange={(name) => put({ by: { ...by, name } })}
        />
      ) : null}
    </>
  );
}

function StageFields(props: StageProps) {
  const { language } = useWords();
  const words = usePoolWords();
  const { stage, index, put, errors } = props;
  return (
    <>
      <TextField
        at={`stages.${index}.title`}
        label={words.stageTitle}
        value={stage.title}
        onChange={(title) => put({ title })}
      />
      <Who {...props} />
      <div className="pair">
        <SelectField
          at={`stages.${index}.does`}
          label={words.stageDoes}
          value={stage.does}
          onChange={(chosen) => put({ does: deeds.find((each) => each === chosen) ?? stage.does })}
          options={deeds.map((each) => ({ value: each, text: stageDoesTerms[each][language] }))}
        />
        <SelectField
          at={`stages.${index}.majority`}
          label={words.majority}
          value={stage.majority}
          onChange={(chosen) => put({ majority: chosen === 'unanimous' ? 'unanimous' : 'simple' })}
          options={(['simple', 'unanimous'] as const).map((each) => ({
            value: each,
            text: words.majorities[each],
          }))}
        />
      </div>
      <div className="pair">
        <DayField
          at={`stages.${index}.on`}
          label={words.stageOn}
          error={errorAt(errors, `stages.${index}.on`)}
          value={stage.on}
          onChange={(on) => put({ on })}
        />
        <AmountField
          at={`stages.${index}.upTo`}
          label={words.stageUpTo}
          value={stage.upTo}
          onChange={(upTo) => put({ upTo })}
        />
      </div>
      <details>
        <summary>{words.stageGroups}</summary>
        <ChoicesField
          at={`stages.${index}.targetGroups`}
          label={words.stageGroupsLabel}
          values={stage.targetGroups ?? []}
          options={targetGroups.map((each) => ({
            value: each,
            text: targetGroupTerms[each][language],
          }))}
          onChange={(values) => {
            const chosen = targetGroups.filter((each) => values.includes(each));
            put({ targetGroups: chosen.length > 0 ? chosen : undefined });
          }}
        />
      </details>
    </>
  );
}

/** Stages are confirmed by their place; once one is moved or taken off, all of them are looked at. */
function confirmedAnew({ stages: before, toConfirm }: CallText, after: readonly Stage[]): string[] {
  const moved = after.filter((stage, index) => stage !== before[index]).length > 1;
  if (!moved && after.length >= before.length) return toConfirm;
  const parts = toConfirm.map((part) => (part.startsWith('stages.') ? 'stages' : part));
  return [...new Set(parts)];
}

/** Who has a say, in which order. */
export function StagesPart({ text, change, errors, shown }: CallPart) {
  const words = usePoolWords();
  return (
    <div id={fieldId('stages')} tabIndex={-1}>
      {errorAt(errors, 'stages') ? (
        <p className="form-error-message">{errorAt(errors, 'stages')}</p>
      ) : null}
      <Rows<Stage>
        title={words.stages}
        moveUp={words.moveUp}
        items={text.stages}
        onChange={(stages) => change({ stages, toConfirm: confirmedAnew(text, stages) })}
        blank={() => ({
          title: '',
          by: { kind: 'administration' },
          does: 'advises',
          majority: 'simple',
        })}
      >
        {(stage, put, index) => <StageFields {...{ stage, index, put, shown, errors }} />}
      </Rows>
    </div>
  );
}

/** What somebody asked about the call, answered once for everybody. */
export function AnswersPart({ text, change, shown }: CallPart) {
  const words = usePoolWords();
  return (
    <Rows<CallText['answers'][number]>
      title={words.answers}
      items={text.answers}
      onChange={(answers) => change({ answers })}
      blank={() => ({ question: '', answer: '', on: dayOf(shown.serverTime) })}
    >
      {(each, put, index) => (
        <>
          <TextArea
            at={`answers.${index}.question`}
            label={words.question}
            limit={600}
            rows={2}
            value={each.question}
            onChange={(question) => put({ question })}
          />
          <TextArea
            at={`answers.${index}.answer`}
            label={words.answer}
            limit={2000}
            rows={3}
            value={each.answer}
            onChange={(answer) => put({ answer })}
          />
          <DayField
            at={`answers.${index}.on`}
            label={words.answeredOn}
            value={each.on}
            onChange={(on) => put({ on: on ?? ('' as Day) })}
          />
        </>
      )}
    </Rows>
  );
}
