import { expect, it } from 'vitest';
import { checkChoiceText, factText } from './index.ts';

it('says of each scheme that pays what the money is for, and reads what was answered before', () => {
  const told = (value: string) => checkChoiceText('da', [], 'otherSchemes', value);
  expect(
    ['purpose/§ 79', 'activity/§ 79', 'year/§ 79', 'applicant/§ 79', '§ 79'].map(told),
  ).toEqual([
    '§ 79, til det samme formål',
    '§ 79, til den samme aktivitet',
    '§ 79, i samme år',
    '§ 79, også til noget andet',
    '§ 79',
  ]);
  const otherSchemes = ['year/§ 79', 'purpose/Fritidspuljen'];
  expect(factText('en', [], 'otherSchemes', { otherSchemes })).toBe(
    '§ 79, in the same year; Fritidspuljen, for the same purpose',
  );
});
