import type { ActorRole, Initiative, StatusText } from '../plans/index.ts';

export type ToldActor = { readonly name: string; readonly role: ActorRole };

/** An initiative as a document tells it, with the short forms samples are written in. */
export type ToldInitiative = Pick<Initiative, 'slug' | 'title'> & {
  readonly n: number;
  /** Numbers of goals, or null where the document leaves the cell empty. */
  readonly goals: readonly number[] | null;
  readonly actors: readonly ToldActor[];
  readonly schedule: string;
  readonly number?: string;
  readonly section?: number;
  readonly origin?: Initiative['origin'];
  readonly background?: string;
  readonly description?: string;
  readonly purpose?: string;
  readonly benefit?: string;
  readonly subInitiatives?: Initiative['subInitiatives'];
  readonly quotedGoals?: Initiative['quotedGoals'];
  readonly predecessor?: string;
  readonly inspirations?: readonly string[];
  readonly links?: readonly string[];
};

export type ToldStatus = Pick<
  StatusText,
  'states' | 'cause' | 'narrative' | 'actors' | 'results' | 'nextStep'
> & {
  readonly n: number;
  readonly events: readonly {
    readonly title: string;
    readonly when: string;
    readonly note: string;
  }[];
};
