import { countedOf } from '../applications/index.ts';
import { judgeTerm } from '../terms/index.ts';
import type { TermOf } from '../terms/index.ts';
import { isGrant } from './own-grants.ts';
import type { OwnGrant } from './own-grants.ts';

type Step = TermOf<'accounts'>['steps'][number];
type Requirement = Step['requirement'];

/**
 * Which accounts the terms ask for of a grant, by what was granted for each year in øre: of each
 * term the highest step that is reached. Nothing where no term concerns it.
 */
export function accountsAsked(grant: OwnGrant): readonly Requirement[] {
  if (!isGrant(grant)) return [];
  const { application, round, decision } = grant;
  const { amount } = decision;
  const { submission } = application;
  const known = {
    requested: amount,
    kind: submission?.applicant.kind,
    members: submission && countedOf(submission).members,
  };
  const isReached = ({ from, above }: Step) => (above ? amount > from : amount >= from);
  return (
    round.terms
      .filter((term) => term.kind === 'accounts' && term.force === 'required')
      // Where nobody can tell whom it concerns, it is told.
      .filter((term) => judgeTerm(term, known).state !== 'not-concerned')
      .flatMap((term) => {
        const steps = term.kind === 'accounts' ? term.steps : [];
        const reached = steps.filter(isReached).toSorted((one, other) => one.from - other.from);
        return reached.at(-1)?.requirement ?? [];
      })
  );
}
