import type { FactsOf, RuleCode } from '@plan/domain';

/** What is wrong and how to mend it, for some rules, each with the facts of its own rule. */
export type SentencesFor<Codes extends RuleCode> = {
  readonly [Code in Codes]: {
    readonly da: (facts: FactsOf<Code>) => string;
    readonly en: (facts: FactsOf<Code>) => string;
  };
};
