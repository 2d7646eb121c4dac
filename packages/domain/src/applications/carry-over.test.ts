import { describe, expect, it } from 'vitest';
import { instant } from '../kernel/index.ts';
import { correctForm } from '../pools/index.ts';
import type { Round } from '../pools/index.ts';
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
    const { application, added } = carried(call);
    expect(told(call, application, [...steps, ...added])).toEqual([
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
    const { application, added, deed } = carried(call, { ...draft, signatures: [signature] });
    expect(application).toEqual({ ...draft, form: round.form.version + 1 });
    expect(added.map(({ key, content }) => [key, content])).toEqual([
      ['til-sidst', { kind: 'questions', answers: {} }],
    ]);
    expect(deed).toMatchObject({ verb: 'carry-over', facts: { form: 2 } });
    expect(carried(call, application, [...steps, ...added]).added).toEqual([]);
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
});
