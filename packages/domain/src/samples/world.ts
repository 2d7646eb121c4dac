import type {
  ActionPlan,
  Agreement,
  BodyRegistry,
  CalendarEvent,
  Collaboration,
  ContactPoint,
  CooperationGuide,
  StatusEntry,
  StatusReport,
  Allocation,
  Application,
  ApplicationStep,
  Association,
  Committee,
  ConflictRegister,
  Decision,
  Initiative,
  KeptPapers,
  LineReason,
  Municipality,
  PolicyVersion,
  Pool,
  PoolAccount,
  Recommendation,
  Review,
  Round,
  Standing,
} from '../index.ts';
import { addDays } from '../kernel/index.ts';
import type { Day, Id, Outcome, PersonId } from '../kernel/index.ts';

/** What a sample is computed from: the day it is made for, and how people and digests are made. */
export type Anchor = {
  readonly today: Day;
  /** The person behind a name at the identity provider. */
  readonly personOf: (subject: string) => PersonId;
  readonly sha256: (text: string) => string;
};

/** A round with what has happened in it so far. */
export type SampleRound = {
  readonly round: Round;
  readonly applications: readonly {
    readonly application: Application;
    readonly steps: readonly ApplicationStep[];
  }[];
  readonly conflicts: ConflictRegister;
  readonly reviews: readonly Review[];
  readonly recommendations: readonly Recommendation[];
  readonly allocation?: Allocation;
  readonly reasons: readonly LineReason[];
  readonly decisions: readonly Decision[];
};

/** Everything one municipality holds. People, applications and grants are invented. */
export type SampleMunicipality = {
  readonly municipality: Municipality;
  readonly committees: readonly Committee[];
  readonly standings: readonly Standing[];
  readonly associations: readonly Association[];
  readonly papers: readonly KeptPapers[];
  readonly policies: readonly PolicyVersion[];
  readonly bodies: BodyRegistry;
  readonly plans: readonly {
    readonly plan: ActionPlan;
    readonly initiatives: readonly Initiative[];
    readonly statuses: readonly StatusEntry[];
    readonly reports: readonly StatusReport[];
  }[];
  readonly guide?: CooperationGuide;
  readonly collaborations: readonly Collaboration[];
  readonly contacts: readonly ContactPoint[];
  readonly agreements: readonly Agreement[];
  readonly events: readonly CalendarEvent[];
  readonly pools: readonly { readonly pool: Pool; readonly account: PoolAccount }[];
  readonly rounds: readonly SampleRound[];
};

/** A fixed id for the n-th thing of its kind, shaped as the ids people's browsers make. */
export function sampleId<const Prefix extends string>(prefix: Prefix, n: number): Id<Prefix> {
  return `${prefix}_01890000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** The value of a verb that a sample knows to be possible. */
export function sure<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`The sample breaks a rule: ${JSON.stringify(outcome.refusals)}`);
}

export function daysFrom(anchor: Anchor, days: number): Day {
  return addDays(anchor.today, days);
}
