import { choice, groups } from '../fields.ts';
import type { CriteriaGroup } from '../fields.ts';
import { termKind } from '../term-kind.ts';

function isMet({ least, criteria }: CriteriaGroup, met: readonly string[]): boolean {
  const count = criteria.filter(({ key }) => met.includes(key)).length;
  return count >= Math.min(least, criteria.length);
}

export const activityCriteriaTerm = termKind('activity-criteria', {
  section: 'activity',
  says: 'The activity meets as many criteria of each group, or of one group, as the terms name.',
  fields: { groups: groups(), need: choice(['every-group', 'one-group']) },
  needs: ['criteriaMet'],
  impossible: ({ groups: all }) => all.some(({ least, criteria }) => least > criteria.length),
  broken({ groups: all, need }, { criteriaMet }) {
    const short = all.filter((group) => !isMet(group, criteriaMet));
    const kept = need === 'every-group' ? short.length === 0 : short.length < all.length;
    if (kept) return undefined;
    const open = short.flatMap((group) => group.criteria.map((each) => each.text));
    return { unmet: open, least: short[0]?.least ?? 1, need };
  },
});
