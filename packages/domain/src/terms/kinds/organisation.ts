import { organisationTraits } from '../choices.ts';
import { choices } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const organisationTerm = termKind('organisation', {
  section: 'applicant',
  says: 'The applicant is organised in all the ways that the terms name.',
  fields: { traits: choices(organisationTraits) },
  needs: ['organisation'],
  broken({ traits }, { organisation }) {
    const lacking = traits.filter((trait) => !organisation.includes(trait));
    return lacking.length === 0 ? undefined : { lacking };
  },
});
