import { percentOf } from '../../kernel/index.ts';
import { amount, optional, percent } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const ownCapitalTerm = termKind('own-capital', {
  section: 'applicant',
  says: 'An applicant with larger savings than the terms name cannot be granted money.',
  fields: { most: optional(amount()), mostPercentOfCosts: optional(percent()) },
  needs: ['ownCapital'],
  asks: ({ mostPercentOfCosts }) => (mostPercentOfCosts === undefined ? [] : ['yearlyCosts']),
  empty: ({ most, mostPercentOfCosts }) => most === undefined && mostPercentOfCosts === undefined,
  broken({ most, mostPercentOfCosts }, { ownCapital, yearlyCosts }) {
    const share =
      mostPercentOfCosts === undefined || yearlyCosts === undefined
        ? undefined
        : percentOf(yearlyCosts, mostPercentOfCosts);
    const limits = [most, share].filter((limit) => limit !== undefined);
    const limit = Math.min(...limits);
    return limits.length > 0 && ownCapital > limit ? { ownCapital, limit } : undefined;
  },
});
