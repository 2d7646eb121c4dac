import type { TermOf } from '@plan/domain';
import type { Language } from './figures.ts';
import { clausesIn } from './lists.ts';

const words = {
  da: { one: 'ét', of: (least: string) => `mindst ${least} af disse`, and: 'Og', or: 'Eller' },
  en: { one: '1', of: (least: string) => `at least ${least} of these`, and: 'And', or: 'Or' },
} as const;

/** The criteria of a call as they are written, with how many of them count. */
export function criteriaText(
  language: Language,
  { groups, need }: Pick<TermOf<'activity-criteria'>, 'groups' | 'need'>,
): string {
  const { one, of, and, or } = words[language];
  const told = groups.map(({ least, criteria }) => {
    const all = criteria.map((each) => each.text);
    if (least >= all.length) return clausesIn(language, all);
    return `${of(least === 1 ? one : `${least}`)}: ${clausesIn(language, all, 'or')}`;
  });
  return told.join(`. ${need === 'every-group' ? and : or}: `);
}
