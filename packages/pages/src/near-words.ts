/**
 * Words that people use for the same thing where they look for help with volunteering. A call says
 * “mennesker, der er alene” and whoever asks writes “ensomme”: neither stem finds the other.
 */
export const nearWords: readonly (readonly string[])[] = [
  ['ensom', 'ensomhed', 'alene', 'isoleret', 'fællesskab'],
  ['ældre', 'senior', 'pensionist', 'plejehjem'],
  ['børn', 'barn', 'unge', 'teenager', 'elever'],
  ['familie', 'forældre', 'mødre', 'fædre', 'barsel'],
  ['motion', 'bevægelse', 'idræt', 'sport', 'cykel', 'cykling', 'løb', 'gåtur', 'træning'],
  ['natur', 'skov', 'friluftsliv', 'udeliv', 'have'],
  ['mad', 'spise', 'madklub', 'fællesspisning', 'køkken', 'café'],
  ['digital', 'computer', 'internet', 'mobil'],
  ['sorg', 'efterladte', 'dødsfald', 'selvmord', 'krise'],
  ['sygdom', 'syg', 'kræft', 'demens', 'kronisk', 'pårørende'],
  ['psykisk', 'angst', 'depression', 'sårbar', 'stress'],
  ['handicap', 'udviklingshæmmede', 'funktionsnedsættelse'],
  ['flygtning', 'indvandrer', 'integration', 'sprogcafé'],
  ['udsat', 'hjemløs', 'misbrug', 'alkohol', 'fattigdom'],
  ['rådgivning', 'samtale', 'samtalegruppe', 'støtte'],
  ['besøg', 'besøgsven', 'bisidder'],
  ['kultur', 'musik', 'sang', 'kor', 'teater', 'kunst'],
  ['ferie', 'udflugt', 'lejr', 'tur'],
  ['lektier', 'lektiehjælp', 'læsevenner', 'skole'],
  ['kursus', 'kurser', 'uddannelse', 'oplæring'],
  ['udstyr', 'materialer', 'redskaber'],
  ['lokale', 'lokaler', 'sal', 'husleje'],
  ['samarbejde', 'netværk', 'partnerskab'],
  ['klima', 'miljø', 'genbrug', 'grøn'],
];
