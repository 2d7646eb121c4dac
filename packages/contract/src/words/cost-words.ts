import { foldedKind } from '@plan/domain';
import type { CostCategory, CostKind } from '@plan/domain';
import { costTerms } from './call-choices.ts';

/**
 * How lines of a budget begin to name what they are for, in the order in which they are looked for:
 * what is more special stands first.
 */
const beginnings: readonly (readonly [CostCategory, readonly string[]])[] = [
  ['travel-abroad', ['udland', 'flybillet', 'fly til']],
  ['volunteer-care', ['frivilligpleje', 'frivilligfest', 'tak til', 'pleje af frivillige']],
  ['marketing', ['annonc', 'reklame', 'plakat', 'flyer', 'markedsføring', 'pjece', 'hjemmeside']],
  ['insurance', ['forsikring', 'ansvarsforsikring']],
  ['phone-and-internet', ['telefon', 'mobiltelefon', 'internet', 'wifi', 'bredbånd']],
  ['accounting', ['revisor', 'revision', 'regnskab', 'bogholder']],
  ['memberships', ['kontingent', 'medlemskab']],
  ['interest-and-debt', ['rente', 'gæld', 'afdrag']],
  ['national-office', ['landsforening', 'landskontor', 'hovedorganisation']],
  ['construction', ['bygge', 'ombyg', 'renover', 'istandsæt', 'anlæg']],
  ['vehicles', ['bil', 'varevogn', 'ladcykel', 'minibus']],
  ['alcohol', ['alkohol', 'spiritus', 'øl', 'vin']],
  ['cash-help', ['kontant', 'gavekort']],
  ['gifts', ['gave', 'gaver', 'julegave']],
  ['coordinator-wages', ['koordinator', 'løn til koordinator', 'løn til en koordinator']],
  ['wages', ['løn', 'lønnet', 'lønning', 'timeløn', 'ansat', 'medarbejder', 'koordinator']],
  ['fees', ['honorar', 'foredrag', 'oplæg', 'instruktør', 'underviser', 'musiker', 'kunstner']],
  ['rent', ['lokale', 'husleje', 'leje af sal', 'leje af hal', 'leje af lokale', 'mødelokale']],
  ['volunteer-transport', ['kørsel til frivillige', 'kørsel for frivillige', 'frivilliges kørsel']],
  [
    'transport',
    [
      'transport',
      'bus',
      'busser',
      'bustur',
      'busleje',
      'kørsel',
      'befordring',
      'benzin',
      'færge',
      'togbillet',
    ],
  ],
  ['courses', ['kursus', 'kurser', 'uddannelse', 'førstehjælp']],
  ['holidays', ['ferie', 'lejr', 'lejrtur', 'sommerlejr']],
  ['trips', ['udflugt', 'tur', 'ture', 'entré', 'billet']],
  [
    'catering',
    [
      'mad',
      'kaffe',
      'kage',
      'kager',
      'forplejning',
      'fortæring',
      'fællesspisning',
      'frokost',
      'drikke',
      'vand',
      'brød',
      'middag',
      'aftensmad',
      'morgenmad',
      'råvare',
      'snacks',
    ],
  ],
  [
    'equipment',
    [
      'udstyr',
      'computer',
      'projektor',
      'højttaler',
      'møbler',
      'borde',
      'stole',
      'telt',
      'inventar',
    ],
  ],
  ['materials', ['material', 'garn', 'maling', 'bøger', 'spil', 'frø', 'redskab', 'hobby']],
  ['administration', ['administration', 'kontor', 'porto', 'gebyr', 'print', 'kopi', 'kopier']],
  ['events', ['arrangement', 'fest', 'fester', 'koncert']],
];

/** Short words are looked for whole, so that `bil` is not found in `billede`. */
const SHORT = 4;

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

function isNamed(words: string, beginning: string): boolean {
  const ends = beginning.length <= SHORT ? '(?![\\p{L}])' : '';
  return new RegExp(`(?<![\\p{L}])${escaped(beginning)}${ends}`, 'u').test(words);
}

/**
 * What a line of a budget seems to be for, of the kinds a call tells apart, by how its words begin; a
 * person can choose another. Kinds in the call’s own words are looked for first.
 */
export function costKindIn(text: string, kinds: readonly CostKind[]): CostKind | undefined {
  const words = text.toLocaleLowerCase('da');
  const own = kinds.find(
    (kind) => !Object.hasOwn(costTerms, kind) && isNamed(words, foldedKind(kind)),
  );
  if (own !== undefined) return own;
  const found = beginnings.find(
    ([kind, names]) => kinds.includes(kind) && names.some((name) => isNamed(words, name)),
  );
  return found?.[0];
}
