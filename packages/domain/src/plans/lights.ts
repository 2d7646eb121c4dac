import * as z from 'zod';
import { daysBetween } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import type { Indicator, InitiativeWork, Milestone } from './initiative.ts';

export const lightColours = ['green', 'yellow', 'red', 'no-data'] as const;
export type LightColour = (typeof lightColours)[number];
export const LightColour = z.enum(lightColours);

/** Why a light has its colour; each has a sentence in the contract's words. */
export const lightReasons = [
  'milestone-late',
  'milestone-passed',
  'indicator-far-behind',
  'indicator-behind',
  'on-track',
  'nothing-to-measure',
  'set-by-hand',
] as const;
export type LightReason = (typeof lightReasons)[number];

/** A light with the rule that lit it. `about` names the milestone or indicator. */
export type ShownLight = z.infer<typeof ShownLight>;
export const ShownLight = z.object({
  colour: LightColour,
  reason: z.enum(lightReasons),
  about: z.string(),
});

/** More days late than this is red, not yellow. */
const MOST_DAYS_LATE = 30;
/** Share of the way to its target that an indicator must have come, of what the time would say. */
const NEAR = 0.9;
const BEHIND = 0.6;

function milestoneLight({ due, doneOn, title }: Milestone, today: Day): ShownLight {
  if (doneOn !== undefined || due >= today) {
    return { colour: 'green', reason: 'on-track', about: title };
  }
  return daysBetween(due, today) > MOST_DAYS_LATE
    ? { colour: 'red', reason: 'milestone-late', about: title }
    : { colour: 'yellow', reason: 'milestone-passed', about: title };
}

type Span = { readonly start?: Day | undefined; readonly end?: Day | undefined };

/** How much of the time has passed, from 0 to 1; all of it where no end is known. */
function elapsed({ start, end }: Span, on: Day): number {
  if (start === undefined || end === undefined || start >= end) return 1;
  return Math.min(1, Math.max(0, daysBetween(start, on) / daysBetween(start, end)));
}

function indicatorLight(indicator: Indicator, span: Span): ShownLight | undefined {
  const { target, baseline = 0, title } = indicator;
  const latest = indicator.values.toSorted((one, two) => (one.on < two.on ? -1 : 1)).at(-1);
  if (target === undefined || latest === undefined || target === baseline) return undefined;
  const come = (latest.value - baseline) / (target - baseline);
  const due = elapsed(span, latest.on);
  const share = due === 0 ? 1 : come / due;
  if (share >= NEAR) return { colour: 'green', reason: 'on-track', about: title };
  return share >= BEHIND
    ? { colour: 'yellow', reason: 'indicator-behind', about: title }
    : { colour: 'red', reason: 'indicator-far-behind', about: title };
}

const WORST: readonly LightColour[] = ['red', 'yellow', 'green', 'no-data'];

/**
 * The light of an initiative on a day: the worst of its milestones and indicators, `no-data` where
 * it has none. A milestone not reached is yellow, and red after 30 days; an indicator is measured
 * against the share of its way that the time of the schedule would say: 90 % is green, 60 % yellow.
 */
export function lightOf(work: InitiativeWork, schedule: Span, today: Day): ShownLight {
  const lights = [
    ...work.milestones.map((milestone) => milestoneLight(milestone, today)),
    ...work.indicators.flatMap((indicator) => indicatorLight(indicator, schedule) ?? []),
  ];
  const worst = WORST.map((colour) => lights.find((light) => light.colour === colour)).find(
    (light) => light !== undefined,
  );
  return worst ?? { colour: 'no-data', reason: 'nothing-to-measure', about: '' };
}
