import type { TermOf } from '@plan/domain';
import { localityTerms } from './call-choices.ts';
import type { Language } from './figures.ts';

type Ties = Pick<TermOf<'locality'>, 'leastPercent' | 'leastPeople'>;
type Way = TermOf<'locality'>['ways'][number];

/** A tie with the number that it asks for, as it is judged: without one, some are enough. */
function tieDa(way: Way, { leastPercent, leastPeople }: Ties): string {
  const share = leastPercent ? `mindst ${leastPercent} % af` : 'nogle af';
  if (way === 'members') return `${share} jeres medlemmer bor i kommunen`;
  if (way !== 'users') return localityTerms[way].da;
  if (!leastPeople) return `${share} deltagerne bor i kommunen`;
  return leastPercent
    ? `mindst ${leastPeople} fra kommunen er med, og de er mindst ${leastPercent} % af deltagerne`
    : `mindst ${leastPeople} fra kommunen er med`;
}

function tieEn(way: Way, { leastPercent, leastPeople }: Ties): string {
  const share = leastPercent ? `at least ${leastPercent}% of` : 'some of';
  if (way === 'members') return `${share} your members live in the municipality`;
  if (way !== 'users') return localityTerms[way].en;
  if (!leastPeople) return `${share} those who take part live in the municipality`;
  const people = `at least ${leastPeople} from the municipality take part`;
  return leastPercent
    ? `${people} and are at least ${leastPercent}% of those who take part`
    : people;
}

/** The ties to the municipality, one clause each. */
export function tiesIn(
  language: Language,
  { ways, ...ties }: Ties & { readonly ways: readonly Way[] },
): readonly string[] {
  return ways.map((way) => (language === 'da' ? tieDa(way, ties) : tieEn(way, ties)));
}
