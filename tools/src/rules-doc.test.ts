import { readFileSync } from 'node:fs';
import { allRules } from '@plan/domain';
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '@plan/contract/words';
import { RULES_FILE, rulesDocument, testsOf } from './rules-doc.ts';

describe('the rules', () => {
  it('have a code of their own each', () => {
    const codes = allRules().map((rule) => rule.code);
    expect(codes.length).toBeGreaterThan(50);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(allRules().map((rule) => [rule.name, rule] as const))(
    '%s has a test that names it',
    (_, rule) => {
      expect(testsOf(rule)).not.toEqual([]);
    },
  );

  it('are told as they stand in docs/rules.md (else: npm run rules)', () => {
    expect(readFileSync(RULES_FILE, 'utf8')).toBe(rulesDocument());
  });

  it('say something in both languages when nothing is known', () => {
    const told = { code: 'row/unknown', facts: {} };
    expect(sentenceOf('da', told)).not.toBe(sentenceOf('en', told));
    expect(() => sentenceOf('da', { code: '__proto__', facts: {} })).toThrow('No sentence');
  });
});
