import { judge } from '../kernel/index.ts';
import type { Refusal } from '../kernel/index.ts';
import { holds, placeOfCheck, questionsOf } from '../pools/index.ts';
import type { Form, FormStep, Told } from '../pools/index.ts';
import { isAsked } from './asked.ts';
import { formCheckMustHold } from './rules.ts';

/** Without what was answered and is asked no more: that is not said. */
function saidIn(form: Form, told: Told): Told {
  const hidden = new Set(
    questionsOf(form)
      .filter((question) => !isAsked(question, told))
      .map(({ key }) => key),
  );
  const isHidden = (path: string) => hidden.has(path.split('.')[0] ?? '');
  return {
    requested: told.requested,
    answer: (path) => (isHidden(path) ? '' : told.answer(path)),
    number: (path) => (isHidden(path) ? undefined : told.number(path)),
  };
}

/** Where a check is told: at its question as long as that is asked, and else on the page. */
function shownAt(form: Form, place: string, told: Told): string {
  const [page = '', key] = place.split('.');
  const question = questionsOf(form).find((each) => each.key === key);
  return question && !isAsked(question, told) ? page : place;
}

/** What the form’s own checks refuse on one page of it, in the words of the municipality. */
export function judgeChecks(form: Form, { key }: Pick<FormStep, 'key'>, told: Told) {
  const said = saidIn(form, told);
  return (form.checks ?? []).flatMap((check): readonly Refusal[] => {
    const place = placeOfCheck(form, check);
    if (place?.split('.')[0] !== key) return [];
    const { says } = check;
    return judge(
      formCheckMustHold,
      { says, broken: holds(check.when, said) },
      shownAt(form, place, told),
    );
  });
}
