import { describe, expect, it } from 'vitest';
import { dayOf, instant, kroner, positionIn } from '../kernel/index.ts';
import type { Instant, Ore } from '../kernel/index.ts';
import { leftOn, takesUntil } from '../pools/index.ts';
import type { Condition, Form, Round } from '../pools/index.ts';
import { furesoe } from '../samples/furesoe.ts';
import { everyTerm } from '../samples/every-term.ts';
import { roedovre } from '../samples/roedovre.ts';
import { storby } from '../samples/storby.ts';
import { anchorOn, codesOf } from '../samples/testing.ts';
import { sampleId } from '../samples/world.ts';
import { callFrom, callTemplates, section18Form } from '../templates/index.ts';
import { madeUpApplication, rehearsalOf } from './index.ts';

const anchor = anchorOn('2026-11-22');
const now: Instant = instant(Date.parse('2026-11-22T09:00:00.000Z'));
const ids = { id: sampleId('rou', 900), pool: sampleId('poo', 900) };

const calls = [roedovre, furesoe, storby].flatMap((make) => {
  const { municipality, pools, rounds } = make(anchor);
  return rounds.flatMap(({ round }) => {
    const set = pools.find(({ pool }) => pool.id === round.pool);
    return set ? [{ municipality: municipality.id, round, ...set }] : [];
  });
});
type Call = (typeof calls)[number];

function rehearsed(call: Call, count = 8) {
  const made = rehearsalOf(now, ids, call, count);
  if (!made.ok) throw new Error(codesOf(made).join());
  return made.value;
}

function madeUp(round: Round, number: number) {
  const application = sampleId('app', 900 + number);
  const stage = { municipality: 'roedovre' as never, round, application, paperBytes: 900 };
  return madeUpApplication(stage, number);
}

const always = { note: '', force: 'required', exception: '' } as const;
const [first] = calls;
if (!first) throw new Error('The samples have calls');
const usual = rehearsed(first).round;

describe('a rehearsal of a call', () => {
  it.each(calls.map((call) => [`${call.municipality} ${call.round.title}`, call] as const))(
    'of %s can be applied to in every manner',
    (_, call) => {
      const { round } = rehearsed(call);
      for (let number = 1; number <= 16; number += 1) {
        const made = madeUp(round, number);
        expect(codesOf(made)).toEqual([]);
      }
    },
  );

  it('has the same money with nothing granted, its deadline behind it, and nobody told', () => {
    for (const call of calls) {
      const { pool, account, round } = rehearsed(call);
      expect(pool).toMatchObject({ id: ids.pool, rehearsal: true, title: call.pool.title });
      expect(account.lines.map(({ budget }) => budget)).toEqual(
        call.account.lines.map(({ budget }) => budget),
      );
      expect(leftOn(account)).toBeGreaterThanOrEqual(leftOn(call.account));
      expect(account.lines.every(({ granted, returned }) => granted === 0 && returned === 0)).toBe(
        true,
      );
      expect(round).toMatchObject({ ...ids, rehearsal: true, state: 'announced' });
      expect(round.terms).toEqual(call.round.terms);
      expect(positionIn(round.window, now)).toBe('after');
      expect(takesUntil(round) <= now).toBe(true);
      expect(account.movements.map(({ number }) => number)).toEqual(
        account.movements.map((_, index) => index + 1),
      );
    }
  });

  it('can be closed at once, also right after midnight', () => {
    const midnight = instant(Date.parse('2026-11-21T23:00:01.000Z'));
    const late = { kind: 'with-reason' as const, until: dayOf(now) };
    const made = rehearsalOf(midnight, ids, { ...first, round: { ...first.round, late } }, 1);
    // The clock closes a round a minute after it takes nothing any more.
    const last = made.ok ? Date.parse(takesUntil(made.value.round)) : Infinity;
    expect(last + 60_000).toBeLessThanOrEqual(Date.parse(midnight));
  });

  it('needs what people must be told, and a number that a committee can read (rehearsalCountFits)', () => {
    const bare = { ...first, round: { ...first.round, criteria: [], introduction: '' } };
    expect(codesOf(rehearsalOf(now, ids, bare, 41))).toEqual([
      'call/rehearsal-count count',
      'call/introduction-missing introduction',
      'call/criteria-missing criteria',
    ]);
    expect(rehearsalOf(now, ids, first, 0).ok).toBe(false);
    // Dates and money may still be open.
    const undated = { ...first, account: { ...first.account, lines: [] } };
    expect(rehearsalOf(now, ids, undated, 40).ok).toBe(true);
  });
});

describe('a made-up application', () => {
  const sent = Array.from({ length: 8 }, (_, index) => {
    const made = madeUp(usual, index + 1);
    if (!made.ok) throw new Error(codesOf(made).join());
    return made.value.application.submission;
  });

  it('is nobody’s, and says so', () => {
    expect(new Set(sent.map((each) => each?.applicant.name)).size).toBe(8);
    for (const each of sent) expect(each?.applicant.name).toMatch(/^Prøveforeningen /);
    for (const each of sent) expect(each?.applicant.cvr ?? '00').toMatch(/^00/);
  });

  it('differs in amount, areas and length', () => {
    const amounts = sent.map((each) => each?.requested ?? 0);
    expect(Math.max(...amounts)).toBeGreaterThan(4 * Math.min(...amounts));
    expect(sent.filter((each) => each?.outsideAreas)).not.toHaveLength(0);
    expect(sent.filter((each) => (each?.areas.length ?? 0) > 1)).not.toHaveLength(0);
    expect(madeUp(usual, 3)).toEqual(madeUp(usual, 3));
  });

  it('comes late with a reason where the call takes that', () => {
    const until = dayOf(now);
    const call = { ...first, round: { ...first.round, late: { kind: 'with-reason', until } } };
    const { round } = rehearsed(call as Call);
    const late = madeUp(round, 7);
    expect(late.ok && late.value.application.submission?.lateReason).toBeTruthy();
  });

  it('fills a long form up to its limits', () => {
    const made = madeUp({ ...usual, form: section18Form }, 2);
    if (!made.ok) throw new Error(codesOf(made).join());
    const page = made.value.steps[0];
    const question = section18Form.steps[0];
    if (page?.content.kind !== 'questions' || question?.kind !== 'questions') throw new Error();
    const purpose = question.questions.find(({ key }) => key === 'formaal');
    const limit = purpose && 'limit' in purpose ? purpose.limit : 0;
    expect(page.content.answers['formaal']?.length).toBeGreaterThan(limit - 3);
  });

  it('tells as much of itself as the terms ask for at least', () => {
    const terms: Round['terms'] = [
      {
        ...always,
        kind: 'membership',
        key: 'mange',
        leastMembers: 2_500,
        leastBoard: 15,
        open: true,
      },
      { ...always, kind: 'locality', key: 'her', ways: ['users'], need: 'one', leastPeople: 900 },
    ];
    const made = madeUp({ ...usual, terms: [...usual.terms, ...terms] }, 1);
    expect(codesOf(made)).toEqual([]);
  });

  it.each(everyTerm.map(({ term }, index) => [`${term.kind} ${index}`, term] as const))(
    'keeps a term about %s',
    (_, term) => {
      const round = {
        ...usual,
        terms: [...usual.terms.filter(({ key }) => key !== term.key), term],
      };
      expect(codesOf(madeUp(round, 1))).toEqual([]);
    },
  );

  it('is made from every template', () => {
    for (const template of callTemplates) {
      const text = callFrom(template, {
        today: dayOf(now),
        year: 2027,
        committee: usual.committee,
        criterion: () => sampleId('cri', 1),
      });
      const { terms, form } = text;
      expect(codesOf(madeUp({ ...usual, terms, form }, 1))).toEqual([]);
    }
  });

  const members = { help: '', required: true, limit: 9, kind: 'number' } as const;
  const checking = (...whens: Condition[]): Round => ({
    ...usual,
    form: {
      ...usual.form,
      steps: [
        {
          kind: 'questions',
          key: 'medlemmer',
          title: 'Medlemmer',
          questions: [
            { ...members, key: 'alle', label: 'Medlemmer' },
            { ...members, key: 'boern', label: 'Børn' },
          ],
        },
        ...usual.form.steps,
      ],
      checks: whens.map((when, index) => ({
        key: `nr-${index}`,
        at: 'boern',
        when,
        says: 'Ret det.',
      })),
    },
  });
  const more = (question: string, other: string): Condition => ({
    op: 'more-than',
    question,
    other,
  });

  it('keeps the checks of the form, and tells where nobody can', () => {
    const [first, opposite] = [more('alle', 'boern'), more('boern', 'alle')];
    const least: Condition = { op: 'below', question: 'boern', value: 90 };
    const same: Condition = { op: 'not', of: first };
    expect(codesOf(madeUp(checking(opposite, same, least), 1))).toEqual([]);
    expect(codesOf(madeUp(checking(first, same), 1))).toEqual([
      'call/nobody-can-apply',
      'application/form-check medlemmer.boern',
    ]);
  });

  it('attaches what a question asks for', () => {
    const { steps } = usual.form;
    const asked = { help: '', required: true, limit: 9, kind: 'file' } as const;
    const page: Form['steps'][number] = {
      kind: 'questions',
      key: 'tegning',
      title: 'Tegning',
      questions: [{ ...asked, key: 'tegning', label: 'Tegning' }],
    };
    const papers: Form['steps'][number] = { kind: 'papers', key: 'alle', title: '', papers: [] };
    const others = steps.filter(({ kind }) => kind !== 'papers');
    const made = madeUp({ ...usual, form: { version: 1, steps: [page, ...others, papers] } }, 1);
    if (!made.ok) throw new Error(codesOf(made).join());
    const content = made.value.steps.find(({ key }) => key === 'alle')?.content;
    expect(content?.kind === 'papers' && content.files.map(({ paper }) => paper)).toContain(
      'tegning',
    );
    const sealed = made.value.steps.find(({ key }) => key === 'tegning')?.sealed;
    expect(sealed?.shown).toEqual([{ label: 'Tegning', answer: 'Prøvebilag 1.pdf' }]);
  });

  it('cannot be made where nobody can keep all terms (somebodyCanApply)', () => {
    const amount = (least: Ore, most: Ore, key: string) =>
      ({ key, kind: 'amount', note: '', force: 'required', exception: '', least, most }) as const;
    const terms = [
      amount(kroner(1), kroner(10), 'smaa'),
      amount(kroner(5_000), kroner(9_000), 'store'),
    ];
    const refused = codesOf(madeUp({ ...usual, terms }, 1));
    expect(refused[0]).toBe('call/nobody-can-apply');
    expect(refused.length).toBeGreaterThan(1);
  });
});
