import { windowOf } from '@plan/domain';
import type { CallText } from '@plan/domain';
import { callPartName } from './call-parts.ts';
import { answerText, datesText, grantText, lateText, stageText } from './call-texts.ts';
import { amountIn, closed, dayIn } from './figures.ts';
import type { Language } from './figures.ts';
import { termText } from './term-texts.ts';

/** What a part of a copied call says now, for whoever confirms it. */
function partText(language: Language, text: CallText, part: string): string {
  const [first = '', key] = part.split('.');
  const round = { ...text, window: windowOf(text.dates) };
  switch (first) {
    case 'title':
      return text.title;
    case 'dates':
      return datesText(language, round);
    case 'answer':
      return answerText(language, round);
    case 'late':
      return lateText(language, round);
    case 'grant':
      return grantText(language, round);
    case 'form': {
      const { longFrom } = text.form;
      if (longFrom === undefined) return '';
      const limit = amountIn(language, longFrom);
      return language === 'da' ? `det lange skema fra ${limit}` : `the long form from ${limit}`;
    }
    case 'visibleFrom':
      return text.visibleFrom ? dayIn(language, text.visibleFrom) : '';
    case 'appealGuidance':
      return text.appealGuidance;
    case 'terms': {
      const term = text.terms.find((each) => each.key === key);
      return term ? termText(language, term) : '';
    }
    case 'areas': {
      if (key === undefined && text.areas.length === 0) {
        return language === 'da' ? 'der er ingen' : 'there are none';
      }
      const area = text.areas.find(({ id }) => id === key);
      const guide = area?.moneyGuide === undefined ? [] : [amountIn(language, area.moneyGuide)];
      return area ? [area.title, ...guide].join(', ') : '';
    }
    case 'stages': {
      const stages =
        key === undefined ? text.stages : text.stages.slice(Number(key), Number(key) + 1);
      return stages.map((stage) => `${stage.title}: ${stageText(language, stage)}`).join(' ');
    }
    default:
      return '';
  }
}

/** A part of a copied call with what it says, as it is confirmed: its dates, amounts and areas. */
export function confirmText(language: Language, text: CallText, part: string): string {
  const name = callPartName(language, part);
  const heading = name.charAt(0).toUpperCase() + name.slice(1);
  const said = partText(language, text, part);
  return said === '' ? heading : closed(`${heading}: ${said}`);
}
