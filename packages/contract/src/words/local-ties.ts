import type { TermOf } from '@plan/domain';
import type { Language } from './figures.ts';

type Ties = Pick<TermOf<'locality'>, 'leastPercent' | 'leastPeople' | 'place'>;
type Way = TermOf<'locality'>['ways'][number];

/** Where a term is about: the municipality, or as the call names it, after "in". */
export function placeIn(language: Language, { place }: Pick<Ties, 'place'>): string {
  return place || { da: 'kommunen', en: 'the municipality' }[language];
}

/** A tie with the number that it asks for, as it is judged: without one, some are enough. */
function tieDa(way: Way, ties: Ties): string {
  const { leastPercent, leastPeople } = ties;
  const place = placeIn('da', ties);
  const share = leastPercent ? `mindst ${leastPercent} % af` : 'nogle af';
  if (way === 'seat') return `I hører hjemme i ${place}`;
  if (way === 'activity') return `det foregår i ${place}`;
  if (way === 'members') return `${share} jeres medlemmer bor i ${place}`;
  if (!leastPeople) return `${share} deltagerne bor i ${place}`;
  const people = `mindst ${leastPeople} fra ${place} er med`;
  return leastPercent ? `${people}, og de er mindst ${leastPercent} % af deltagerne` : people;
}

function tieEn(way: Way, ties: Ties): string {
  const { leastPercent, leastPeople } = ties;
  const place = placeIn('en', ties);
  const share = leastPercent ? `at least ${leastPercent}% of` : 'some of';
  if (way === 'seat') return `you are based in ${place}`;
  if (way === 'activity') return `it takes place in ${place}`;
  if (way === 'members') return `${share} your members live in ${place}`;
  if (!leastPeople) return `${share} those who take part live in ${place}`;
  const people = `at least ${leastPeople} from ${place} take part`;
  return leastPercent
    ? `${people} and are at least ${leastPercent}% of those who take part`
    : people;
}

/** The ties to a place, one clause each. */
export function tiesIn(
  language: Language,
  { ways, ...ties }: Ties & { readonly ways: readonly Way[] },
): readonly string[] {
  return ways.map((way) => (language === 'da' ? tieDa(way, ties) : tieEn(way, ties)));
}
