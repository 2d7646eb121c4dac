import { stemmer } from '@orama/stemmers/danish';
import { stopwords } from '@orama/stopwords/danish';
import type { ContactPoint } from '@plan/domain/collaborations';
import type { Offer, PublicCollaboration } from '@plan/domain/insights';
import { targetGroupTerms } from '@plan/contract/words';
import MiniSearch from 'minisearch';
import { nearWords } from './near-words.ts';

/** Shorter beginnings and endings of words would find too much. */
const SHORTEST_PART = 4;
const SHORTEST_PREFIX = 3;
const LEAST_TO_GUESS = 6;

const silent = new Set(stopwords);

function termOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  return lower.length < 2 || silent.has(lower) ? undefined : stemmer(lower);
}

/** Danish joins words: `læsevenner` is found by `venner` too, so endings are kept beside the whole. */
function endingsOf(term: string): string[] {
  const count = Math.max(0, term.length - SHORTEST_PART);
  return Array.from({ length: count }, (_, index) => term.slice(index + 1));
}

const nearTo = new Map<string, readonly string[]>();
for (const group of nearWords) {
  const terms = [...new Set(group.flatMap((word) => termOf(word) ?? []))];
  for (const term of terms) nearTo.set(term, [...(nearTo.get(term) ?? []), ...terms]);
}

/** A word as it is asked for, with others that mean the same. */
function askedAs(word: string): string[] | undefined {
  const term = termOf(word);
  return term === undefined ? undefined : [...new Set([term, ...(nearTo.get(term) ?? [])])];
}

/** How much a word counts that nobody wrote, but that means the same. */
const NEAR = 0.4;

type Fields = Readonly<Record<string, string>>;

/**
 * Search in few things, in Danish: without small words, by stem, by the beginning of a word and of
 * what it is joined of, with a letter wrong in long words, and by words that mean the same. The best comes first; an empty question
 * finds everything, in the order it came.
 */
export function searchIn<Item>(
  items: readonly Item[],
  fieldsOf: (item: Item) => Fields,
  boost: Readonly<Record<string, number>> = {},
): (question: string) => readonly Item[] {
  const documents = items.map((item, at): Fields => ({ ...fieldsOf(item), id: String(at) }));
  const fields = Object.keys(documents[0] ?? {}).filter((name) => name !== 'id');
  const index = new MiniSearch<Fields>({
    fields,
    processTerm: (word) => {
      const term = termOf(word);
      return term === undefined ? undefined : [term, ...endingsOf(term)];
    },
    searchOptions: {
      boost,
      processTerm: askedAs,
      prefix: (term) => term.length >= SHORTEST_PREFIX,
      fuzzy: (term) => (term.length >= LEAST_TO_GUESS ? 1 : false),
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  });
  index.addAll(documents);
  return (question) => {
    if (question.trim() === '') return items;
    const own = new Set(question.split(/[^\p{L}\p{N}]+/u).map(termOf));
    const boostTerm = (term: string) => (own.has(term) ? 1 : NEAR);
    return index.search(question, { boostTerm }).flatMap(({ id }) => items[Number(id)] ?? []);
  };
}

/** What may be asked of the catalogue; an empty choice takes all. */
export type CatalogueQuestion = {
  readonly q: string;
  readonly type: string;
  readonly degree: string;
  readonly centre: string;
};

/** Search in the catalogue, with the most weight on what a cooperation is called. */
export function catalogueSearch(
  all: readonly PublicCollaboration[],
): (asked: CatalogueQuestion) => readonly PublicCollaboration[] {
  const find = searchIn(
    all,
    ({ title, text, centre, department, parties }) => ({
      title,
      text,
      centre,
      department,
      parties: parties.join(', '),
    }),
    { title: 3 },
  );
  const fits = (asked: string, value: string) => asked === '' || asked === value;
  return ({ q, type, degree, centre }) =>
    find(q).filter(
      (each) =>
        fits(type, each.volunteerType) && fits(degree, each.degree) && fits(centre, each.centre),
    );
}

/** The centres that have a cooperation in the catalogue, in Danish order. */
export function centresOf(all: readonly PublicCollaboration[]): readonly string[] {
  return [...new Set(all.map((each) => each.centre))].toSorted((one, two) =>
    one.localeCompare(two, 'da'),
  );
}

/** From what somebody would like to do: what can be applied for, best first. */
export function offerSearch(offers: readonly Offer[]): (wish: string) => readonly Offer[] {
  return searchIn(
    offers,
    ({ area, round, pool, goals, initiatives, groups, otherGroups }) => ({
      title: area?.title ?? '',
      text: area?.text ?? '',
      goals: goals.map(({ title }) => title).join(', '),
      policy: [...goals.map(({ explanation }) => explanation), ...initiatives].join(' '),
      groups: [...groups.map((group) => targetGroupTerms[group].da), ...otherGroups].join(', '),
      round: `${round.title} ${round.introduction} ${pool.title}`,
    }),
    { title: 3, groups: 2, goals: 2, policy: 0.5 },
  );
}

const MOST_ALIKE = 5;

/** From what somebody would like to do: whom to talk to, and what others do that is like it. */
export function contactSearch(
  contacts: readonly ContactPoint[],
  collaborations: readonly PublicCollaboration[],
) {
  const findContact = searchIn(
    contacts,
    ({ department, centre, topics }) => ({ topics: topics.join(', '), department, centre }),
    { topics: 3 },
  );
  const active = collaborations.filter((each) => each.state === 'active');
  const findAlike = searchIn(active, ({ title, text }) => ({ title, text }), { title: 2 });
  return (wish: string) => ({
    best: findContact(wish),
    alike: wish.trim() === '' ? [] : findAlike(wish).slice(0, MOST_ALIKE),
  });
}
