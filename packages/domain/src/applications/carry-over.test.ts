import { describe, expect, it } from 'vitest';
import { instant } from '../kernel/index.ts';
import { correctForm } from '../pools/index.ts';
import type { FormStep, PlainQuestion, Question, Round } from '../pools/index.ts';
import { actorFor, codesOf, opening, roedovreOn } from '../samples/testing.ts';
import { asBegun, carryOver, judgeContents, contentsOf, startApplication } from './index.ts';
import type { Application, ApplicationStep } from './index.ts';

const sample = roedovreOn('2026-11-22');
const yusuf = actorFor(sample, 'forening-b', ['applicant']);
const karen = actorFor(sample, 'forening-a', ['applicant']);
const { round } = sample.open;
const now = instant(Date.parse(opening(sample.open)) + 3_600_000);
const [, cyclists] = sample.world.associations;
const [first, ...others] = round.form.steps;
const found = sample.open.applications[0];
if (!cyclists || !found || first?.kind !== 'questions') throw new Error('No sample');
const page = first;
const { application: draft, steps } = found;

/** Corrected with a question more on the first page, and a page more. */
function corrected(drafts: 'may-stay' | 'must-follow'): Round {
  const asked = { kind: 'line', help: '', required: true, limit: 200 } as const;
  const made = correctForm(now, round, {
    form: {
      steps: [
        {
          ...page,
          questions: [...page.questions, { ...asked, key: 'sted', label: 'Hvor foregår det?' }],
        },
        ...others,
        {
          kind: 'questions',
          key: 'til-sidst',
          title: 'Til sidst',
          questions: [{ ...asked, key: 'mere', label: 'Er der mere?', required: false }],
        },
      ],
    },
    note: 'Vi glemte stedet.',
    drafts,
    from: round.form.version,
  });
  if (!made.ok) throw new Error(codesOf(made).join());
  return made.value.round;
}

function carried(
  call: Round,
  from: Application = draft,
  typed: readonly ApplicationStep[] = steps,
) {
  const made = carryOver(yusuf, call, from, typed);
  if (!made.ok) throw new Error(codesOf(made).join());
  return made.value;
}

const told = (call: Round, { form }: Application, typed = steps) =>
  judgeContents(asBegun(call, { form }), contentsOf(typed)).map(({ code, at }) => `${code} ${at}`);

describe('a draft when the form is corrected', () => {
  it('stays in the form it was begun in, and is not asked more', () => {
    const call = corrected('may-stay');
    expect(told(call, draft)).toEqual(told(round, draft));
    expect(asBegun(call, draft).form).toEqual(round.form);
  });

  it('is carried over where the correction asks for it, before it is sent (formMustBeFollowed)', () => {
    const call = corrected('must-follow');
    expect(told(call, draft)).toEqual(['application/form-corrected form', ...told(round, draft)]);
    const { application, steps: typed } = carried(call);
    expect(told(call, application, typed)).toEqual([
      'application/answer-missing aktivitet.sted',
      ...told(round, draft),
    ]);
  });

  it('keeps what was typed and gets the new pages; signatures fall away', () => {
    const call = corrected('may-stay');
    const signature = {
      person: yusuf.person,
      name: 'Y',
      role: 'chair',
      at: now,
      over: {},
    } as const;
    const done = carried(call, { ...draft, signatures: [signature] });
    expect(done.application).toEqual({ ...draft, form: round.form.version + 1 });
    expect(done.steps.slice(0, -1)).toEqual(steps);
    expect(steps.some(({ content }) => content.kind === 'questions' && content.answers.titel)).toBe(
      true,
    );
    expect(done.steps.at(-1)).toMatchObject({
      key: 'til-sidst',
      content: { kind: 'questions', answers: {} },
    });
    expect(done.deed).toMatchObject({ verb: 'carry-over', facts: { form: 2 } });
    expect(carried(call, done.application, done.steps).steps).toEqual(done.steps);
  });

  it('is carried over by those who write it, and not when it is sent', () => {
    const call = corrected('may-stay');
    expect(codesOf(carryOver(karen, call, draft, steps))).toEqual(['row/unknown']);
    const sent = { ...draft, state: 'submitted' as const };
    expect(codesOf(carryOver(yusuf, call, sent, steps))).toEqual(['state/out-of-order']);
  });

  it('that is begun afterwards is begun in the corrected form', () => {
    const call = corrected('must-follow');
    const begun = startApplication(yusuf, now, draft.id, call, cyclists);
    if (!begun.ok) throw new Error(codesOf(begun).join());
    expect(begun.value.application.form).toBe(2);
    expect(begun.value.steps.map(({ key }) => key)).toContain('til-sidst');
    expect(asBegun(call, begun.value.application)).toBe(call);
  });

  const line = { help: '', required: false, limit: 200 } as const;
  const ask = (key: string, kind: PlainQuestion['kind'] = 'line', label = key): PlainQuestion => ({
    ...line,
    key,
    kind,
    label,
  });
  const pageOf = (key: string, ...questions: Question[]): FormStep => ({
    kind: 'questions',
    key,
    title: key,
    questions,
  });
  const typedOn = (key: string, answers: Record<string, string>): ApplicationStep => ({
    application: draft.id,
    round: round.id,
    association: draft.association,
    key,
    content: { kind: 'questions', answers },
  });
  const between = (before: FormStep[], after: FormStep[], ...typed: ApplicationStep[]) => {
    const was = { version: 1, steps: before };
    const form = { version: 2, steps: after };
    const correction = { before: was, note: '', drafts: 'may-stay', at: now } as const;
    const call: Round = { ...round, form, formCorrections: [correction] };
    const { steps: all } = carried(call, draft, typed);
    return Object.fromEntries(
      all.map(({ key, content }) => [key, content.kind === 'questions' ? content.answers : {}]),
    );
  };

  it('lets an answer follow its question to another page, also within a group', () => {
    const trips: Question = {
      ...line,
      kind: 'group',
      key: 'tur',
      label: 'Tur',
      most: 3,
      questions: [ask('by')],
    };
    const answers = { navn: 'Vi', 'tur.1.by': 'Ribe', gammel: 'Væk' };
    expect(
      between(
        [pageOf('a', ask('navn'), trips, ask('gammel')), pageOf('b', ask('mere'))],
        [pageOf('a', ask('navn')), pageOf('b', ask('mere'), trips)],
        typedOn('a', answers),
        typedOn('b', { mere: 'Ja' }),
      ),
    ).toEqual({
      a: { navn: 'Vi', gammel: 'Væk' },
      b: { mere: 'Ja', 'tur.1.by': 'Ribe' },
    });
  });

  it('keeps the answer to a question that comes back', () => {
    expect(
      between(
        [pageOf('a', ask('navn'))],
        [pageOf('a', ask('navn'), ask('sted'))],
        typedOn('a', { sted: 'Hal' }),
      ),
    ).toEqual({ a: { sted: 'Hal' } });
  });

  it('asks again for a yes to words that were changed', () => {
    const same = ask('sandt', 'consent', 'Det er sandt');
    const before = pageOf('a', ask('ok', 'consent', 'I må gemme det'), same);
    const after = pageOf('a', ask('ok', 'consent', 'I må vise det til alle'), same);
    const yes = typedOn('a', { ok: 'yes', sandt: 'yes' });
    expect(between([before], [after], yes)).toEqual({ a: { sandt: 'yes' } });
  });
});
