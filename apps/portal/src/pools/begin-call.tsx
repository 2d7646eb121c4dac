import { call } from '@plan/contract/client';
import { dayOf } from '@plan/domain/kernel';
import type { MunicipalityId, RoundId } from '@plan/domain/kernel';
import { CallFile } from '@plan/domain/pools';
import type { Pool } from '@plan/domain/pools';
import { callFrom, callTemplates } from '@plan/domain/templates';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { newId } from '../data/ids.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { SelectField, TextField } from '../forms/fields.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import type { Pools } from './pool-form.tsx';
import { usePoolWords } from './words.ts';

type Props = {
  readonly municipality: MunicipalityId;
  readonly pool: Pool;
  readonly pools: Pools;
};

const ways = [...callTemplates, 'copy', 'file'] as const;

/** A call from a template, from an earlier one, or from a neighbour's file. */
export function BeginCall({ municipality, pool, pools }: Props) {
  const { language } = useWords();
  const words = usePoolWords();
  const [, go] = useLocation();
  const earlier = pools.rounds.filter(({ rehearsal }) => !rehearsal);
  // Rounds of several pools often have the same name.
  const several = new Set(earlier.map((each) => each.pool)).size > 1;
  const titleOf = (id: Pool['id']) =>
    pools.pools.find((each) => each.pool.id === id)?.pool.title ?? '';
  const nameOf = (each: (typeof earlier)[number]) =>
    several ? `${titleOf(each.pool)}: ${each.title}` : each.title;
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  // One id for one form: sending twice makes one call.
  const [round] = useState(() => newId('rou'));
  const [way, setWay] = useState<(typeof ways)[number]>('section-18');
  const [title, setTitle] = useState('');
  const [subPool, setSubPool] = useState('');
  const [source, setSource] = useState<RoundId | undefined>(earlier[0]?.id);
  const [years, setYears] = useState<number | undefined>(1);
  const [chosen, setChosen] = useState<File>();
  const [problem, setProblem] = useState('');
  const params = { municipality, round };
  const open = () => go(`/app/${municipality}/opslag/${round}`);

  const fromTemplate = (template: (typeof callTemplates)[number]) => {
    const text = callFrom(template, {
      today: dayOf(pools.serverTime),
      year: pool.year,
      committee: pool.committee,
      subPool: subPool === '' ? undefined : subPool,
      criterion: () => newId('cri'),
    });
    const body = { pool: pool.id, text: { ...text, title } };
    void sending.send(call('saveCall', { params, body }), open);
  };
  const fromFile = async () => {
    setProblem(chosen ? '' : words.chooseFile);
    if (!chosen) return;
    const read = CallFile.safeParse(JSON.parse((await chosen.text()) || 'null'));
    const unknown = read.error?.issues.filter(({ code }) => code === 'unrecognized_keys') ?? [];
    const places = unknown.map(({ path }) => path.join('.'));
    const told = places.length > 0 ? words.unknownInFile(places) : words.notAFile;
    setProblem(read.success ? '' : told);
    if (!read.success) return;
    const body = { pool: pool.id, committee: pool.committee, file: read.data };
    void sending.send(call('importCall', { params, body }), open);
  };
  const begin = () => {
    if (way === 'file') return void fromFile().catch(() => setProblem(words.notAFile));
    if (way !== 'copy') return fromTemplate(way);
    if (!source) return undefined;
    const body = { pool: pool.id, source, years: years ?? 1 };
    return void sending.send(call('copyCall', { params, body }), open);
  };

  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <h3 className="mt-0">{words.beginCall}</h3>
      <Troubles trouble={sending.trouble} />
      {problem === '' ? null : (
        <p className="form-error-message" role="alert">
          {problem}
        </p>
      )}
      <SelectField
        at="way"
        label={words.beginFrom}
        value={way}
        onChange={(picked) => setWay(ways.find((each) => each === picked) ?? way)}
        options={ways
          .filter((each) => each !== 'copy' || earlier.length > 0)
          .map((each) => ({ value: each, text: words.template[each] }))}
      />
      {way === 'copy' ? (
        <>
          <SelectField
            at="source"
            label={words.copyOf}
            value={source ?? ''}
            onChange={(picked) => setSource(earlier.find((each) => each.id === picked)?.id)}
            options={earlier.map((each) => ({ value: each.id, text: nameOf(each) }))}
          />
          <NumberField at="years" label={words.yearsOn} value={years} onChange={setYears} />
        </>
      ) : null}
      {way === 'file' ? (
        <div className="form-group">
          <label className="form-label" htmlFor="felt-opslagsfil">
            {words.callFile}
          </label>
          <input
            id="felt-opslagsfil"
            type="file"
            accept=".json"
            onChange={(event) => setChosen(event.target.files?.[0])}
          />
        </div>
      ) : null}
      {way === 'copy' || way === 'file' ? null : (
        <>
          <TextField
            at="newTitle"
            label={words.callTitle}
            error={errorAt(errors, 'title')}
            value={title}
            onChange={setTitle}
          />
          {pool.subPools.length === 0 ? null : (
            <SelectField
              at="subPool"
              label={words.subPool}
              value={subPool}
              onChange={setSubPool}
              options={[
                { value: '', text: words.wholePool },
                ...pool.subPools.map((part) => ({ value: part.key, text: part.title })),
              ]}
            />
          )}
        </>
      )}
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {words.begin}
        </button>
      </div>
    </form>
  );
}
