import { dayIn, legalBasisTerms } from '@plan/contract/words';
import type { Application } from '@plan/domain/applications';
import { dayOf } from '@plan/domain/kernel';
import { useWords } from '../words/language.tsx';

type PlacedProps = { readonly application: Application };

/** Under which law an application was placed, when and why. */
export function PlacedUnder({ application: { placed } }: PlacedProps) {
  const { words, language } = useWords();
  if (!placed) return null;
  return (
    <p>
      {words.decisions.placedUnder} <strong>{legalBasisTerms[placed.legalBasis][language]}</strong>{' '}
      ({dayIn(language, dayOf(placed.at))}): <span lang="da">{placed.reason}</span>
    </p>
  );
}
