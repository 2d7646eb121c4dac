export const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether `2026-02-30` and the like is a day there has been or will be. */
export function isRealDay(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

export function isClockTime(text: string): boolean {
  return CLOCK_TIME.test(text);
}
