import { signerRoles } from '../choices.ts';
import { choices, count } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const signatureTerm = termKind('signature', {
  section: 'papers',
  says: 'As many people of the roles that the terms name stand behind the application.',
  fields: { least: count(), roles: choices(signerRoles) },
  needs: ['signers'],
  broken({ least, roles }, { signers }) {
    const signed = signers.filter((role) => roles.includes(role)).length;
    return signed < least ? { least, signed, roles } : undefined;
  },
});
