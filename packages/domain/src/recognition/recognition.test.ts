import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damaged, recognisePlan } from './index.ts';
import { repairer } from './repair.ts';

/** Everything a recognised plan holds, as one text. */
function everythingIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value === null || typeof value !== 'object') return '';
  return Object.values(value).map(everythingIn).join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}{4,}/gu) ?? [];
}

const labels = ['Formål', 'Aktører', 'Tidsplan', 'Strategimål', 'Baggrund', 'Ansvarlig', 'Status'];
const word = fc.constantFrom('lokale', 'foreninger', 'Bøgelund', 'støtter', 'naboer', 'Fællesskab');
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const line = fc.oneof(
  sentence,
  sentence.map((text) => `- ${text}`),
  sentence.map((text) => `## ${text}`),
  fc.tuple(fc.integer({ min: 1, max: 9 }), sentence).map(([n, text]) => `Indsats ${n}: ${text}`),
  fc.tuple(fc.integer({ min: 1, max: 9 }), sentence).map(([n, text]) => `${n}. ${text}`),
  fc.tuple(fc.constantFrom(...labels), sentence).map(([label, text]) => `${label}: ${text}`),
  fc.constantFrom(...labels, '', '| Indsats | Tidsplan |', '|---|---|', '| lokale naboer | 2024 |'),
);

describe('recognising a plan', () => {
  it('drops no word of any document', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const source = lines.join('\n');
        const kept = new Set(wordsOf(everythingIn(recognisePlan(source))));
        const lost = wordsOf(source).filter(
          (each) => !kept.has(each) && !labels.includes(each) && !/^Indsats$/.test(each),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('tells an empty goal cell apart from a goal of the heading above', () => {
    const plan = recognisePlan(
      [
        '# Handleplan 2024',
        '## Mål 1: Flere med',
        '| Indsats | Mål | Tidsplan |',
        '|---|---|---|',
        '| Gåture | 2 | 2024 |',
        '| Bænke | | 2025 |',
      ].join('\n'),
    );
    expect(plan.initiatives.map(({ goals, goalsStated }) => [goals, goalsStated])).toEqual([
      [[2], true],
      [[], false],
    ]);
  });

  it('understands the layouts that other plans use', () => {
    const layouts = [
      ['Indsats 1', 'Varmestue', 'Mål: 1 og 3', 'Ansvarlig: Socialafdelingen', 'Tidsplan: 2024'],
      ['Indsats: Varmestue', 'Mål: 1 og 3', 'Ansvarlig: Socialafdelingen', 'Tidsplan: 2024'],
      [
        '### 1.1 Varmestue',
        'Et sted at være.',
        '- **Mål:** 1 og 3',
        '- **Ansvarlig:** Socialafdelingen',
        '- **Tidsplan:** 2024',
      ],
      [
        '| **Indsats** | Varmestue |',
        '|---|---|',
        '| **Mål** | 1 og 3 |',
        '| **Ansvarlig** | Socialafdelingen |',
        '| **Tidsplan** | 2024 |',
      ],
      [
        '<table><tr><th>Handling</th><th>Mål</th><th>Hvem</th><th>Hvornår</th></tr>',
        '<tr><td>Varmestue</td><td>1 og 3</td><td>Socialafdelingen</td><td>2024</td></tr></table>',
      ],
    ];
    for (const layout of layouts) {
      const { initiatives } = recognisePlan(['# Handleplan 2024', '', ...layout].join('\n'));
      expect(initiatives, layout[0]).toHaveLength(1);
      expect(initiatives[0]).toMatchObject({
        title: 'Varmestue',
        goals: [1, 3],
        actors: [{ name: 'Socialafdelingen', role: 'lead' }],
        schedule: { start: '2024-01-01' },
      });
    }
  });

  it('takes a table whose goal cell spans rows', () => {
    const plan = recognisePlan(
      [
        '<table><tr><th>Mål</th><th>Indsats</th><th>Ansvarlig</th></tr>',
        '<tr><td rowspan="2">Mål 1: Ud i byen</td><td>Gåture</td><td>Ældre Sagen</td></tr>',
        '<tr><td>Bænke</td><td>Vej og Park</td></tr></table>',
      ].join('\n'),
    );
    expect(plan.goals).toEqual([{ number: 1, title: 'Ud i byen' }]);
    expect(plan.initiatives.map(({ title, goals }) => [title, goals])).toEqual([
      ['Gåture', [1]],
      ['Bænke', [1]],
    ]);
  });

  it('shows everything where it understood nothing', () => {
    const plan = recognisePlan('Mødet begynder kl. 17.\n\nDer er kaffe på kanden i pausen.');
    expect(plan.initiatives).toEqual([]);
    expect(plan.notUnderstood.map((each) => each.text).join(' ')).toContain('kaffe på kanden');
  });
});

describe('damaged letters', () => {
  const danish = new Set('rødovre område måling støtte værdi frivillige gode sociale'.split(' '));
  const mend = repairer({ knows: (each) => danish.has(each.toLowerCase()) });

  it('are put back where a dictionary knows one reading', () => {
    expect(mend('Rgdovre omrade vaerdi st@tte')).toBe('Rødovre område værdi støtte');
    expect(mend('pa gode sociale strategimal')).toBe('på gode sociale strategimal');
  });

  it('leaves alone what no dictionary knows', () => {
    expect(mend('Kvickly headspace')).toBe('Kvickly headspace');
  });

  it('are told apart from a text that never had any', () => {
    expect(damaged('a'.repeat(200))).toBe(false);
    expect(damaged('Vi vil gerne samarbejde med de frivillige foreninger '.repeat(12))).toBe(true);
    expect(damaged('Vi støtter gerne små foreninger på Fyn og Sjælland '.repeat(12))).toBe(false);
  });
});
