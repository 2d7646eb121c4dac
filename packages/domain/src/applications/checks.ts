import { judge } from '../kernel/index.ts';
import type { Refusal } from '../kernel/index.ts';
import { holds, isGroup, placeOfCheck, questionsIn, questionsOf } from '../pools/index.ts';
import type { Form, FormStep, Told } from '../pools/index.ts';
import { inTime, isAsked, pagesAsked, questionsAsked, sumFound } from './asked.ts';
import { formCheckMustHold } from './rules.ts';

/** The keys of the answers that are said under a path: what is asked no more is not said. */
function saidUnder(form: Form, path: string, told: Told): readonly string[] {
  if (path.startsWith('@')) return [path];
  const [name, field] = path.split('.');
  const question = questionsAsked(form, told).find(({ key }) => key === name);
  if (!question) return [];
  const within = isGroup(question)
    ? question.questions.find(({ key }) => key === field)
    : undefined;
  if (!isGroup(question) || !within) return [path];
  return Array.from({ length: question.most }, (_, index) => index + 1)
    .filter((time) => isAsked(within, inTime(told, question, time)))
    .map((time) => `${question.key}.${time}.${within.key}`);
}

function saidIn(form: Form, told: Told): Told {
  const under = (path: string) => saidUnder(form, path, told);
  return {
    ...told,
    answer: (path) =>
      under(path)
        .map((each) => told.answer(each))
        .filter((each) => each.trim() !== '')
        .join('\n'),
    number: (path) => sumFound(under(path).map((each) => told.number(each))),
  };
}

/** Where a check is told: at its question as long as that is asked, and else on the page. */
function shownAt(form: Form, place: string, told: Told): string {
  const [page = '', key] = place.split('.');
  const question = questionsOf(form).find((each) => each.key === key);
  return question && !isAsked(question, told) ? page : place;
}

/**
 * What the form’s own checks refuse on one page of it, in the words of the municipality. A check of
 * a page that is not asked looks at other pages, and is told on the last one.
 */
export function judgeChecks(form: Form, { key }: Pick<FormStep, 'key'>, told: Told) {
  const said = saidIn(form, told);
  const asked = pagesAsked(form, told).map((page) => page.key);
  return (form.checks ?? []).flatMap((check): readonly Refusal[] => {
    const place = placeOfCheck(form, check);
    const page = place?.split('.')[0];
    if (place === undefined || page === undefined) return [];
    const stands = asked.includes(page);
    if ((stands ? page : asked.at(-1)) !== key) return [];
    const { says, when } = check;
    // What it looks at may be asked no more, as the page it stands on.
    if (!stands && questionsIn(when).some((path) => saidUnder(form, path, told).length === 0)) {
      return [];
    }
    return judge(
      formCheckMustHold,
      { says, broken: holds(when, said) },
      stands ? shownAt(form, place, told) : key,
    );
  });
}
