import { fileAsked } from '@plan/domain/applications';
import type { AssociationId } from '@plan/domain/kernel';
import { standingFiles } from '@plan/domain/files';
import type { PlainQuestion } from '@plan/domain/pools';
import type { FieldError } from '../forms/errors.tsx';
import { useScanned } from './file-place.tsx';
import { PaperPlace, useKept } from './paper-place.tsx';
import type { Filing } from './paper-place.tsx';

/** A question of the form that is answered with a file. */
export type FileField = {
  /** Where its field stands. */
  readonly at: string;
  readonly question: PlainQuestion;
  readonly required: boolean;
  readonly errors: readonly FieldError[];
};

type Props = FileField & { readonly filing: Filing; readonly association: AssociationId };

/** A question that is answered with a file, attached where the question stands. */
export function FileQuestion({ at, question, required, filing, association, errors }: Props) {
  const { all, sending } = filing;
  useScanned(all);
  const kept = useKept(filing.at.municipality, association);
  const underway = new Set(sending.map(({ id }) => id));
  const files = standingFiles(all).filter(
    ({ id, paper }) => paper === question.key && !underway.has(id),
  );
  return (
    <div className="mt-4">
      <PaperPlace
        filing={filing}
        paper={fileAsked(question, required)}
        place={at}
        files={files}
        kept={kept.filter(({ kind }) => kind === 'other')}
        errors={errors}
      />
    </div>
  );
}
