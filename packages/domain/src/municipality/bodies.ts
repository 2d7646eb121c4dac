import * as z from 'zod';
import { judge, unless } from '../kernel/index.ts';
import type { Deed, Outcome } from '../kernel/index.ts';
import { bodyNamesDiffer } from './rules.ts';

export const bodyKinds = [
  'department',
  'committee',
  'council',
  'volunteer-centre',
  'association',
  'project',
  'working-group',
  'job-centre',
  'private',
  'municipality',
  'citizens',
] as const;

/** Somebody who takes part in plans, and every way documents spell the name. */
export type Body = z.infer<typeof Body>;
export const Body = z.object({
  name: z.string().min(1).max(200),
  kind: z.enum(bodyKinds),
  aliases: z.array(z.string().min(1).max(200)).max(40),
});

/** The actor registry of a municipality. */
export type BodyRegistry = z.infer<typeof BodyRegistry>;
export const BodyRegistry = z.object({ bodies: z.array(Body).max(1000) });

function spelled(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/['’‘"”“]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The body behind a name as some document spells it; the registry decides, never likeness. */
export function bodyNamed(registry: BodyRegistry, written: string): Body | undefined {
  const wanted = spelled(written);
  return registry.bodies.find((body) =>
    [body.name, ...body.aliases].some((name) => spelled(name) === wanted),
  );
}

/** Names that more than one body answers to, as they are written first. */
function namesTwice({ bodies }: BodyRegistry): readonly string[] {
  const owners = new Map<string, { readonly written: string; readonly of: Set<Body> }>();
  for (const body of bodies) {
    for (const written of [body.name, ...body.aliases]) {
      const known = owners.get(spelled(written)) ?? { written, of: new Set<Body>() };
      known.of.add(body);
      owners.set(spelled(written), known);
    }
  }
  return [...owners.values()].filter(({ of }) => of.size > 1).map(({ written }) => written);
}

/** Writes the actor registry. Refuses a name or spelling that belongs to two actors. */
export function putBodies(
  registry: BodyRegistry,
): Outcome<{ readonly registry: BodyRegistry; readonly deed: Deed }> {
  return unless(judge(bodyNamesDiffer, { twice: namesTwice(registry) }, 'bodies'), () => ({
    registry,
    deed: { chain: 'bodies', verb: 'put-bodies', facts: { count: registry.bodies.length } },
  }));
}
