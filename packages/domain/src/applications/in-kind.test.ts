import { describe, expect, it } from 'vitest';
import { kroner } from '../kernel/index.ts';
import type { Form, Round } from '../pools/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import type { Term } from '../terms/index.ts';
import { supportOffered } from '../terms/index.ts';
import {
  claimableTerms,
  gistOf,
  judgeContents,
  knownFrom,
  mergeContents,
  shownOf,
  toldBy,
} from './index.ts';
import type { Contents, StepContent } from './index.ts';

const { round: sample } = roedovreOn('2026-11-22').open;
const always = { note: '', force: 'required', exception: '' } as const;
const form: Form = { version: 1, steps: [{ kind: 'budget', key: 'budget', title: 'Budget' }] };
const terms: readonly Term[] = [
  { ...always, kind: 'support-in-kind', key: 'hjaelp', offers: ['print', 'rooms'] },
  { ...always, kind: 'amount', key: 'beloeb', least: kroner(1_000), most: kroner(5_000) },
  { ...always, kind: 'balanced-budget', key: 'balance' },
];
const round: Round = { ...sample, form, terms: [...terms], areas: [] };

type Budget = Extract<StepContent, { kind: 'budget' }>;
const nothing: Budget = { kind: 'budget', lines: [], requested: '' };
const room = { rooms: 'Et lokale til 20 hver tirsdag kl. 19-21' };
const contents = (part: Partial<Budget>): Contents => ({ budget: { ...nothing, ...part } });
const told = (part: Partial<Budget>) =>
  judgeContents(round, contents(part)).map(({ code, at }) => `${code} ${at}`);

describe('support in kind that is applied for', () => {
  it('stands alone, and then nothing is asked about money (requestMustBePositive)', () => {
    expect(told({ inKind: room })).toEqual([]);
    expect(told({ inKind: room, requested: '0' })).toEqual([]);
    expect(told({ requested: '0' })).toContain('application/amount-positive budget.requested');
    expect(told({})).toContain('amount/unreadable budget.requested');
    expect(told({ inKind: room, requested: 'lidt' })).toContain(
      'amount/unreadable budget.requested',
    );
  });

  it('stands beside money, which is judged as ever', () => {
    const lines = [{ side: 'expense' as const, text: 'Mad', amount: '2.000' }];
    expect(told({ inKind: room, lines, requested: '2.000' })).toEqual([]);
    expect(told({ inKind: room, lines, requested: '900' })).toContain(
      'term/amount budget.requested',
    );
    expect(told({ inKind: room, lines: [], requested: '2.000' })).toContain(
      'application/expense-missing budget',
    );
  });

  it('is what the call offers, and says what is needed (supportMustBeOffered, supportSaysWhat)', () => {
    expect(supportOffered(terms)).toEqual(['rooms', 'print']);
    expect(told({ inKind: { transport: 'En bus' } })).toEqual([
      'application/support-not-offered budget.inKind.transport',
    ]);
    expect(told({ inKind: { rooms: ' ', print: 'x'.repeat(301) } })).toEqual([
      'application/support-what budget.inKind.rooms',
      'application/support-what budget.inKind.print',
    ]);
    expect(told({ inKind: { print: 'x'.repeat(300) } })).toEqual([]);
  });

  it('does not stand in for an amount that was forgotten beside a budget', () => {
    const lines = [{ side: 'expense' as const, text: 'Mad', amount: '2.000' }];
    expect(told({ inKind: room, lines })).toContain('amount/unreadable budget.requested');
    expect(told({ inKind: room, lines, requested: '0' })).toEqual([]);
  });

  it('is offered only to those whom the call offers it, and asks no papers of large requests', () => {
    const [offer, ...others] = terms;
    if (!offer) throw new Error('The first term offers support');
    const groups = { ...offer, scope: { kinds: ['group' as const] } };
    const large = {
      ...always,
      kind: 'attachment' as const,
      key: 'budget',
      attachment: 'budget' as const,
      firstTimeOnly: false,
      scope: { from: kroner(50_000) },
    };
    const narrow: Round = { ...round, terms: [groups, ...others, large] };
    const codes = (kind: 'group' | 'association') =>
      judgeContents(narrow, contents({ inKind: room }), { kind }).map(({ code }) => code);
    expect(codes('group')).toEqual([]);
    expect(codes('association')).toEqual(['application/support-not-offered']);
    expect(supportOffered(narrow.terms)).toEqual(['rooms', 'print']);
  });

  it('lets nobody claim an exception from what it is not held against', () => {
    const excepted = terms.map((term) => ({ ...term, exception: 'hvis vi er enige' }));
    const known = knownFrom(round, contents({ inKind: room }));
    expect(claimableTerms({ terms: excepted }, known)).toEqual([]);
    expect(claimableTerms({ terms: excepted }, { requested: kroner(1) })).toHaveLength(1);
  });

  it('is frozen with what was asked for', () => {
    const typed = { ...nothing, inKind: room };
    expect(shownOf(round, 'budget', typed).shown).toEqual([
      { label: 'Lokaler', answer: room.rooms },
    ]);
  });

  it('counts as no money to conditions and to what terms ask from an amount on', () => {
    expect(toldBy(round, contents({ inKind: room })).requested).toBe(0);
    expect(toldBy(round, contents({})).requested).toBeUndefined();
    expect(knownFrom(round, contents({ inKind: room }))).toEqual({ requested: 0 });
  });

  it('is drawn into the gist, in the order of the list', () => {
    const inKind = { print: ' 50 plakater ', ...room };
    expect(gistOf(round, contents({ inKind }))).toMatchObject({
      requested: 0,
      inKind: [
        { kind: 'rooms', what: room.rooms },
        { kind: 'print', what: '50 plakater' },
      ],
    });
  });

  it('is part of the page when two people write at once', () => {
    const mine = { ...nothing, inKind: room };
    expect(mergeContents(nothing, mine, nothing)).toEqual({ content: mine, clashes: [] });
    const theirs = { ...nothing, inKind: { rooms: 'En sal' } };
    expect(mergeContents(nothing, mine, theirs).clashes).toHaveLength(1);
  });
});
