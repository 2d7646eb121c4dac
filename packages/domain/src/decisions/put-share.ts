import { judge, sumOf, tidied, unless } from '../kernel/index.ts';
import type { Actor, ApplicationId, Deed, Ore, Outcome, Refusal } from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import { refuseDisqualifiedForAny } from '../reviews/index.ts';
import type { ConflictRegister } from '../reviews/index.ts';
import { lineOf, outcomeOf } from './allocation.ts';
import type { Allocation, LineReason, ReasonCode } from './allocation.ts';
import { deedOn, refuseUnlessOpen } from './lifecycle.ts';
import { proposeLine, wordsOf } from './propose.ts';
import { shareAsSeen, shareFitsCommit, shareGivesSomething } from './rules.ts';
import type { ShareAsked, Shared } from './share.ts';

/** An amount that somebody saw before it was put on the list, in øre. */
export type SeenShare = { readonly application: ApplicationId; readonly amount: Ore };

/** The words of a sharing: one reason for all who are given less than they asked for. */
export type ShareWords = { readonly reasonCodes: readonly ReasonCode[]; readonly reason: string };

type OnList = Pick<Application, 'id' | 'association' | 'partners' | 'submission'>;
type Put = { readonly allocation: Allocation; readonly reasons: readonly LineReason[] };

/** What one share proposes; whoever is given all of it needs no reason. */
function proposalOf(
  { allocation, reasons }: Put,
  { application, amount }: SeenShare,
  words: ShareWords,
) {
  const line = lineOf(allocation, application);
  if (!line) throw new Error('A share is that of a line on the list');
  const less = outcomeOf({ ...line, amount }) !== 'full';
  const { inKind = [] } = reasons.find((each) => each.application === application) ?? {};
  return {
    amount,
    years: line.years,
    inKind,
    reasonCodes: less ? words.reasonCodes : [],
    reason: less ? tidied(words.reason) : '',
  };
}

/** Whether every amount stands on the list already, in the same words, so that a repeat changes nothing. */
export function sharesStand(
  before: Put,
  seen: readonly SeenShare[],
  words: ShareWords,
  fingerprint: (words: string) => string,
): boolean {
  return seen.every((share) => {
    const line = lineOf(before.allocation, share.application);
    if (!line || line.amount !== share.amount) return false;
    const { reason, inKind, reasonCodes } = proposalOf(before, share, words);
    const hash = fingerprint(wordsOf({ text: reason, inKind: [...inKind] }));
    return line.reason?.hash === hash && line.reasonCodes.join() === reasonCodes.join();
  });
}

/** The same refusal about many lines is told once. */
function toldOnce(refusals: readonly Refusal[]): readonly Refusal[] {
  const key = ({ code, at = '' }: Refusal) => `${code} ${at}`;
  return [...new Map(refusals.map((each) => [key(each), each])).values()];
}

function judgeShare(allocation: Allocation, shared: Shared, seen: readonly SeenShare[]) {
  const { shares } = shared;
  const same =
    shares.length === seen.length &&
    shares.every(({ application, amount }) =>
      seen.some((each) => each.application === application && each.amount === amount),
    );
  const open = refuseUnlessOpen(allocation, 'share');
  const moved = open.length > 0 ? open : judge(shareAsSeen, { same });
  if (moved.length > 0) return moved;
  return [
    ...judge(shareGivesSomething, { given: sumOf(shares.map(({ amount }) => amount)) }),
    ...judge(shareFitsCommit, { lines: shares.length }),
  ];
}

/**
 * Puts the shares of a list on it, each as a proposal of its own, or none of them. Years and
 * support in kind stay as they were proposed. Refuses shares that are not those that were seen, no
 * money, more than 90 lines, less than was asked without a reason, a line already voted on, an
 * approved or adopted list, and whoever is disqualified for anything on it.
 */
export function putShares(
  actor: Actor,
  register: ConflictRegister,
  before: Put,
  applications: readonly OnList[],
  asked: ShareAsked & ShareWords & { readonly seen: readonly SeenShare[] },
  shared: Shared,
  fingerprint: (words: string) => string,
): Outcome<Put & { readonly deed: Deed }> {
  const hidden = refuseDisqualifiedForAny(actor, register, applications);
  const stopped = hidden.length > 0 ? hidden : judgeShare(before.allocation, shared, asked.seen);
  const refusals: Refusal[] = [...stopped];
  const reasons: LineReason[] = [];
  let { allocation } = before;
  for (const share of stopped.length > 0 ? [] : shared.shares) {
    const application = applications.find(({ id }) => id === share.application);
    if (!application) throw new Error('The use case has read all that is on the list');
    const given = proposalOf({ ...before, allocation }, share, asked);
    const name = application.submission?.title ?? '';
    const hash = fingerprint(wordsOf({ text: given.reason, inKind: [...given.inKind] }));
    const put = proposeLine(actor, register, allocation, { ...given, application, name, hash });
    if (put.ok) {
      allocation = put.value.allocation;
      reasons.push(put.value.reason);
    } else refusals.push(...put.refusals);
  }
  return unless(toldOnce(refusals), () => ({
    allocation,
    reasons,
    deed: deedOn(allocation, 'share', {
      by: asked.by,
      lines: asked.lines,
      step: asked.step,
      given: shared.shares.map(({ application, amount }) => `${application} ${amount}`),
    }),
  }));
}
