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
  sumOf,
} from '@plan/domain';
import type { MoneyChange, PoolAccount, RoundId, SharedMoney } from '@plan/domain';
import { addressRow, addressed } from '../addresses.ts';
import { clash, standsAlready, unknown, useCase } from '../http/index.ts';
import { jobRow, publishRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import { all, beginning, many, one, recorded, valuesOf } from '../rows/index.ts';
import {
  accountOf,
  accountRow,
  accountRows,
  committeeRows,
  policyRows,
  poolRow,
  poolRows,
  roundRows,
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
    const listed = pools.flatMap(({ value: pool, version }) => {
      const account = accountOf(accounts, pool.id);
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

export const savePool = useCase('savePool', {
  reads: ({ pool }) => ({
    before: poolRow(pool),
    account: accountRow(pool),
    rounds: roundRows(),
    pools: poolRows(),
    addresses: addressRow(),
  }),
  decide({ params: { pool: id }, body, loaded, seen, occasion }) {
    const { before, account, rounds, addresses } = loaded;
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
      ...recorded(
        occasion,
        caseRecords.poolAccount,
        caseRecords.poolAccount.key(id),
        undefined,
        opened,
        {
          chain: `account/${id}`,
          verb: 'open-account',
          facts: {},
        },
      ),
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
  reads: ({ pool }) => ({ pool: poolRow(pool), account: accountRow(pool) }),
  decide({ params, body, actor, loaded: { pool, account }, now, occasion }) {
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
      publishRow(now, pool.value.id, 'money', number),
    ];
    return { ok: true, value: { answer: { account: after }, changes } };
  },
});

export const moveMoneyCase = useCase('moveMoney', {
  reads: ({ pool }) => ({ pool: poolRow(pool), account: accountRow(pool) }),
  decide({ params, body, actor, loaded: { pool, account }, now, occasion }) {
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
      jobRow(now, `money-used#${pool.value.id}#${number}`, {
        job: 'money-used',
        pool: pool.value.id,
      }),
      publishRow(now, pool.value.id, 'money', number),
    ];
    return { ok: true, value: { answer: { account: after }, changes } };
  },
});
