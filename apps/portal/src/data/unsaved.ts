const PREFIX = 'plan-kladde ';

/** A browser may keep nothing, or forbid it; writing to the server goes on all the same. */
function withStorage<Result>(otherwise: Result, act: (storage: Storage) => Result): Result {
  try {
    return act(localStorage);
  } catch {
    return otherwise;
  }
}

/**
 * What somebody has typed and the server does not have yet, kept in the browser so that it outlives
 * a closed tab. It is dropped when the server has it, and all of it when somebody signs out.
 */
export function keepUnsaved(place: string, value: unknown): void {
  withStorage(undefined, (storage) => storage.setItem(PREFIX + place, JSON.stringify(value)));
}

export function readUnsaved(place: string): unknown {
  return withStorage<unknown>(null, (storage) =>
    JSON.parse(storage.getItem(PREFIX + place) ?? 'null'),
  );
}

export function dropUnsaved(place: string): void {
  withStorage(undefined, (storage) => storage.removeItem(PREFIX + place));
}

/** The places that begin with some text and have something unsaved. */
export function unsavedPlaces(beginning = ''): readonly string[] {
  return withStorage<readonly string[]>([], (storage) =>
    Object.keys(storage)
      .filter((key) => key.startsWith(PREFIX + beginning))
      .map((key) => key.slice(PREFIX.length)),
  );
}

const OWNER = 'plan-skrevet-af';

/**
 * Says who is signed in. What somebody else has typed on a computer that several use is forgotten,
 * also where they never signed out.
 */
export function ownUnsaved(person: string): void {
  withStorage(undefined, (storage) => {
    const before = storage.getItem(OWNER);
    if (before !== null && before !== person) forgetUnsaved();
    storage.setItem(OWNER, person);
  });
}

/** Forgets what begins with a place; all of it where none is named. */
export function forgetUnsaved(beginning = ''): void {
  for (const place of unsavedPlaces(beginning)) dropUnsaved(place);
}
