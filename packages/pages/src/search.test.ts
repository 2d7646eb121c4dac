import { publicViewOf } from '@plan/domain';
import { holdingsOf, roedovre } from '@plan/domain/samples';
import { describe, expect, it } from 'vitest';
import { offerSearch, searchIn } from './search.ts';
import { anchor } from './testing.ts';

type Contact = { readonly name: string; readonly topics: readonly string[] };

const contacts: readonly Contact[] = [
  { name: 'Skolerne', topics: ['læsevenner', 'lektiehjælp', 'bedsteforældre i skolen'] },
  { name: 'Senior', topics: ['besøgsven', 'plejehjem', 'gåture', 'ældre'] },
  { name: 'Fritid', topics: ['lån af lokaler', 'idræt', 'ny forening'] },
];
const find = searchIn(contacts, ({ name, topics }) => ({ name, topics: topics.join(', ') }));
const namesFor = (question: string) => find(question).map((each) => each.name);

it('finds by what people write, in their own words and forms', () => {
  expect(namesFor('Jeg vil gerne besøge en ældre')[0]).toBe('Senior');
  expect(namesFor('låne et lokale')).toEqual(['Fritid']);
  expect(namesFor('hjælpe med lektier')).toEqual(['Skolerne']);
  expect(namesFor('læse')).toEqual(['Skolerne']);
});

it('finds the last part of words that are written together', () => {
  expect(namesFor('forældre')).toEqual(['Skolerne']);
  expect(namesFor('hjem')).toEqual(['Senior']);
});

it('forgives a wrong letter in a long word', () => {
  expect(namesFor('plejehjen')).toEqual(['Senior']);
});

it('says that nothing was found, also when only small words were asked', () => {
  expect(namesFor('svævefly')).toEqual([]);
  expect(namesFor('og i det')).toEqual([]);
});

it('gives all when nothing is asked', () => {
  expect(namesFor('  ')).toEqual(['Skolerne', 'Senior', 'Fritid']);
});

describe('from a wish to what can be applied for', () => {
  const { offers } = publicViewOf(holdingsOf(roedovre(anchor), anchor.today));
  const find = offerSearch(offers);
  const first = (wish: string) => find(wish)[0]?.area?.title;

  it('finds the area whose words are near, inflected and joined as people write', () => {
    expect(first('et netværk på tværs')).toBe('Grobund for netværk og samarbejde på tværs');
    expect(first('bedre vilkår for frivilligheden')).toBe('Gode vilkår for nye frivillige');
    expect(first('fællesskaber for alle')).toBe('Plads til alle i fællesskabet');
  });

  it('finds what is meant by other words than those of the call, after what it says itself', () => {
    expect(first('madklub for ensomme ældre mænd')).toBe('Plads til alle i fællesskabet');
    expect(first('flere skal kende de frivillige fællesskaber')).toBe(
      'Plads til alle i fællesskabet',
    );
    expect(first('oplæring af frivillige')).toBe('Gode vilkår for nye frivillige');
    const found = find('lektiehjælp').map(({ area }) => area?.title);
    expect(found).not.toContain('Gode vilkår for nye frivillige');
  });

  it('finds by whom the money is for', () => {
    const [offer] = offers;
    if (!offer) throw new Error('The sample has offers');
    const meant = { ...offer, groups: ['lgbt-people' as const], otherGroups: ['grønlændere'] };
    const among = offerSearch([...offers, meant]);
    expect(among('grønlænderne')).toEqual([meant]);
  });

  it('finds everything where nothing is asked, and nothing where no word is known', () => {
    expect(find('')).toEqual(offers);
    expect(find('xylofon')).toEqual([]);
  });
});
