import { describe, expect, it } from 'vitest';
import { actorFor, roedovreOn } from '../samples/testing.ts';
import { sampleId } from '../samples/world.ts';
import { chooseNotices, copiesOf } from './index.ts';

const sample = roedovreOn('2026-11-22');
const karen = actorFor(sample, 'forening-a', ['applicant']);
const [association] = sample.world.associations;
if (!association) throw new Error('The sample has associations');
const mine = association.id;

describe('the letters a member chooses', () => {
  it('need an address that can be written to, and only a member chooses', () => {
    const about = ['case' as const, 'case' as const];
    const chosen = chooseNotices(karen, mine, { email: ' k@h.dk ', about });
    expect(chosen.ok && chosen.value).toEqual({
      association: mine,
      person: karen.person,
      email: 'k@h.dk',
      about: ['case'],
    });
    const refused = chooseNotices(karen, mine, { email: 'k', about: ['case'] });
    expect(refused.ok ? [] : refused.refusals.map(({ at }) => at)).toEqual(['email']);
    const stranger = chooseNotices({ ...karen, memberships: [] }, mine, { email: '', about: [] });
    expect(stranger.ok ? [] : stranger.refusals.map(({ code }) => code)).toEqual(['row/unknown']);
  });

  it('forget the address when nothing is chosen', () => {
    const chosen = chooseNotices(karen, mine, { email: 'k@h.dk', about: [] });
    expect(chosen.ok && chosen.value.email).toBe('');
  });

  it('go to those who still act for the applicant, and never twice to one mailbox', () => {
    const row = (email: string, person = karen.person) => ({
      association: mine,
      person,
      email,
      about: ['case' as const],
    });
    const emails = (...rows: ReturnType<typeof row>[]) =>
      copiesOf(association, 'case', rows).map((each) => each.email);
    expect(emails(row('k@h.dk'))).toEqual(['k@h.dk']);
    expect(emails(row('k@h.dk', sampleId('per', 900)))).toEqual([]);
    expect(emails(row(association.email.toUpperCase()))).toEqual([]);
    expect(copiesOf(association, 'reminders', [row('k@h.dk')])).toEqual([]);
  });
});
