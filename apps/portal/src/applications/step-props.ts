import type { StepContent } from '@plan/domain/applications';
import type { FormStep } from '@plan/domain/pools';
import type { FieldError } from '../forms/errors.tsx';

/** What a page that is drawn whole is given. */
export type StepProps<Kind extends FormStep['kind']> = {
  readonly step: Extract<FormStep, { kind: Kind }>;
  readonly content: Extract<StepContent, { kind: Kind }>;
  readonly errors: readonly FieldError[];
  readonly onChange: (content: StepContent) => void;
};
