import { describe, expect, it } from 'vitest';
import { readSchedule } from './index.ts';

/** The forms that plans use, as danish plan documents write them. */
const forms = [
  ['2020', '2020-01-01', '2020-12-31', 'year', false],
  ['2021', '2021-01-01', '2021-12-31', 'year', false],
  ['2020 - 2021', '2020-01-01', '2021-12-31', 'year', false],
  ['2020-2021', '2020-01-01', '2021-12-31', 'year', false],
  ['2020-2022.', '2020-01-01', '2022-12-31', 'year', false],
  ['Forår 2020 og frem.', '2020-03-01', undefined, 'season', true],
  ['Start i 2020 og frem.', '2020-01-01', undefined, 'year', true],
  ['April 2020 til december 2022.', '2020-04-01', '2022-12-31', 'month', false],
  ['26. maj 2020', '2020-05-26', '2020-05-26', 'day', false],
  ['vinteren 2016', '2016-12-01', '2017-02-28', 'season', false],
  ['', undefined, undefined, undefined, false],
  ['Tidsplan: 2020Status:', '2020-01-01', '2020-12-31', 'year', false],
  ['2016-17', '2016-01-01', '2017-12-31', 'year', false],
  ['1. maj 2023-26. juni 2023', '2023-05-01', '2023-06-26', 'day', false],
  ['2. kvartal 2024 - 4. kvartal 2025', '2024-04-01', '2025-12-31', 'season', false],
  ['Q3 2024', '2024-07-01', '2024-09-30', 'season', false],
  ['2. halvår 2025', '2025-07-01', '2025-12-31', 'season', false],
  ['Fra 1. marts 2020', '2020-03-01', undefined, 'day', true],
  ['1. januar - 31. december 2024', '2024-01-01', '2024-12-31', 'day', false],
  ['1. maj til 26. juni 2023', '2023-05-01', '2023-06-26', 'day', false],
  ['marts - juni 2024', '2024-03-01', '2024-06-30', 'month', false],
  ['Marts-juni 2024', '2024-03-01', '2024-06-30', 'month', false],
  ['aug. 2024 - jan. 2025', '2024-08-01', '2025-01-31', 'month', false],
  ['sept. 2025', '2025-09-01', '2025-09-30', 'month', false],
  ['forår/sommer 2024', '2024-03-01', '2024-08-31', 'season', false],
  ['Efterår 2023 – forår 2024', '2023-09-01', '2024-05-31', 'season', false],
  ['vinteren 2024/25', '2024-12-01', '2025-02-28', 'season', false],
  ['Q1-Q3 2024', '2024-01-01', '2024-09-30', 'season', false],
  ['Q2-4 2025', '2025-04-01', '2025-12-31', 'season', false],
  ['2024 Q3', '2024-07-01', '2024-09-30', 'season', false],
  ['1.-3. kvartal 2024', '2024-01-01', '2024-09-30', 'season', false],
  ['3. og 4. kvartal 2024', '2024-07-01', '2024-12-31', 'season', false],
  ['3. kv. 2024', '2024-07-01', '2024-09-30', 'season', false],
  ['første halvår 2026', '2026-01-01', '2026-06-30', 'season', false],
  ['31.12.2026', '2026-12-31', '2026-12-31', 'day', false],
  ['01.03.2024 - 31.12.2026', '2024-03-01', '2026-12-31', 'day', false],
  ['1/3 2024', '2024-03-01', '2024-03-01', 'day', false],
  ['01.03.24', '2024-03-01', '2024-03-01', 'day', false],
  ['2024-03-01', '2024-03-01', '2024-03-01', 'day', false],
  ['10.-12. maj 2024', '2024-05-10', '2024-05-12', 'day', false],
  ['ultimo 2024', '2024-12-01', '2024-12-31', 'month', false],
  ['primo 2025', '2025-01-01', '2025-01-31', 'month', false],
  ['Ultimo maj 2025', '2025-05-01', '2025-05-31', 'month', false],
  ['2025 ->', '2025-01-01', undefined, 'year', true],
  ['2025 –', '2025-01-01', undefined, 'year', true],
  ['2024 og fremefter', '2024-01-01', undefined, 'year', true],
  ['Løbende fra 2024', '2024-01-01', undefined, 'year', true],
  ['Fra og med efteråret 2024', '2024-09-01', undefined, 'season', true],
  ['Løbende i perioden 2024-2026', '2024-01-01', '2026-12-31', 'year', false],
  ['Fra 2024 til 2026', '2024-01-01', '2026-12-31', 'year', false],
  ['Start 2024, evaluering ultimo 2025', '2024-01-01', '2025-12-31', 'year', false],
  ['Q2 2025 - Q4 2026', '2025-04-01', '2026-12-31', 'season', false],
  ['Q2 2025-Q4 2026', '2025-04-01', '2026-12-31', 'season', false],
  ['H1 2025', '2025-01-01', '2025-06-30', 'season', false],
  ['4. kvt. 2025', '2025-10-01', '2025-12-31', 'season', false],
  ['Sommerferien 2025', '2025-06-01', '2025-08-31', 'season', false],
  ['Uge 27-29 2025', '2025-06-30', '2025-07-20', 'day', false],
  ['uge 1, 2026', '2025-12-29', '2026-01-04', 'day', false],
  ['Skoleåret 2025/26', '2025-08-01', '2026-07-31', 'year', false],
  ['Starter januar 2025', '2025-01-01', undefined, 'month', true],
  ['September hvert år fra 2025', '2025-09-01', undefined, 'month', true],
  ['Senest 1. maj 2025', undefined, '2025-05-01', 'day', false],
  ['Inden udgangen af 2025', undefined, '2025-12-31', 'year', false],
  ['Frem til 2027', undefined, '2027-12-31', 'year', false],
  ['I maj måned', undefined, undefined, undefined, false],
  ['Løbende', undefined, undefined, undefined, true],
  ['Efter nærmere aftale', undefined, undefined, undefined, false],
] as const;

describe('schedules of plans', () => {
  it.each(forms)('reads %j', (text, start, end, precision, openEnded) => {
    const read = readSchedule(text);
    expect(read.text).toBe(text);
    expect([read.start, read.end, read.precision, read.openEnded]).toEqual([
      start,
      end,
      precision,
      openEnded,
    ]);
  });

  it('does not invent a day that is not in the calendar', () => {
    expect(readSchedule('31. februar 2020')).toMatchObject({
      start: '2020-02-01',
      end: '2020-02-29',
      precision: 'month',
    });
  });
});
