import { amountIn } from '@plan/contract/words';
import { costsPerActivity, missingIn } from '@plan/domain/applications';
import type { Activity, BudgetLine, StepContent } from '@plan/domain/applications';
import { useWords } from '../words/language.tsx';

type Words = ReturnType<typeof useWords>['words'];

export const SIDES: readonly BudgetLine['side'][] = [
  'expense',
  'own-funding',
  'other-funding',
  'user-payment',
];

/** What people call the sides of a budget. */
export function sideTitles({ applications }: Words): Readonly<Record<BudgetLine['side'], string>> {
  return {
    expense: applications.expenses,
    'own-funding': applications.ownFunding,
    'other-funding': applications.otherFunding,
    'user-payment': applications.userPayment,
  };
}

type SumsProps = {
  readonly lines: readonly BudgetLine[];
  readonly activities: readonly Activity[];
};

/** What each activity costs, and what they share. */
export function ActivitySums({ lines, activities }: SumsProps) {
  const { words, language } = useWords();
  if (activities.length === 0) return null;
  return (
    <>
      <p className="mb-0">{words.applications.perActivity}:</p>
      <ul>
        {costsPerActivity(lines, activities).map(({ activity, costs }) => (
          <li key={activity?.number ?? 0}>
            {activity ? <span lang="da">{activity.name}</span> : words.applications.shared}:{' '}
            {amountIn(language, costs)}
          </li>
        ))}
      </ul>
    </>
  );
}

type Budget = Extract<StepContent, { kind: 'budget' }>;

/** Whether what comes in pays for what it costs, and what is missing or too much. */
export function Balance({ content }: { readonly content: Budget }) {
  const { words, language } = useWords();
  const missing = missingIn(content);
  return (
    <p>
      {missing < 0 ? words.applications.tooMuch : words.applications.balance}:{' '}
      <strong>{amountIn(language, Math.abs(missing))}</strong>
    </p>
  );
}
