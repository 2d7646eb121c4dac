import * as z from 'zod';

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
