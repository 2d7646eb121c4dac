import { day, dayOf } from '@plan/domain/kernel';
import type { Day, MunicipalityId } from '@plan/domain/kernel';
import { goalKey, goalsOf } from '@plan/domain/policies';
import { areasStillHeld } from '@plan/domain/pools';
import type { CallText, PriorityArea } from '@plan/domain/pools';
import { useParams } from 'wouter';
import { newId } from '../data/ids.ts';
import { useRead } from '../data/operations.ts';
import { AmountField } from '../forms/amount-field.tsx';
import { ChoicesField } from '../forms/choices-field.tsx';
import { DayField } from '../forms/day-field.tsx';
import { DecisionFields } from '../forms/decision-fields.tsx';
import { errorAt } from '../forms/errors.tsx';
import { Checkbox, Radios, SelectField, TextArea, TextField, fieldId } from '../forms/fields.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { Rows } from '../forms/rows.tsx';
import type { CallPart } from './part.ts';
import { usePoolWords } from './words.ts';

const lifetimes = ['round', 'year', 'until'] as const;
const steers = ['inspiration', 'priority', 'eligibility'] as const;

type AreaProps = CallPart & {
  readonly area: PriorityArea;
  readonly index: number;
  readonly put: (part: Partial<PriorityArea>) => void;
};

function Lifetime({ area, index, put, text, shown }: AreaProps) {
  const words = usePoolWords();
  const { lifetime } = area;
  const blank = (kind: (typeof lifetimes)[number]): PriorityArea['lifetime'] => {
    if (kind === 'year') return { kind, year: text.grant.firstYear };
    return kind === 'round' ? { kind } : { kind, day: dayOf(shown.serverTime) };
  };
  return (
    <>
      <SelectField
        at={`areas.${index}.lifetime`}
        label={words.areaLifetime}
        value={lifetime.kind}
        onChange={(chosen) =>
          put({ lifetime: blank(lifetimes.find((each) => each === chosen) ?? 'round') })
        }
        options={lifetimes.map((each) => ({ value: each, text: words.lifetimes[each] }))}
      />
      {lifetime.kind === 'year' ? (
        <NumberField
          at={`areas.${index}.lifetime.year`}
          label={words.areaYear}
          value={lifetime.year}
          onChange={(year) => put({ lifetime: { ...lifetime, year: year ?? Number.NaN } })}
        />
      ) : null}
      {lifetime.kind === 'until' ? (
        <DayField
          at={`areas.${index}.lifetime.day`}
          label={words.areaUntil}
          value={lifetime.day}
          onChange={(day) => put({ lifetime: { ...lifetime, day: day ?? ('' as Day) } })}
        />
      ) : null}
    </>
  );
}

/** What the area serves; one of it is needed, or a reason why there is none. */
function Serving({ area, index, put, errors, shown }: AreaProps) {
  const words = usePoolWords();
  const goals = shown.policies
    .filter((policy) => policy.state === 'adopted')
    .flatMap((policy) => goalsOf(policy).map((each) => ({ ...each, policy: policy.title })));
  return (
    <>
      <ChoicesField
        at={`areas.${index}.goals`}
        label={words.areaGoals}
        error={errorAt(errors, `areas.${index}.goals`)}
        values={area.goals.map(goalKey)}
        onChange={(chosen) =>
          put({
            goals: goals.filter(({ ref }) => chosen.includes(goalKey(ref))).map(({ ref }) => ref),
          })
        }
        options={goals.map(({ ref, goal, policy }) => ({
          value: goalKey(ref),
          text: `${goal.number}. ${goal.title} (${policy})`,
        }))}
      />
      <details>
        <summary>{words.areaInitiatives}</summary>
        <ChoicesField
          at={`areas.${index}.initiatives`}
          label={words.areaInitiatives}
          values={area.initiatives}
          onChange={(initiatives) => put({ initiatives })}
          options={shown.initiatives.map((each) => ({ value: each.id, text: each.title }))}
        />
      </details>
      {area.goals.length > 0 ? null : (
        <TextArea
          at={`areas.${index}.noGoal`}
          label={words.noGoal}
          rows={1}
          value={area.noGoal}
          onChange={(noGoal) => put({ noGoal })}
        />
      )}
    </>
  );
}

/** Areas of other calls that still hold: the same area in every call, as the council decided it. */
function StillHeld({ shown, text, change }: CallPart) {
  const words = usePoolWords();
  const { municipality } = useParams<{ municipality: MunicipalityId }>();
  const pools = useRead('showPools', { municipality });
  const { firstYear } = text.grant;
  if (!Number.isInteger(firstYear)) return null;
  const rounds = (pools.value?.rounds ?? []).filter(
    ({ id, rehearsal }) => id !== shown.round.id && !rehearsal,
  );
  const held = areasStillHeld(rounds, firstYear, day(`${firstYear}-01-01`)).filter(
    ({ id }) => !text.areas.some((area) => area.id === id),
  );
  if (held.length === 0) return null;
  return (
    <SelectField
      at="areas.held"
      label={words.heldAreas}
      value=""
      onChange={(chosen) => {
        const area = held.find(({ id }) => id === chosen);
        if (area) change({ areas: [...text.areas, area] });
      }}
      options={[
        { value: '', text: words.chooseArea },
        ...held.map(({ id, title }) => ({ value: id as string, text: title })),
      ]}
    />
  );
}

function AreaFields(props: AreaProps) {
  const words = usePoolWords();
  const { area, index, put } = props;
  return (
    <>
      <TextField
        at={`areas.${index}.title`}
        label={words.areaTitle}
        error={errorAt(props.errors, `areas.${index}.title`)}
        value={area.title}
        onChange={(title) => put({ title })}
      />
      <TextArea
        at={`areas.${index}.decisionText`}
        label={words.areaText}
        error={errorAt(props.errors, `areas.${index}.decisionText`)}
        limit={2000}
        rows={3}
        value={area.decisionText}
        onChange={(decisionText) => put({ decisionText })}
      />
      <DecisionFields
        at={`areas.${index}.decision`}
        value={area.decision}
        onChange={(decision) => put({ decision })}
      />
      <Lifetime {...props} />
      <Serving {...props} />
      <div className="pair">
        <AmountField
          at={`areas.${index}.moneyGuide`}
          label={words.moneyGuide}
          error={errorAt(props.errors, `areas.${index}.moneyGuide`)}
          value={area.moneyGuide}
          onChange={(moneyGuide) => put({ moneyGuide })}
        />
        <NumberField
          at={`areas.${index}.weight`}
          label={words.weight}
          value={area.weight}
          onChange={(weight) => put({ weight })}
        />
      </div>
      <Checkbox
        at={`areas.${index}.first`}
        label={words.first}
        checked={area.first}
        onChange={(first) => put({ first })}
      />
      <Checkbox
        at={`areas.${index}.ringFenced`}
        label={words.ringFenced}
        checked={area.ringFenced}
        onChange={(ringFenced) => put({ ringFenced })}
      />
    </>
  );
}

/** What the committee would like to see applications about, and what that does. */
export function AreasPart(part: CallPart) {
  const words = usePoolWords();
  const { text, change, errors, shown } = part;
  const blank = (): CallText['areas'][number] => ({
    id: newId('are'),
    title: '',
    decisionText: '',
    decision: { body: '', day: dayOf(shown.serverTime), item: '' },
    lifetime: { kind: 'round' },
    goals: [],
    initiatives: [],
    noGoal: '',
    first: false,
    ringFenced: false,
  });
  return (
    <div id={fieldId('areas')} tabIndex={-1}>
      <Radios
        at="areasSteer"
        label={words.steer}
        error={errorAt(errors, 'areas')}
        value={text.areasSteer}
        onChange={(chosen) =>
          change({ areasSteer: steers.find((each) => each === chosen) ?? text.areasSteer })
        }
        options={steers.map((each) => ({ value: each, text: words.steers[each] }))}
      />
      <StillHeld {...part} />
      <Rows
        title={words.areas}
        items={text.areas}
        onChange={(areas) => change({ areas })}
        blank={blank}
      >
        {(area, put, index) => <AreaFields {...part} area={area} index={index} put={put} />}
      </Rows>
    </div>
  );
}
