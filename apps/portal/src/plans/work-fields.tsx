import type { Day, PersonId } from '@plan/domain/kernel';
import type { InitiativeWork } from '@plan/domain/plans';
import { newId } from '../data/ids.ts';
import { AmountField } from '../forms/amount-field.tsx';
import { TextField } from '../forms/fields.tsx';
import { StaffField } from '../forms/staff-field.tsx';
import { Rows } from '../forms/rows.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { usePlanWords } from './words.ts';

type Props = {
  readonly work: InitiativeWork;
  readonly staff: readonly { readonly person: PersonId; readonly name: string }[];
  readonly onChange: (part: Partial<InitiativeWork>) => void;
};

type Milestone = InitiativeWork['milestones'][number];
type Indicator = InitiativeWork['indicators'][number];

function Milestones({ work, onChange }: Props) {
  const words = usePlanWords();
  return (
    <Rows<Milestone>
      title={words.milestones}
      items={work.milestones}
      onChange={(milestones) => onChange({ milestones })}
      blank={() => ({ id: newId('mil'), title: '', due: '' as Day })}
    >
      {(milestone, change, index) => (
        <>
          <TextField
            at={`work.milestones.${index}.title`}
            label={words.heading}
            value={milestone.title}
            onChange={(title) => change({ title })}
          />
          <div className="pair">
            <TextField
              at={`work.milestones.${index}.due`}
              label={words.due}
              type="date"
              value={milestone.due}
              onChange={(due) => change({ due: due as Day })}
            />
            <TextField
              at={`work.milestones.${index}.doneOn`}
              label={words.doneOn}
              type="date"
              value={milestone.doneOn ?? ''}
              onChange={(doneOn) => change({ doneOn: doneOn === '' ? undefined : (doneOn as Day) })}
            />
          </div>
        </>
      )}
    </Rows>
  );
}

function Indicators({ work, onChange }: Props) {
  const words = usePlanWords();
  return (
    <Rows<Indicator>
      title={words.indicators}
      items={work.indicators}
      onChange={(indicators) => onChange({ indicators })}
      blank={() => ({ id: newId('ind'), title: '', unit: '', values: [] })}
    >
      {(indicator, change, index) => (
        <>
          <TextField
            at={`work.indicators.${index}.title`}
            label={words.heading}
            value={indicator.title}
            onChange={(title) => change({ title })}
          />
          <div className="pair">
            <TextField
              at={`work.indicators.${index}.unit`}
              label={words.indicatorUnit}
              value={indicator.unit}
              onChange={(unit) => change({ unit })}
            />
            <NumberField
              at={`work.indicators.${index}.baseline`}
              label={words.baseline}
              value={indicator.baseline}
              onChange={(baseline) => change({ baseline })}
            />
            <NumberField
              at={`work.indicators.${index}.target`}
              label={words.target}
              value={indicator.target}
              onChange={(target) => change({ target })}
            />
          </div>
          <Rows
            title={words.values}
            items={indicator.values}
            onChange={(values) => change({ values })}
            blank={() => ({ on: '' as Day, value: 0, source: 'typed' as const })}
          >
            {(value, changeValue, place) => (
              <div className="pair">
                <TextField
                  at={`work.indicators.${index}.values.${place}.on`}
                  label={words.on}
                  type="date"
                  value={value.on}
                  onChange={(on) => changeValue({ on: on as Day })}
                />
                <NumberField
                  at={`work.indicators.${index}.values.${place}.value`}
                  label={words.value}
                  value={value.value}
                  onChange={(measured) => changeValue({ value: measured ?? Number.NaN })}
                />
              </div>
            )}
          </Rows>
        </>
      )}
    </Rows>
  );
}

/** Who answers for an initiative, and what tells how it goes. */
export function WorkFields(props: Props) {
  const { work, staff, onChange } = props;
  const words = usePlanWords();
  return (
    <>
      <h2 className="mt-0">{words.work}</h2>
      <StaffField
        at="work.owner"
        label={words.owner}
        staff={staff}
        value={work.owner}
        onChange={(owner) => onChange({ owner })}
      />
      <TextField
        at="work.unit"
        label={words.unit}
        value={work.unit}
        onChange={(unit) => onChange({ unit })}
      />
      <AmountField
        at="work.budget"
        label={words.budget}
        value={work.budget}
        onChange={(budget) => onChange({ budget })}
      />
      <Milestones {...props} />
      <Indicators {...props} />
    </>
  );
}
