const PREFIX = 'plan-kladde ';

/**
 * What somebody has typed and the server does not have yet, kept in the browser so that it outlives
 * a closed tab. It is dropped when the server has it, and all of it when somebody signs out.
 */
export function keepUnsaved(place: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + place, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing still writes to the server.
  }
}

export function readUnsaved(place: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + place) ?? 'null');
  } catch {
    return null;
  }
}

export function dropUnsaved(place: string): void {
  localStorage.removeItem(PREFIX + place);
}

/** Forgets what begins with a place; all of it where none is named. */
export function forgetUnsaved(place = ''): void {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX + place));
  for (const key of keys) localStorage.removeItem(key);
}
