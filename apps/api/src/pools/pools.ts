import {
  canonical,
  changeMoney,
  changePool,
  createPool,
  judge,
  movementsOf,
  putCommittee,
  refused,
  rowMustBeAsSeen,
  shareMoney,
  standingLines,
  promisedFor,
  sumOf,
  withInherited,
} from '@plan/domain';
import type { MoneyChange, Pool, PoolAccount, RoundId, SharedMoney } from '@plan/domain';
import { addressRow, addressed } from '../addresses.ts';
import { clash, standsAlready, unknown, useCase } from '../http/index.ts';
import { jobRow, publishRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { boundAccounts, boundElsewhere, touchedBefore } from '../promises.ts';
import { records } from '../records.ts';
import { all, beginning, many, one, recorded, valuesOf } from '../rows/index.ts';
import type { Occasion, Stored } from '../rows/index.ts';
import {
  accountOf,
  accountRows,
  committeeRows,
  policyRows,
  poolRow,
  poolRows,
  roundRows,
  withId,
} from './reading.ts';

export const saveCommitteeCase = useCase('saveCommittee', {
  reads: ({ committee }) => ({ before: one(records.committee, records.committee.key(committee)) }),
  decide({ params, body, loaded: { before }, seen, occasion }) {
    if (before && standsAlready(before, seen, body)) {
      return {
        ok: true,
        value: { answer: { committee: before.value, version: before.version } },
      };
    }
    const clashed = clash(before, seen);
    if (clashed) return clashed;
    const put = putCommittee(params.committee, before?.value, body);
    if (!put.ok) return put;
    const { committee, deed } = put.value;
    const key = records.committee.key(committee.id);
    const changes = recorded(occasion, records.committee, key, before, committee, deed);
    const version = (before?.version ?? 0) + 1;
    return { ok: true, value: { answer: { committee, version }, changes } };
  },
});

const decisionRows = (round: RoundId) =>
  all(caseRecords.decision, { partition: `round#${round}`, ...beginning('decision#') });

export const showPools = useCase('showPools', {
  reads: () => ({
    pools: poolRows(),
    accounts: accountRows(),
    rounds: roundRows(),
    committees: committeeRows(),
    policies: policyRows(),
  }),
  async decide({ loaded: { pools, accounts, rounds, committees, policies }, now, readMore }) {
    // A list opens when its round has closed; before that nobody is told what others ask for.
    const keys = rounds.map(({ value }) => caseRecords.allocation.key(value.id));
    const { lists } = await readMore({ lists: many(caseRecords.allocation, keys) });
    // What a round that takes applications all year has decided stands on no list any more.
    const allYear = valuesOf(rounds).filter(({ dates }) => dates.kind === 'rolling');
    const decided = await readMore(
      Object.fromEntries(allYear.map(({ id }) => [id, decisionRows(id)])),
    );
    const askedIn = (pool: string) => {
      const own = valuesOf(lists).filter((list) => list.pool === pool);
      const lines = own.flatMap((list) => standingLines(list));
      const onList = new Set<string>(lines.map(({ application }) => application));
      const beside = allYear
        .filter((round) => round.pool === pool)
        .flatMap(({ id }) => valuesOf(decided[id] ?? []))
        .filter(({ application }) => !onList.has(application));
      return sumOf([...lines, ...beside].map(({ requested }) => requested));
    };
    const bound = boundAccounts(pools, accounts);
    const listed = pools.flatMap(({ value: pool, version }) => {
      const account = accountOf(bound, pool.id);
      return account ? [{ pool, version, account: account.value, asked: askedIn(pool.id) }] : [];
    });
    const answer = {
      serverTime: now,
      pools: listed,
      rounds: [...valuesOf(rounds)],
      committees: committees.map(({ value: { id, name } }) => ({ id, name })),
      policies: [...valuesOf(policies)],
    };
    return { ok: true, value: { answer } };
  },
});

type Saved = {
  readonly pools: readonly Stored<Pool>[];
  readonly accounts: readonly Stored<PoolAccount>[];
};

/**
 * The account of a pool that is written, with what it holds for those it carries on, and every
 * other account that holds something else because of it.
 */
function carriedOn(occasion: Occasion, saved: Saved, pool: Pool, account: PoolAccount) {
  const { accounts } = saved;
  const before = valuesOf(saved.pools);
  const after = [...before.filter(({ id }) => id !== pool.id), pool];
  const values = valuesOf(accounts).filter((each) => each.pool !== pool.id);
  const own = withInherited(after, [...values, account]).find((each) => each.pool === pool.id);
  const stored = accountOf(accounts, pool.id);
  const same = stored && canonical(stored.value) === canonical(own);
  const key = caseRecords.poolAccount.key(pool.id);
  const deed = {
    chain: `account/${pool.id}`,
    verb: stored ? 'inherit' : 'open-account',
    facts: { amount: promisedFor(own ?? account) },
  };
  const written = [
    ...(same ? [] : recorded(occasion, caseRecords.poolAccount, key, stored, own ?? account, deed)),
    ...boundElsewhere(occasion, after, accounts, own ?? account),
  ];
  return [...written, ...touchedBefore(pool.id, { before, after }, accounts, written)];
}

export const savePool = useCase('savePool', {
  reads: ({ pool }) => ({
    before: poolRow(pool),
    accounts: accountRows(),
    rounds: roundRows(),
    pools: poolRows(),
    addresses: addressRow(),
  }),
  decide({ params: { pool: id }, body, loaded, seen, occasion }) {
    const { before, accounts, rounds, addresses } = loaded;
    const account = accountOf(accounts, id);
    const pools = valuesOf(loaded.pools).filter((each) => !each.rehearsal);
    if (before && standsAlready(before, seen, body.text)) {
      return { ok: true, value: { answer: { pool: before.value, version: before.version } } };
    }
    const clashed = clash(before, seen);
    if (clashed) return clashed;
    if (before && account) {
      const changed = changePool(before.value, body.text, account.value, valuesOf(rounds), pools);
      if (!changed.ok) return changed;
      const { pool, deed } = changed.value;
      const changes = [
        ...recorded(occasion, caseRecords.pool, before.key, before, pool, deed),
        ...carriedOn(occasion, loaded, pool, account.value),
        publishRow(occasion.now, id, before.version),
      ];
      return { ok: true, value: { answer: { pool, version: before.version + 1 }, changes } };
    }
    const claim = addressed(addresses, [{ kind: 'puljer', id, title: body.text.title }]);
    const slug = claim.slugs.get(id) ?? id;
    const created = createPool({ id, slug }, body.text, body, pools);
    if (!created.ok) return created;
    const { pool, account: opened, deed } = created.value;
    const changes = [
      ...recorded(occasion, caseRecords.pool, caseRecords.pool.key(id), undefined, pool, deed),
      ...carriedOn(occasion, loaded, pool, opened),
      ...claim.changes,
      publishRow(occasion.now, id),
    ];
    return { ok: true, value: { answer: { pool, version: 1 }, changes } };
  },
});

/** Whether the movement of a number is the one that is asked for, so that a repeat changes nothing. */
function isMovement(account: PoolAccount, number: number, asked: MoneyChange): boolean {
  const found = account.movements.find((each) => each.number === number);
  if (!found) return false;
  const { number: _number, at: _at, by: _by, ...told } = found;
  return canonical(told) === canonical(asked);
}

/** Whether every part stands already, so that a repeat changes nothing. */
function isShared(account: PoolAccount, number: number, told: SharedMoney): boolean {
  return movementsOf(told).every((each, index) => isMovement(account, number + index, each));
}

export const shareMoneyCase = useCase('shareMoney', {
  reads: () => ({ pools: poolRows(), accounts: accountRows() }),
  decide({ params, body, actor, loaded, now, occasion }) {
    const pool = withId(loaded.pools, params.pool);
    const accounts = boundAccounts(loaded.pools, loaded.accounts);
    const account = pool && accountOf(accounts, pool.value.id);
    if (!pool || !account) return unknown();
    const number = Number(params.movement);
    if (isShared(account.value, number, body)) {
      return { ok: true, value: { answer: { account: account.value } } };
    }
    const next = account.value.movements.length + 1;
    if (number !== next) return refused(judge(rowMustBeAsSeen, { seen: number, stands: next }));
    const shared = shareMoney(actor, now, pool.value, account.value, body);
    if (!shared.ok) return shared;
    const { account: after, deed } = shared.value;
    const changes = [
      ...recorded(occasion, caseRecords.poolAccount, account.key, account, after, deed),
      ...boundElsewhere(occasion, valuesOf(loaded.pools), loaded.accounts, after),
      publishRow(now, pool.value.id, 'money', number),
    ];
    return { ok: true, value: { answer: { account: after }, changes } };
  },
});

export const moveMoneyCase = useCase('moveMoney', {
  reads: () => ({ pools: poolRows(), accounts: accountRows() }),
  decide({ params, body, actor, loaded, now, occasion }) {
    const pool = withId(loaded.pools, params.pool);
    const accounts = boundAccounts(loaded.pools, loaded.accounts);
    const account = pool && accountOf(accounts, pool.value.id);
    if (!pool || !account) return unknown();
    const number = Number(params.movement);
    if (isMovement(account.value, number, body)) {
      return { ok: true, value: { answer: { account: account.value } } };
    }
    const next = account.value.movements.length + 1;
    if (number !== next) return refused(judge(rowMustBeAsSeen, { seen: number, stands: next }));
    const moved = changeMoney(actor, now, pool.value, account.value, body);
    if (!moved.ok) return moved;
    const { account: after, deed } = moved.value;
    const changes = [
      ...recorded(occasion, caseRecords.poolAccount, account.key, account, after, deed),
      ...boundElsewhere(occasion, valuesOf(loaded.pools), loaded.accounts, after),
      jobRow(now, `money-used#${pool.value.id}#${number}`, {
        job: 'money-used',
        pool: pool.value.id,
      }),
      publishRow(now, pool.value.id, 'money', number),
    ];
    return { ok: true, value: { answer: { account: after }, changes } };
  },
});
