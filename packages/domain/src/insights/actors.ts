import { bodyNamed } from '../municipality/index.ts';
import type { BodyRegistry } from '../municipality/index.ts';
import type { Initiative, StatusEntry } from '../plans/index.ts';

/** A name that documents use, the actor behind it if the registry knows, and where it stands. */
export type NamedActor = {
  readonly name: string;
  readonly body: string | undefined;
  readonly initiatives: readonly Initiative['id'][];
};

/**
 * Every name of an actor in plans and statuses, each spelling by itself, in Danish order. The
 * registry decides who is meant; a name it does not know has no body.
 */
export function actorsNamed(
  registry: BodyRegistry,
  initiatives: readonly Initiative[],
  statuses: readonly StatusEntry[],
): readonly NamedActor[] {
  const found = new Map<string, Set<Initiative['id']>>();
  const add = (name: string, initiative: Initiative['id']) =>
    found.set(name, (found.get(name) ?? new Set()).add(initiative));
  for (const { id, actors } of initiatives) for (const { name } of actors) add(name, id);
  for (const { initiative, actors } of statuses) for (const name of actors) add(name, initiative);
  return [...found]
    .map(([name, where]) => ({
      name,
      body: bodyNamed(registry, name)?.name,
      initiatives: [...where],
    }))
    .toSorted((one, two) => one.name.localeCompare(two.name, 'da'));
}
