import type { CallText } from '@plan/domain';
import { listIn } from './figures.ts';
import type { Language } from './figures.ts';
import type { Terms } from './terms.ts';

/** What the parts of a call are called where something is said about them. */
export const callPartTerms: Terms<keyof CallText> = {
  title: { da: 'titel', en: 'title' },
  kind: { da: 'slags runde', en: 'kind of round' },
  subPool: { da: 'delpulje', en: 'sub-pool' },
  committee: { da: 'udvalg', en: 'committee' },
  dates: { da: 'datoer', en: 'dates' },
  visibleFrom: { da: 'hvornår opslaget kan ses', en: 'when the call can be seen' },
  answer: { da: 'svarfrist', en: 'day of the answer' },
  meetings: { da: 'møder', en: 'meetings' },
  introduction: { da: 'indledning', en: 'introduction' },
  terms: { da: 'krav', en: 'terms' },
  moreTerms: { da: 'andre krav', en: 'more terms' },
  form: { da: 'skema', en: 'form' },
  areas: { da: 'indsatsområder', en: 'priority areas' },
  areasSteer: { da: 'hvad områderne betyder', en: 'what the areas do' },
  criteria: { da: 'kriterier', en: 'criteria' },
  stages: { da: 'hvem der beslutter', en: 'who decides' },
  grant: { da: 'tilskudsår', en: 'grant years' },
  late: { da: 'sene ansøgninger', en: 'late applications' },
  sealedUntilDeadline: { da: 'forsegling', en: 'sealing' },
  answers: { da: 'spørgsmål og svar', en: 'questions and answers' },
  appealGuidance: { da: 'klagevejledning', en: 'guidance on disagreement' },
  toConfirm: { da: 'dele, der skal bekræftes', en: 'parts to confirm' },
};

/** The name of a part; of one thing in it (`terms.beloeb`), the name of the part it stands in. */
export function callPartName(language: Language, part: string): string {
  const [first = ''] = part.split('.');
  const known = new Map<string, { da: string; en: string }>(Object.entries(callPartTerms)).get(
    first,
  );
  return known?.[language] ?? first;
}

/** The names of some parts, each once. */
export function callPartNames(language: Language, parts: readonly string[]): string {
  return listIn(language, [...new Set(parts.map((part) => callPartName(language, part)))]);
}
