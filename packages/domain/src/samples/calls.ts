import { instantOf, wallTime } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import { announceRound, changeMoney, createPool, draftRound } from '../pools/index.ts';
import type { CallText, MoneyChange, Pool, PoolAccount, PoolText, Round } from '../pools/index.ts';
import { callFrom } from '../templates/index.ts';
import type { CallTemplate } from '../templates/index.ts';
import { daysFrom, sampleId, sure } from './world.ts';
import type { Anchor } from './world.ts';

/** The morning of the anchor day. */
function morning(anchor: Anchor) {
  return instantOf(wallTime(anchor.today, '08:00'), 'opening');
}

/** A pool as its own verbs make it, with the money that was set aside for it. */
export function pooled(
  anchor: Anchor,
  told: { readonly n: number; readonly slug: string; readonly text: PoolText },
  money: readonly Omit<MoneyChange, 'decision' | 'note' | 'kind'>[],
): { pool: Pool; account: PoolAccount } {
  const { n, slug, text } = told;
  const made = sure(createPool({ id: sampleId('poo', n), slug }, text, { rehearsal: false }));
  const by = { person: anchor.personOf('sagsbehandler') };
  const account = money.reduce((before, line) => {
    const change: MoneyChange = {
      ...line,
      kind: 'set-aside',
      decision: text.budgetDecision,
      note: '',
    };
    return sure(changeMoney(by, morning(anchor), made.pool, before, change)).account;
  }, made.account);
  return { pool: made.pool, account };
}

export type ToldCall = {
  readonly n: number;
  readonly slug: string;
  readonly template: CallTemplate;
  readonly text: Partial<CallText> & Pick<CallText, 'title' | 'introduction'>;
};

/** A call that is drafted and announced by the rules it is judged by; nothing of it is code. */
export function calledFor(
  anchor: Anchor,
  { pool, account }: { readonly pool: Pool; readonly account: PoolAccount },
  { n, slug, template, text }: ToldCall,
): Round {
  let criteria = n * 10;
  const begun = callFrom(template, {
    today: anchor.today,
    year: pool.year,
    committee: pool.committee,
    criterion: () => sampleId('cri', (criteria += 1)),
  });
  const drafted = sure(draftRound({ id: sampleId('rou', n), slug }, pool, { ...begun, ...text }));
  return sure(announceRound(morning(anchor), pool, account, drafted.round)).round;
}

/** The text of a pool of the year after the anchor day. */
export function poolTextFor(
  anchor: Anchor,
  told: Pick<PoolText, 'title' | 'description' | 'committee'> & {
    readonly body: string;
    readonly email: string;
  } & Partial<PoolText>,
): PoolText {
  const { body, email, ...text } = told;
  const year = yearAfter(anchor.today);
  return {
    year,
    legalBases: ['SEL_18'],
    budgetDecision: { body, day: `${year - 1}-10-07`, item: `Budget ${year}` },
    contact: { email, phone: '12 34 56 78' },
    helpLines: [],
    subPools: [],
    policies: [],
    ...text,
  };
}

export function yearAfter(today: Day): number {
  return Number(today.slice(0, 4)) + 1;
}

/** The wall clock so many days from the anchor. */
export function at(anchor: Anchor, days: number, time = '00:00') {
  return wallTime(daysFrom(anchor, days), time);
}
