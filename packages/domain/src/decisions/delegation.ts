import { judge, ore, refuseOutOfOrder, tidied, unless } from '../kernel/index.ts';
import type {
  Actor,
  DecisionReference,
  Deed,
  Instant,
  LegalBasis,
  Outcome,
  Refusal,
} from '../kernel/index.ts';
import { applicationLifecycle, closeApplication } from '../applications/index.ts';
import type { Application } from '../applications/index.ts';
import {
  accountMustHold,
  decidedAsItComes,
  judgeLaterYears,
  lawMustHold,
  leftFor,
  takenBetween,
  withGranted,
} from '../pools/index.ts';
import type { Ahead, Pool, PoolAccount, Round } from '../pools/index.ts';
import { refuseDisqualified } from '../reviews/index.ts';
import type { ConflictRegister } from '../reviews/index.ts';
import { beyondAreas, moneyBefore } from './areas.ts';
import type { AreaGrant } from './areas.ts';
import { decisionOn } from './decision.ts';
import type { Decision } from './decision.ts';
import { matterOf } from './matter.ts';
import { judgeGiven } from './propose.ts';
import type { GivenTo } from './propose.ts';
import { delegatedAsItComes, placedUnderLawOfPool, ringFenceMustHold } from './rules.ts';

/** What a single decision is held against. */
export type SingleMatter = {
  readonly round: Round;
  readonly pool: Pool;
  readonly account: PoolAccount;
  readonly application: Application;
  readonly register: ConflictRegister;
  /** What was given in the call before, within which areas. */
  readonly earlier: readonly AreaGrant[];
  /** The accounts that hold what is promised for later years. */
  readonly ahead: readonly Ahead[];
};

/** What a caseworker decides about one application. */
export type SingleDecision = Omit<GivenTo, 'application' | 'name'> & {
  readonly meeting: DecisionReference;
  readonly legalBasis?: LegalBasis | undefined;
  readonly released?: string | undefined;
};

/** Whether the administration may decide about an application now, by itself. */
export function mayDecideAlone(
  round: Round,
  { submission, state }: Pick<Application, 'submission' | 'state'>,
): boolean {
  const open = round.state === 'announced' && state === 'submitted';
  return open && decidedAsItComes(round, matterOf({ submission }));
}

function judgeSingleMoney(
  { round, pool, account, application, earlier, ahead }: SingleMatter,
  { amount, legalBasis, released = '' }: SingleDecision,
  years: number | undefined,
): readonly Refusal[] {
  const { legalBases } = pool;
  const left = leftFor(account, round);
  const areas = application.submission?.areas ?? [];
  const money = moneyBefore(account, round, earlier);
  const beyond = beyondAreas(round.areas, money, [...earlier, { amount, areas }]);
  const onLaw = legalBasis && leftFor(account, round, legalBasis);
  return [
    ...judge(accountMustHold, { wanted: amount, left }, 'amount'),
    ...(legalBasis ? judge(placedUnderLawOfPool, { legalBasis, legalBases }, 'legalBasis') : []),
    ...(legalBasis && onLaw !== undefined
      ? judge(lawMustHold, { legalBasis, wanted: amount, left: onLaw }, 'amount')
      : []),
    ...judge(ringFenceMustHold, { beyond, released }, 'released'),
    ...judgeLaterYears(account, [{ amount, legalBasis, years }], round, ahead),
  ];
}

/**
 * The administration decides about one application of a rolling call as it comes, by the
 * delegation of the call: the answer and the money in one change. Refuses whoever is disqualified,
 * what is not delegated or is decided already, more than was asked or than there is, and less
 * without a reason.
 */
export function decideByDelegation(
  actor: Actor,
  now: Instant,
  matter: SingleMatter,
  given: SingleDecision,
): Outcome<{ decision: Decision; application: Application; account: PoolAccount; deed: Deed }> {
  const { round, pool, application, account, register } = matter;
  const { submission, state } = application;
  const { requested = ore(0), title = '' } = submission ?? {};
  const disqualified = refuseDisqualified(actor, register, application);
  const stopped =
    disqualified.length > 0
      ? disqualified
      : [
          ...refuseOutOfOrder(applicationLifecycle, state, 'decide'),
          ...judge(delegatedAsItComes, { delegated: mayDecideAlone(round, application) }),
        ];
  const asked = { ...given, application, name: title };
  const { support, state: inKind, years, refusals } = judgeGiven(requested, asked);
  const wrong = [...refusals, ...judgeSingleMoney(matter, given, years)];
  return unless(stopped.length > 0 ? stopped : wrong, () => {
    const { amount, legalBasis, meeting, reasonCodes } = given;
    const closed = closeApplication(application, 'decide');
    if (!closed.ok) throw new Error('The state was judged above');
    const after = withGranted(account, [{ amount, legalBasis, years }], round);
    return {
      ...closed.value,
      account: after,
      decision: decisionOn(now, round, pool, application, {
        amount,
        inKind,
        yearsGiven: years,
        given: support,
        legalBasis,
        taken: takenBetween(account, after),
        reasonCodes: [...reasonCodes],
        reason: tidied(given.reason),
        meeting,
        delegated: true,
      }),
    };
  });
}
