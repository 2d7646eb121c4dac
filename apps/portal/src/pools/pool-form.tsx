import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { legalBasisTerms, subPoolTerms } from '@plan/contract/words';
import { legalBases, slugOf } from '@plan/domain/kernel';
import type { MunicipalityId, PoolId } from '@plan/domain/kernel';
import { subPoolKinds } from '@plan/domain/pools';
import type { Pool, PoolText, SubPool } from '@plan/domain/pools';
import { ChoicesField } from '../forms/choices-field.tsx';
import { DecisionFields } from '../forms/decision-fields.tsx';
import { EditForm } from '../forms/edit-form.tsx';
import { useEditing } from '../forms/editing.ts';
import { errorAt, errorsFrom } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { Rows } from '../forms/rows.tsx';
import { useWords } from '../words/language.tsx';
import { usePoolWords } from './words.ts';

export type PoolAddress = { readonly municipality: MunicipalityId; readonly pool: PoolId };
export type Pools = AnswerOf<'showPools'>;

function textOf({ id: _id, slug: _slug, rehearsal: _rehearsal, ...text }: Pool): PoolText {
  return text;
}

type Part = {
  readonly text: PoolText;
  readonly change: (part: Partial<PoolText>) => void;
  readonly errors: readonly FieldError[];
};

/** The pool of an earlier year that this one carries on, where there is any. */
function Continued({ text, change, errors, pools }: Part & { readonly pools: Pools }) {
  const words = usePoolWords();
  const earlier = pools.pools
    .map(({ pool }) => pool)
    .filter(({ year, rehearsal }) => year < text.year && !rehearsal);
  const { continues } = text;
  const gone = continues !== undefined && !earlier.some(({ id }) => id === continues);
  if (earlier.length === 0 && text.continues === undefined) return null;
  return (
    <SelectField
      at="continues"
      label={words.continues}
      help={words.continuesHelp}
      error={errorAt(errors, 'continues')}
      value={text.continues ?? ''}
      onChange={(chosen) => change({ continues: earlier.find(({ id }) => id === chosen)?.id })}
      options={[
        { value: '', text: words.continuesNone },
        ...(gone ? [{ value: continues, text: words.continuesGone }] : []),
        ...earlier.map(({ id, title, year }) => ({ value: id, text: `${title} (${year})` })),
      ]}
    />
  );
}

function Basics({ text, change, errors, pools }: Part & { readonly pools: Pools }) {
  const { language } = useWords();
  const words = usePoolWords();
  return (
    <>
      <TextField
        at="title"
        label={words.poolTitle}
        error={errorAt(errors, 'title')}
        value={text.title}
        onChange={(title) => change({ title })}
      />
      <div className="pair">
        <NumberField
          at="year"
          label={words.year}
          error={errorAt(errors, 'year')}
          value={text.year}
          onChange={(year) => change({ year: year ?? Number.NaN })}
        />
        <NumberField
          at="untilYear"
          label={words.untilYear}
          error={errorAt(errors, 'untilYear')}
          value={text.untilYear}
          onChange={(untilYear) => change({ untilYear })}
        />
      </div>
      <Continued text={text} change={change} errors={errors} pools={pools} />
      <ChoicesField
        at="legalBases"
        label={words.legalBases}
        error={errorAt(errors, 'legalBases')}
        values={text.legalBases}
        onChange={(chosen) => change({ legalBases: chosen })}
        options={legalBases.map((each) => ({ value: each, text: legalBasisTerms[each][language] }))}
      />
      <fieldset>
        <legend className="form-label">{words.budgetDecision}</legend>
        <DecisionFields
          at="budgetDecision"
          value={text.budgetDecision}
          onChange={(budgetDecision) => change({ budgetDecision })}
        />
      </fieldset>
      <SelectField
        at="committee"
        label={words.committee}
        value={text.committee}
        onChange={(chosen) =>
          change({
            committee: pools.committees.find((each) => each.id === chosen)?.id ?? text.committee,
          })
        }
        options={pools.committees.map((each) => ({ value: each.id, text: each.name }))}
      />
    </>
  );
}

function Reaching({ text, change }: Part) {
  const words = usePoolWords();
  return (
    <>
      <TextArea
        at="description"
        label={words.description}
        limit={4000}
        value={text.description}
        onChange={(description) => change({ description })}
      />
      <div className="pair">
        <TextField
          at="contact.email"
          label={words.email}
          value={text.contact.email}
          inputMode="email"
          onChange={(email) => change({ contact: { ...text.contact, email } })}
        />
        <TextField
          at="contact.phone"
          label={words.phone}
          value={text.contact.phone}
          inputMode="tel"
          onChange={(phone) => change({ contact: { ...text.contact, phone } })}
        />
      </div>
      <Rows
        title={words.helpLines}
        items={text.helpLines}
        onChange={(helpLines) => change({ helpLines })}
        blank={() => ({ name: '', when: '', phone: '', email: '' })}
      >
        {(line, changeLine, index) => (
          <>
            <TextField
              at={`helpLines.${index}.name`}
              label={words.helpName}
              value={line.name}
              onChange={(name) => changeLine({ name })}
            />
            <TextField
              at={`helpLines.${index}.when`}
              label={words.helpWhen}
              value={line.when}
              onChange={(when) => changeLine({ when })}
            />
            <TextField
              at={`helpLines.${index}.phone`}
              label={words.phone}
              value={line.phone}
              onChange={(phone) => changeLine({ phone })}
            />
            <TextField
              at={`helpLines.${index}.email`}
              label={words.email}
              value={line.email}
              inputMode="email"
              onChange={(email) => changeLine({ email })}
            />
          </>
        )}
      </Rows>
    </>
  );
}

/** A key made of the title, which stays when the title changes. */
function keyOf(part: SubPool, title: string): string {
  return part.key === '' ? slugOf(title).slice(0, 40) : part.key;
}

function SubPools({ text, change, errors }: Part) {
  const { language } = useWords();
  const words = usePoolWords();
  return (
    <>
      {errorAt(errors, 'subPools') ? (
        <p className="form-error-message">{errorAt(errors, 'subPools')}</p>
      ) : null}
      <Rows<SubPool>
        title={words.subPools}
        items={text.subPools}
        onChange={(subPools) => change({ subPools })}
        blank={() => ({ key: '', title: '', kind: 'project', description: '' })}
      >
        {(part, changePart, index) => (
          <>
            <TextField
              at={`subPools.${index}.title`}
              label={words.subPoolTitle}
              value={part.title}
              onChange={(title) => changePart({ title })}
              onBlur={() => changePart({ key: keyOf(part, part.title) })}
            />
            <SelectField
              at={`subPools.${index}.kind`}
              label={words.subPoolKind}
              value={part.kind}
              onChange={(chosen) =>
                changePart({ kind: subPoolKinds.find((each) => each === chosen) ?? 'other' })
              }
              options={subPoolKinds.map((each) => ({
                value: each,
                text: subPoolTerms[each][language],
              }))}
            />
            <TextArea
              at={`subPools.${index}.description`}
              label={words.description}
              rows={2}
              value={part.description}
              onChange={(description) => changePart({ description })}
            />
            <NumberField
              at={`subPools.${index}.percent`}
              label={words.subPoolPercent}
              value={part.percent}
              onChange={(percent) => changePart({ percent })}
            />
          </>
        )}
      </Rows>
    </>
  );
}

function Policies({ text, change, pools }: Part & { readonly pools: Pools }) {
  const words = usePoolWords();
  if (pools.policies.length === 0) return null;
  return (
    <ChoicesField
      at="policies"
      label={words.policies}
      values={text.policies.map((ref) => `${ref.policy}/${ref.version}`)}
      onChange={(chosen) =>
        change({
          policies: pools.policies
            .filter((each) => chosen.includes(`${each.policy}/${each.version}`))
            .map(({ policy, version }) => ({ policy, version })),
        })
      }
      options={pools.policies.map((each) => ({
        value: `${each.policy}/${each.version}`,
        text: `${each.title} ${each.period}`,
      }))}
    />
  );
}

type Props = {
  readonly at: PoolAddress;
  readonly pools: Pools;
  readonly before: Pools['pools'][number] | undefined;
};

function emptyPool({ serverTime, committees }: Pools): PoolText | undefined {
  const [first] = committees;
  return (
    first && {
      title: '',
      year: Number(serverTime.slice(0, 4)) + 1,
      description: '',
      legalBases: ['SEL_18'],
      budgetDecision: { body: '', day: '', item: '' },
      committee: first.id,
      contact: { email: '', phone: '' },
      helpLines: [],
      subPools: [],
      policies: [],
    }
  );
}

function PoolFields({ at, pools, before, first }: Props & { readonly first: PoolText }) {
  const { language } = useWords();
  const words = usePoolWords();
  const editing = useEditing({
    first,
    version: before?.version,
    send: (text, seen) =>
      call('savePool', {
        params: at,
        body: { text, rehearsal: before?.pool.rehearsal ?? false },
        ...seen,
      }),
    standing: (value) => textOf(value as Pool),
    versionOf: (answer) => answer.version,
  });
  const { text, change, sending } = editing;
  const part = { text, change, errors: errorsFrom(sending.trouble, language) };
  return (
    <EditForm
      editing={editing}
      save={() => void editing.save()}
      names={{ ...words, title: words.poolTitle }}
    >
      <Basics {...part} pools={pools} />
      <Reaching {...part} />
      <SubPools {...part} />
      <Policies {...part} pools={pools} />
    </EditForm>
  );
}

/** What a pool says of itself: year, law, decision, committee, parts and where to get help. */
export function PoolForm({ at, pools, before }: Props) {
  const words = usePoolWords();
  const first = before ? textOf(before.pool) : emptyPool(pools);
  return first ? (
    <PoolFields at={at} pools={pools} before={before} first={first} />
  ) : (
    <p>{words.noCommittee}</p>
  );
}
