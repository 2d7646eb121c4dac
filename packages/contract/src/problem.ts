import type { Advice, Refusal, RefusalKind } from '@plan/domain';
import { sentenceOf } from './words/index.ts';

/** RFC 9457, with every refusal in both languages. */
export type Problem = {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly refusals: readonly ToldRefusal[];
  /** On a clash: what stands now, so that both versions can be shown. */
  readonly theirs?: unknown;
};

export type ToldRefusal = {
  readonly code: string;
  readonly at?: string;
  readonly facts: Refusal['facts'];
  readonly da: string;
  readonly en: string;
};

/** The one table from kinds of refusal to HTTP. */
export const statusOf: Readonly<Record<RefusalKind, 403 | 404 | 409 | 422>> = {
  'not-permitted': 403,
  'not-found': 404,
  'out-of-order': 409,
  'against-a-rule': 422,
};

const titles: Readonly<Record<RefusalKind, string>> = {
  'not-permitted': 'Not permitted',
  'not-found': 'Not found',
  'out-of-order': 'Not possible now',
  'against-a-rule': 'Against a rule',
};

/** Where refusals are of several kinds, the first of these decides the status. */
const weight: readonly RefusalKind[] = [
  'not-found',
  'not-permitted',
  'out-of-order',
  'against-a-rule',
];

export function told(refusal: Refusal): ToldRefusal {
  const { code, facts, at } = refusal;
  const words = { da: sentenceOf('da', refusal), en: sentenceOf('en', refusal) };
  return at === undefined ? { code, facts, ...words } : { code, at, facts, ...words };
}

export function toldAdvice(advice: Advice) {
  const { code, facts } = advice;
  return { code, facts, da: sentenceOf('da', advice), en: sentenceOf('en', advice) };
}

export function problemOf(refusals: readonly Refusal[], theirs?: unknown): Problem {
  const kind =
    weight.find((each) => refusals.some((refusal) => refusal.kind === each)) ?? 'against-a-rule';
  return {
    type: 'about:blank',
    title: titles[kind],
    status: statusOf[kind],
    refusals: refusals.map(told),
    ...(theirs === undefined ? {} : { theirs }),
  };
}
