import type { Schedule } from '../plans/index.ts';

export type RecognisedActor = {
  readonly name: string;
  readonly role: 'lead' | 'actor' | 'cooperates' | 'contact-is-taken-to';
};

/** One initiative as a document tells it. Lines count from 1. */
export type RecognisedInitiative = {
  readonly line: number;
  /** As written (`1`, `2.3`), or null where the document has none. */
  readonly number: string | null;
  readonly title: string;
  /** The letters of the document where they were repaired. */
  readonly rawTitle: string;
  /** Numbers of the goals it points to. */
  readonly goals: readonly number[];
  /** False where the document says nothing of goals, which is not the same as none. */
  readonly goalsStated: boolean;
  readonly schedule: Schedule;
  readonly actors: readonly RecognisedActor[];
  readonly origin: 'new' | 'continued' | 'not-stated';
  /** The part of the plan it stands under. */
  readonly section: number | null;
  readonly background: string;
  readonly description: string;
  readonly purpose: string;
  readonly benefit: string;
  /** What stands in the cells and under the labels that goals and actors were read from. */
  readonly also: { readonly goals: string; readonly actors: string; readonly other: string };
  /** What a status report says happened. */
  readonly status: string;
};

/** What a plan document was understood to say, and every line that was not. */
export type RecognisedPlan = {
  readonly plan: {
    readonly title: string;
    /** As written: `2020-2022`, `2016-17`; empty where none was found. */
    readonly period: string;
    readonly caseReference: string;
    readonly introduction: string;
  };
  readonly goals: readonly {
    readonly number: number;
    readonly title: string;
    readonly explanation?: string;
  }[];
  readonly sections: readonly {
    readonly number: number;
    readonly title: string;
    readonly text: string;
  }[];
  readonly initiatives: readonly RecognisedInitiative[];
  readonly notUnderstood: readonly { readonly line: number; readonly text: string }[];
  /** Whether letters were damaged and repaired; `raw` holds each line that was changed. */
  readonly repaired: boolean;
  readonly raw: readonly { readonly line: number; readonly text: string }[];
};
