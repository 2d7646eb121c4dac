import { readTerms } from '@plan/contract/words';
import type { FormStep, Round } from '@plan/domain/pools';
import { sectionOf } from '@plan/domain/terms';
import type { Section } from '@plan/domain/terms';
import { useWords } from '../words/language.tsx';

/** What terms say of a page, by the headings they are told under. */
const sectionsOf: Readonly<Record<FormStep['kind'], readonly Section[]>> = {
  questions: ['applicant', 'activity'],
  areas: [],
  budget: ['money', 'costs'],
  papers: ['papers'],
};

/** The terms a page answers to, where it is written; those of the applicant where questions begin. */
export function TermsHere({ round, step }: { readonly round: Round; readonly step: FormStep }) {
  const { words, language } = useWords();
  const first = round.form.steps.find(({ kind }) => kind === 'questions');
  const sections = step.kind === 'questions' && first !== step ? [] : sectionsOf[step.kind];
  const terms = round.terms.filter((term) => sections.includes(sectionOf(term)));
  if (terms.length === 0) return null;
  return (
    <details className="card-plain">
      <summary>{words.applications.termsHere(terms.length)}</summary>
      <ul>
        {readTerms(language, terms).flatMap(({ lines }) =>
          lines.map((line) => <li key={line.key}>{line.text}</li>),
        )}
      </ul>
    </details>
  );
}
