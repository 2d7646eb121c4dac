import { kroner } from '@plan/domain';
import { anchorOn, furesoe, roedovre } from '@plan/domain/samples';
import { describe, expect, it } from 'vitest';
import { easyRead } from './index.ts';

const anchor = anchorOn('2026-11-22');
const open = roedovre(anchor).rounds.find(({ round }) => round.state === 'announced')?.round;
if (!open) throw new Error('The sample has an open round');
const common = { note: '', force: 'required', exception: '' } as const;
const pool = { title: 'Foreningspuljen' };

type Parts = ReturnType<typeof easyRead>;
const partOf = (parts: Parts, key: string) => parts.find((each) => each.key === key);
const read = (part: object = {}) => easyRead('da', { pool, round: { ...open, ...part } });

describe('a call in easy words', () => {
  it('says who, how much, when and how, of the data itself', () => {
    const terms = [
      { ...common, key: 'a', kind: 'applicant-kinds', kinds: ['association', 'group'] },
      { ...common, key: 'b', kind: 'amount', most: kroner(20_000) },
      { ...common, key: 'c', kind: 'unpaid-costs', categories: ['alcohol'] },
      { ...common, key: 'd', kind: 'attachment', attachment: 'accounts' },
    ];
    const parts = read({ terms });
    expect(partOf(parts, 'who')?.items).toEqual(['en forening', 'en gruppe uden CVR-nummer']);
    expect(partOf(parts, 'money')?.lines).toEqual(['I kan højst få 20.000 kr.']);
    expect(partOf(parts, 'unpaid')?.items).toEqual(['alkohol']);
    expect(partOf(parts, 'papers')?.items).toEqual(['Regnskab']);
    expect(partOf(parts, 'dates')?.lines[0]).toMatch(/^I kan søge fra /);
    expect(partOf(parts, 'how')?.items).toHaveLength(5);
  });

  it('leaves out what is not true for everybody', () => {
    const scope = { kinds: ['person'] };
    const terms = [
      { ...common, key: 'a', kind: 'amount', most: kroner(500), scope },
      { ...common, key: 'b', kind: 'amount', most: kroner(9_000) },
      { ...common, key: 'c', kind: 'unpaid-costs', categories: ['rent'], force: 'weighed' },
      { ...common, key: 'd', kind: 'unpaid-costs', categories: ['wages'], exception: 'Små beløb' },
      { ...common, key: 'e', kind: 'attachment', attachment: 'accounts', scope },
    ];
    const parts = read({ terms });
    expect(partOf(parts, 'money')?.lines).toEqual(['I kan højst få 9.000 kr.']);
    expect(partOf(parts, 'unpaid')).toBeUndefined();
    expect(partOf(parts, 'papers')).toBeUndefined();
    expect(partOf(parts, 'who')).toBeUndefined();
  });

  it('says that it is too late, or cancelled, and not how to apply', () => {
    const late = read({ state: 'under-review' });
    expect(partOf(late, 'what')?.lines[0]).toBe('Det er for sent at søge.');
    expect(late.map(({ key }) => key)).toEqual(['what']);
    const used = read({ moneyUsed: '2026-12-01T09:00:00.000Z' });
    expect(partOf(used, 'what')?.lines.join(' ')).not.toContain('I kan søge');
    const kinds = (key: string, ...named: readonly string[]) =>
      ({ ...common, key, kind: 'applicant-kinds', kinds: named }) as const;
    const both = read({ terms: [kinds('a', 'association', 'group'), kinds('b', 'association')] });
    expect(partOf(both, 'who')?.items).toEqual(['en forening']);
    expect(partOf(read({ state: 'cancelled' }), 'what')?.lines[0]).toBe('Runden er aflyst.');
  });

  it('is told in English too, of every sample', () => {
    for (const { round } of [...roedovre(anchor).rounds, ...furesoe(anchor).rounds]) {
      const parts = easyRead('en', { pool, round });
      expect(parts.map(({ key }) => key).includes('dates')).toBe(round.state === 'announced');
      expect(parts.flatMap(({ lines }) => lines).join(' ')).not.toMatch(/ I kan /);
    }
  });
});
