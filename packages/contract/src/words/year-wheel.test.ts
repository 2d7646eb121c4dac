import { kroner } from '@plan/domain';
import { describe, expect, it } from 'vitest';
import { wheelCountIn } from './index.ts';

const count = { of: 12, done: 3, late: 0 };

describe('how far a step of the year has come', () => {
  it('says how many are done of how many, and how many are late', () => {
    expect(wheelCountIn('da', { step: 'payment', count })).toBe('3 af 12 udbetalt');
    expect(wheelCountIn('en', { step: 'payment', count })).toBe('3 of 12 paid');
    expect(wheelCountIn('da', { step: 'control', count: { ...count, late: 2 } })).toBe(
      '3 af 12 godkendt, 2 for sent',
    );
  });

  it('says what came back, and nothing of what is not counted', () => {
    expect(wheelCountIn('da', { step: 'repayment', returned: kroner(500) })).toBe(
      '500 kr. kom tilbage',
    );
    const told = { step: 'repayment', count, returned: kroner(500) } as const;
    expect(wheelCountIn('da', told)).toBe('3 af 12 betalt tilbage. 500 kr. kom tilbage');
    expect(wheelCountIn('en', { step: 'use' })).toBe('');
  });
});
