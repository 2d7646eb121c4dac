import { declarations } from '../choices.ts';
import { choice } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const declarationTerm = termKind('declaration', {
  section: 'papers',
  says: 'The applicant declares what the terms ask for; papers behind it are not sent along.',
  fields: {
    declaration: choice(declarations),
    when: choice(['always', 'children-under-15']),
  },
  needs: ['declarations'],
  asks: ({ when }) => (when === 'always' ? [] : ['childrenUnder15']),
  broken({ declaration, when }, { declarations: made, childrenUnder15 }) {
    const concerned = when === 'always' || childrenUnder15 === true;
    return concerned && !made.includes(declaration) ? { declaration } : undefined;
  },
});
