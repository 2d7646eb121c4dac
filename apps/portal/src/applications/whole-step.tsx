import type { AnswerOf } from '@plan/contract/client';
import { amountHints, knownFrom, toldBy } from '@plan/domain/applications';
import type { StepContent } from '@plan/domain/applications';
import type { AssociationKind } from '@plan/domain/associations';
import type { Known } from '@plan/domain/terms';
import { errorsOf } from '../forms/refused.ts';
import { useWords } from '../words/language.tsx';
import { AreasStep } from './areas-step.tsx';
import { useSaved } from './autosave.ts';
import { BudgetStep } from './budget-step.tsx';
import { contentsWith, useShownErrors } from './check.ts';
import type { Writing } from './check.ts';
import type { EarlierBudget } from './earlier.tsx';

type Props = {
  readonly writing: Writing;
  readonly goals: AnswerOf<'showRound'>['goals'];
  /** What kind of applicant it is, where that is known. */
  readonly kind: AssociationKind | undefined;
  /** What is known of the applicant beside the form. */
  readonly record: Known;
  /** The lines of the budget that was sent last. */
  readonly again?: EarlierBudget | undefined;
};

/** Areas and budget are drawn whole: everything on them depends on everything. */
export function WholeStep({ writing, goals, kind, record, again }: Props) {
  const { step, saver, round, checked } = writing;
  const { language } = useWords();
  const content = useSaved(saver, (page) => page.content);
  const errors = useShownErrors(writing, record);
  const shared = { errors, onChange: (next: StepContent) => saver.change(next), round };
  if (step.kind === 'areas' && content.kind === 'areas') {
    return <AreasStep step={step} content={content} goals={goals} {...shared} />;
  }
  if (step.kind === 'budget' && content.kind === 'budget') {
    const contents = contentsWith(writing, content);
    const told = toldBy(round, contents);
    const known = { ...knownFrom(round, contents), ...record };
    // What is shown as wrong already is not told twice.
    const hints = checked ? [] : amountHints(round, step, content, known, told);
    const amount = { known, hints: errorsOf(hints, language) };
    return <BudgetStep {...{ step, content, told, kind, amount, again }} {...shared} />;
  }
  return null;
}
