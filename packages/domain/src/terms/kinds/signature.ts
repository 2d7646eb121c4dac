import { signerRoles } from '../choices.ts';
import type { SignerRole } from '../choices.ts';
import { choices, count } from '../fields.ts';
import { termKind } from '../term-kind.ts';

/** One person at a time holds these; the others can be several. */
const HELD_BY_ONE: readonly SignerRole[] = ['chair', 'treasurer'];

/** How many stand behind it, of those who are asked; two who both sign as chair are one. */
function countOf(signers: readonly SignerRole[], roles: readonly SignerRole[]): number {
  const asked = signers.filter((role) => roles.includes(role));
  return asked.filter((role, index) => !HELD_BY_ONE.includes(role) || asked.indexOf(role) === index)
    .length;
}

export const signatureTerm = termKind('signature', {
  section: 'papers',
  says: 'As many people of the roles that the terms name stand behind the application; one is chair, and one is treasurer.',
  fields: { least: count(), roles: choices(signerRoles) },
  impossible: ({ least, roles }) =>
    roles.every((role) => HELD_BY_ONE.includes(role)) && least > roles.length,
  empty: ({ least }) => least === 0,
  needs: ['signers'],
  broken({ least, roles }, { signers }) {
    const signed = countOf(signers, roles);
    return signed < least ? { least, signed, roles } : undefined;
  },
});
