import { signInWays } from '../choices.ts';
import { choices } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const signInTerm = termKind('sign-in', {
  section: 'applicant',
  says: 'An application is sent by somebody who signed in in one of the ways the terms name.',
  fields: { ways: choices(signInWays) },
  needs: ['signIn'],
  broken: ({ ways }, { signIn }) => (ways.includes(signIn) ? undefined : { ways }),
});
