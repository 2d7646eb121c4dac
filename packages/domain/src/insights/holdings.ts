import type {
  Agreement,
  CalendarEvent,
  Collaboration,
  ContactPoint,
  CooperationGuide,
} from '../collaborations/index.ts';
import type { Day } from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import type { Allocation, Decision } from '../decisions/index.ts';
import type { Committee, Municipality } from '../municipality/index.ts';
import type { ActionPlan, Initiative, StatusReport } from '../plans/index.ts';
import type { PolicyVersion } from '../policies/index.ts';
import type { Pool, PoolAccount, Round } from '../pools/index.ts';

/** What a municipality holds, before anybody has asked what may be seen of it. */
export type Holdings = {
  readonly municipality: Municipality;
  /** The day the view is made for: lights depend on it. */
  readonly today: Day;
  readonly policies: readonly PolicyVersion[];
  readonly plans: readonly ActionPlan[];
  readonly initiatives: readonly Initiative[];
  readonly reports: readonly StatusReport[];
  readonly guide: CooperationGuide | undefined;
  readonly collaborations: readonly Collaboration[];
  readonly agreements: readonly Agreement[];
  readonly contacts: readonly ContactPoint[];
  readonly events: readonly CalendarEvent[];
  readonly committees: readonly Pick<Committee, 'id' | 'name'>[];
  readonly pools: readonly Pool[];
  readonly accounts: readonly PoolAccount[];
  readonly rounds: readonly Round[];
  readonly applications: readonly Application[];
  readonly decisions: readonly Decision[];
  readonly allocations: readonly Allocation[];
};
