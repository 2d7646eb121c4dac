import { canonical, judge, refuseOutOfOrder, unless } from '../kernel/index.ts';
import type { Deed, Instant, Outcome, RoundId } from '../kernel/index.ts';
import { withOwnCriteria } from '../terms/index.ts';
import type { PoolAccount } from './account.ts';
import { windowOf } from './dates.ts';
import { roundLifecycle } from './lifecycle.ts';
import type { Pool } from './pool.ts';
import { judgeCall, judgeSealing, judgeStageDays, judgeTold } from './readiness.ts';
import { CallText, Round } from './round.ts';
import {
  announcedCallLocked,
  callHasTitle,
  callWindowRunsForward,
  cancellingNeedsReason,
  deadlineNotShortened,
  nobodyHasBegun,
} from './rules.ts';

type Done = { readonly round: Round; readonly deed: Deed };

function deedOn(id: RoundId, verb: string, facts: Deed['facts'] = {}): Deed {
  return { chain: `round/${id}`, verb, facts };
}

/**
 * Begins a call as a draft, which only staff can see. Half-done drafts are kept; only a title is
 * needed.
 */
export function draftRound(
  { id, slug }: Pick<Round, 'id' | 'slug'>,
  pool: Pick<Pool, 'id' | 'rehearsal'>,
  text: CallText,
): Outcome<Done> {
  return unless(judge(callHasTitle, text, 'title'), () => ({
    round: Round.parse({
      ...text,
      terms: withOwnCriteria(text.terms),
      id,
      pool: pool.id,
      slug,
      window: windowOf(text.dates),
      state: 'draft',
      rehearsal: pool.rehearsal,
    }),
    deed: deedOn(id, 'write', { pool: pool.id }),
  }));
}

/** What can change when applicants may already be writing: help, not conditions. */
const ADJUSTABLE: readonly (keyof CallText)[] = [
  'title',
  'dates',
  'answer',
  'meetings',
  'introduction',
  'stages',
  'late',
  'answers',
  'appealGuidance',
  'toConfirm',
];

/** The parts that differ between a call as it stands and as it is written now. */
function changedParts(before: Round, text: CallText): readonly (keyof CallText)[] {
  const names = new Set([...Object.keys(callTextOf(before)), ...Object.keys(text)]);
  return ([...names] as (keyof CallText)[]).filter(
    (name) => canonical(before[name] ?? null) !== canonical(text[name] ?? null),
  );
}

/**
 * Writes a call anew. A draft may change in every part. Of an announced call only what hurts no
 * applicant: help, meetings, answered questions, later deadlines, and who decides as long as nobody
 * who has applied is `waiting`. Refuses the rest by name.
 */
export function changeRound(before: Round, typed: CallText, waiting = 0): Outcome<Done> {
  const draft = before.state === 'draft';
  const text = {
    ...typed,
    terms: draft ? withOwnCriteria(typed.terms) : typed.terms,
    // The version is the program’s to count.
    form: { ...typed.form, version: before.form.version },
  };
  const beside = besideText(before);
  const { moneyUsed: _used, ...standing } = beside;
  const later = canonical(before.dates) !== canonical(text.dates);
  // Staff who set a later day open it again.
  const after = { ...(later ? standing : beside), ...text, window: windowOf(text.dates) };
  // Who decides stands for those who have applied and wait.
  const open = ADJUSTABLE.filter((name) => waiting === 0 || name !== 'stages');
  const changed = changedParts(before, text);
  const locked = changed.filter((name) => !open.includes(name));
  const refusals = [
    ...refuseOutOfOrder(roundLifecycle, before.state, draft ? 'write' : 'adjust'),
    ...judge(callHasTitle, text, 'title'),
    ...(draft
      ? []
      : [
          ...judge(announcedCallLocked, { changed: locked }),
          ...judge(callWindowRunsForward, after, 'dates'),
          ...judgeTold(after),
          // Stages that stand for those who wait cannot keep a deadline from being moved.
          ...(changed.includes('stages') ? judgeStageDays(after) : []),
          ...judgeSealing(after),
          ...judge(deadlineNotShortened, { before: before.window, after: after.window }, 'dates'),
        ]),
  ];
  return unless(refusals, () => ({
    round: after,
    deed: deedOn(before.id, draft ? 'write' : 'adjust', { parts: changed }),
  }));
}

/** Announces a call. Refuses with everything {@link judgeCall} finds, all at once. */
export function announceRound(
  now: Instant,
  pool: Pool,
  account: PoolAccount,
  round: Round,
): Outcome<Done> {
  const stopped = refuseOutOfOrder(roundLifecycle, round.state, 'announce');
  const refusals = stopped.length > 0 ? stopped : judgeCall(pool, account, round, now);
  return unless(refusals, () => ({
    round: { ...round, state: 'announced' },
    deed: deedOn(round.id, 'announce', { closes: round.window.closesBefore.day }),
  }));
}

/** Takes an announced call back into a draft. Refused once somebody has begun to apply. */
export function retractRound(round: Round, begun: number): Outcome<Done> {
  const refusals = [
    ...refuseOutOfOrder(roundLifecycle, round.state, 'retract'),
    ...judge(nobodyHasBegun, { begun }),
  ];
  // Nobody has written in the forms it had.
  const { formCorrections: _corrections, ...draft } = round;
  return unless(refusals, () => ({
    round: { ...draft, state: 'draft' },
    deed: deedOn(round.id, 'retract'),
  }));
}

/** Cancels an announced call with the reason that everybody is told. */
export function cancelRound(now: Instant, round: Round, reason: string): Outcome<Done> {
  const refusals = [
    ...refuseOutOfOrder(roundLifecycle, round.state, 'cancel'),
    ...judge(cancellingNeedsReason, { reason }, 'reason'),
  ];
  return unless(refusals, () => ({
    round: { ...round, state: 'cancelled', cancelled: { reason, at: now } },
    deed: deedOn(round.id, 'cancel'),
  }));
}

/** What the program adds to the text of a call. A part that is left out of the text is gone. */
function besideText(round: Round): Omit<Round, keyof CallText> {
  const added = Object.entries(round).filter(([name]) => !(name in CallText.shape));
  return Object.fromEntries(added) as Omit<Round, keyof CallText>;
}

/** The text of a call that people write, without what the program adds. */
export function callTextOf(round: Round): CallText {
  const { id: _id, pool: _pool, slug: _slug, window: _window, state: _state, ...rest } = round;
  const { rehearsal: _rehearsal, cancelled: _cancelled, moneyUsed: _used, ...more } = rest;
  const { formCorrections: _corrections, gathered: _gathered, ...text } = more;
  return text;
}
