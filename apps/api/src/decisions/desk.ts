import {
  aheadOf,
  decidesRound,
  delegatedLines,
  groundOf,
  handlesRound,
  judge,
  lineOf,
  membersOn,
  planBallots,
  refuseDisqualifiedForAny,
  refused,
  roleMustHaveOperation,
  standingLines,
  withoutTaken,
} from '@plan/domain';
import type {
  Actor,
  Ahead,
  Allocation,
  Application,
  ApplicationId,
  AreaGrant,
  ConflictRegister,
  Day,
  Decision,
  Instant,
  Pool,
  PoolAccount,
  Refused,
  Round,
  RoundId,
} from '@plan/domain';
import type { AnswerOf } from '@plan/contract';
import { unknown } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import { all, beginning, one, valuesOf } from '../rows/index.ts';
import type { Loaded, Stored } from '../rows/index.ts';
import { conflictsOf, inRound, registerOf } from '../reviews/index.ts';

export const deskReads = (round: RoundId) => ({
  applications: all(caseRecords.application, inRound(round, 'application')),
  decisions: all(caseRecords.decision, inRound(round, 'decision')),
  round: one(caseRecords.round, caseRecords.round.key(round)),
  allocation: one(caseRecords.allocation, caseRecords.allocation.key(round)),
  conflicts: conflictsOf(round),
  committees: all(records.committee, { partition: 'committees' }),
});

export const accountsRead = () =>
  all(caseRecords.poolAccount, { partition: 'pools', ...beginning('account#') });

export const poolsRead = () => all(caseRecords.pool, { partition: 'pools', ...beginning('pool#') });

/** The accounts that hold what a call promises for the years after its first. */
export function aheadIn(
  { pool, grant }: Round,
  pools: readonly Stored<Pool>[],
  accounts: readonly Stored<PoolAccount>[],
): readonly Ahead[] {
  return aheadOf(pool, grant.firstYear, valuesOf(pools), valuesOf(accounts));
}

type Handled = Pick<Application, 'id' | 'association' | 'partners'>;

/** Whoever does not decide in this round, or is disqualified for what it is about, goes no further. */
export function refuseDeciding(
  actor: Actor,
  round: Round,
  register: ConflictRegister,
  about: readonly Handled[],
): Refused | undefined {
  if (!handlesRound(actor, round.committee)) return unknown();
  const permitted = decidesRound(actor, round.committee);
  const refusals = permitted
    ? refuseDisqualifiedForAny(actor, register, about)
    : judge(roleMustHaveOperation, { permitted });
  return refusals.length > 0 ? refused(refusals) : undefined;
}

export function among(
  applications: readonly Stored<Application>[],
  wanted: readonly ApplicationId[],
): readonly Application[] {
  return applications.map((each) => each.value).filter((each) => wanted.includes(each.id));
}

/** The applications on a list, withdrawn ones too. */
export function listed(
  applications: readonly Stored<Application>[],
  { lines }: Pick<Allocation, 'lines'>,
): readonly Application[] {
  return among(
    applications,
    lines.map((line) => line.application),
  );
}

/** What was given in a call before, beside what stands on a list. */
export function earlierGrants(
  round: Pick<Round, 'areas'>,
  decisions: readonly Decision[],
  applications: readonly Application[],
  beside: Pick<Allocation, 'lines'> = { lines: [] },
): readonly AreaGrant[] {
  if (!round.areas.some(({ ringFenced }) => ringFenced)) return [];
  const onList = new Set<string>(beside.lines.map((line) => line.application));
  return decisions
    .filter(({ application }) => !onList.has(application))
    .map(({ application, amount }) => {
      const found = applications.find(({ id }) => id === application);
      return { amount, areas: found?.submission?.areas ?? [] };
    });
}

/** Keeps out of the list what somebody is disqualified for, down to its ballots and sums. */
function allocationWithout(hidden: ReadonlySet<string>, allocation: Allocation) {
  const ballots = allocation.ballots.flatMap((ballot) => {
    const lines = ballot.lines.filter((application) => !hidden.has(application));
    return lines.length > 0 ? [{ ...ballot, lines }] : [];
  });
  const lines = allocation.lines.filter((line) => !hidden.has(line.application));
  const { adopted: _adopted, stages, ...rest } = allocation;
  if (hidden.size === 0) return allocation;
  // What others said of the list may be about what is hidden.
  const said = stages ? { stages: stages.map((each) => ({ ...each, text: '' })) } : {};
  return { ...rest, lines, ballots, ...said };
}

/** The account without this list: its difference would tell what a hidden line was given. */
function accountBefore(account: PoolAccount, { adopted }: Allocation): PoolAccount {
  if (!adopted) return account;
  // Lists of earlier versions do not say what they took; then nothing of the lines is told.
  const { paid: _paid, promised: _promised, ...told } = account;
  return adopted.taken ? withoutTaken(told, adopted.taken) : { ...told, lines: [] };
}

/** The account for whoever must not know of something in it. */
function accountFor(
  account: PoolAccount,
  allocation: Allocation,
  hidden: { readonly onList: number; readonly beside: number },
): PoolAccount {
  const { paid: _paid, promised: _promised, ...told } = account;
  // What was decided by itself stands in no list that could be taken out of the account.
  if (hidden.beside > 0) return { ...told, lines: [] };
  return hidden.onList > 0 ? accountBefore(account, allocation) : account;
}

export const shownReads = (round: RoundId) => ({
  ...deskReads(round),
  recommendations: all(caseRecords.recommendation, inRound(round, 'recommendation')),
  reasons: all(caseRecords.lineReason, inRound(round, 'reason')),
  accounts: accountsRead(),
});

type Shown = Loaded<ReturnType<typeof shownReads>>;
type Desk = AnswerOf<'showAllocation'>;

/** A list as somebody may see it: without the lines they are disqualified for. */
export function deskShown(
  actor: Actor,
  now: Instant,
  today: Day,
  loaded: Shown,
  allocation: Allocation | undefined,
): Desk | undefined {
  const { round, recommendations, reasons, accounts } = loaded;
  const committee = loaded.committees.find((each) => each.value.id === round?.value.committee);
  const account = accounts.find((each) => each.value.pool === round?.value.pool);
  if (!round || !allocation || !committee || !account) return undefined;
  if (!handlesRound(actor, committee.value.id)) return undefined;
  const register = registerOf(round.value.id, loaded.conflicts);
  const applications = valuesOf(loaded.applications);
  const secret = applications.filter((each) => groundOf(actor, register, each));
  const hidden = new Set<string>(
    secret.filter(({ id }) => lineOf(allocation, id)).map(({ id }) => id),
  );
  const decided = secret.filter(({ id, state }) => state === 'decided' && !hidden.has(id));
  const shown = allocationWithout(hidden, allocation);
  const sent = applications.filter(({ id }) => lineOf(shown, id));
  const delegated = delegatedLines(round.value, shown, sent);
  const voted = standingLines(shown).filter(({ application }) => !delegated.includes(application));
  const members = membersOn(committee.value, today).map((seat) => seat.person);
  const told = valuesOf(loaded.decisions).filter(
    ({ application }) => !secret.some(({ id }) => id === application),
  );
  const recommended = (application: Application) => {
    const found = recommendations.find((each) => each.value.application === application.id);
    const { amount, inKind } = found?.value ?? {};
    return amount === undefined ? {} : { recommended: { amount, ...(inKind && { inKind }) } };
  };
  return {
    serverTime: now,
    round: round.value,
    account: accountFor(account.value, allocation, {
      onList: hidden.size,
      beside: decided.length,
    }),
    allocation: shown,
    reasons: valuesOf(reasons).filter(({ application }) => lineOf(shown, application)),
    earlier: earlierGrants(round.value, told, applications, allocation).map((each) => ({
      ...each,
      areas: [...each.areas],
    })),
    applications: sent.map((application) => ({ application, ...recommended(application) })),
    ballotPlan: planBallots(voted, register, members).map((planned) => ({
      lines: [...planned.lines],
      leave: [...planned.leave],
    })),
    committee: committee.value,
    withheld: hidden.size,
  };
}
