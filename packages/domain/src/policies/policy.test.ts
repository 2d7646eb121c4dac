import { describe, expect, it } from 'vitest';
import { furesoePolicies, roedovrePolicies } from '../samples/policies.ts';
import { day, instant, confirmCorrection, proposeCorrection } from '../kernel/index.ts';
import { anchorOn } from '../samples/testing.ts';
import {
  adoptPolicy,
  changePolicy,
  draftPolicy,
  everyGoalHasFate,
  goalKey,
  goalNumbersDiffer,
  goalsOf,
  goalsWithoutFate,
  policyCorrections,
} from './index.ts';

describe('policies', () => {
  it('gives every goal of a version a number of its own (goalNumbersDiffer)', () => {
    for (const policy of [...roedovrePolicies, ...furesoePolicies]) {
      expect(goalNumbersDiffer.broken(policy)).toBeUndefined();
    }
    expect(goalNumbersDiffer.broken({ goals: [{ number: 1 }, { number: 1 }] })).toEqual({
      numbers: ['1'],
    });
  });

  it('says of every goal of the version before what became of it (everyGoalHasFate)', () => {
    const [first, second] = roedovrePolicies;
    expect(first && second && goalsWithoutFate(first, second)).toEqual([]);
    expect(everyGoalHasFate.broken({ missing: ['3'] })).toEqual({ numbers: ['3'] });
    expect(first && second && goalsWithoutFate(first, { ...second, succession: [] })).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
    expect(second?.succession.find((each) => each.from === 3)).toEqual({
      from: 3,
      fate: 'changed-meaning',
      to: [3],
    });
  });

  it('keeps goal 3 of one version apart from goal 3 of the next', () => {
    const thirds = roedovrePolicies
      .filter((policy) => policy.slug.startsWith('frivilligpolitik'))
      .flatMap((policy) => goalsOf(policy).filter(({ goal }) => goal.number === 3));
    expect(thirds.map(({ goal }) => goal.title)).toEqual([
      'Vi skaber nye alliancer',
      'Vi styrker den sociale ansvarlighed',
    ]);
    expect(new Set(thirds.map(({ ref }) => goalKey(ref))).size).toBe(2);
  });
});

describe('changing a policy', () => {
  const [, adopted] = roedovrePolicies;
  if (!adopted) throw new Error('The sample has two versions');
  const { policy, succession: _succession, ...rest } = adopted;
  const succession = [1, 2, 3, 4].map((goal) => ({
    from: goal,
    fate: 'kept' as const,
    to: [goal],
  }));
  const text = { ...rest, succession };
  const named = { policy, version: 3, slug: 'frivilligpolitik-2027' };
  const decision = { body: 'Kommunalbestyrelsen', day: day('2026-12-01'), item: '3' };
  const anchor = anchorOn('2026-11-22');
  const at = instant(Date.parse('2026-11-22T10:00:00.000Z'));
  const one = { by: anchor.personOf('sagsbehandler'), at };
  const two = { by: anchor.personOf('administrator'), at };
  const codes = (outcome: { ok: boolean; refusals?: readonly { code: string }[] }) =>
    (outcome.refusals ?? []).map((each) => each.code);
  const drafted = draftPolicy(named, text);
  if (!drafted.ok) throw new Error('refused');
  const draft = drafted.value.policy;

  it('needs titles and different numbers (policyNeedsTitles, goalNumbersDiffer)', () => {
    const goals = [
      { number: 1, title: '', explanation: '' },
      { number: 1, title: 'Et mål', explanation: '' },
    ];
    const refused = draftPolicy(named, { ...text, title: ' ', goals });
    expect(codes(refused)).toEqual([
      'policy/title-missing',
      'policy/title-missing',
      'policy/goal-numbers-differ',
    ]);
  });

  it('is locked when it is adopted (adoptedPolicyIsLocked)', () => {
    expect(codes(changePolicy(adopted, text))).toEqual(['policy/adopted-text-locked']);
    expect(changePolicy(draft, { ...text, vision: 'Ny' }).ok).toBe(true);
  });

  it('is adopted with goals and their fates, and supersedes the one before (policyNeedsGoals)', () => {
    expect(codes(adoptPolicy({ ...draft, goals: [] }, undefined, decision))).toEqual([
      'policy/goals-missing',
    ]);
    expect(codes(adoptPolicy({ ...draft, succession: [] }, adopted, decision))).toEqual([
      'policy/goal-fate-missing',
    ]);
    const done = adoptPolicy(draft, adopted, decision);
    expect(done).toMatchObject({
      ok: true,
      value: {
        adopted: { policy: { state: 'adopted', version: 3 } },
        superseded: { policy: { state: 'superseded', version: 2 } },
      },
    });
    expect(codes(adoptPolicy(adopted, undefined, decision))).toEqual(['state/out-of-order']);
  });

  it('is corrected by two people, for a typing error only, and keeps what stood', () => {
    const wanted = {
      at: 'goals.3.title',
      after: 'Vi styrker det sociale ansvar',
      reason: 'Slåfejl',
    };
    const rewritten = { ...wanted, after: 'Noget helt andet som ingen har vedtaget' };
    // correctionIsTypo, correctionNeedsReason
    expect(
      codes(proposeCorrection(policyCorrections, adopted, { ...rewritten, reason: '' }, one)),
    ).toEqual(['correction/not-a-typo', 'correction/reason-missing']);
    // correctionIsOfAdopted, correctionFitsField
    const draft = { ...adopted, state: 'draft' as const };
    expect(codes(proposeCorrection(policyCorrections, draft, wanted, one))).toEqual([
      'correction/still-draft',
    ]);
    for (const misplaced of [
      { ...wanted, at: 'state', after: 'draft' },
      { ...wanted, at: 'goals.3.number', after: '4' },
      { ...wanted, at: 'legalBasis', after: 'x'.repeat(401) },
    ]) {
      expect(codes(proposeCorrection(policyCorrections, adopted, misplaced, one))).toContain(
        'correction/does-not-fit',
      );
    }
    const proposed = proposeCorrection(policyCorrections, adopted, wanted, one);
    if (!proposed.ok) throw new Error('refused');
    const [correction] = proposed.value.thing.corrections;
    if (!correction) throw new Error('nothing proposed');
    expect(proposed.value.thing.goals[2]?.title).toBe('Vi styrker den sociale ansvarlighed');
    // correctionNeedsSecondPerson
    expect(
      codes(confirmCorrection(policyCorrections, proposed.value.thing, correction, one)),
    ).toEqual(['correction/second-person']);
    const confirmed = confirmCorrection(policyCorrections, proposed.value.thing, correction, two);
    if (!confirmed.ok) throw new Error('refused');
    expect(confirmed.value.thing.goals[2]?.title).toBe('Vi styrker det sociale ansvar');
    expect(confirmed.value.thing.corrections[0]).toMatchObject({
      before: 'Vi styrker den sociale ansvarlighed',
      confirmedBy: two.by,
    });
    // correctionIsOpen
    const again = confirmed.value.thing.corrections[0];
    expect(
      again && codes(confirmCorrection(policyCorrections, confirmed.value.thing, again, two)),
    ).toEqual(['correction/not-open']);
  });
});
