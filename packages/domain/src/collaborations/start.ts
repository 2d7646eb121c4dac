import * as z from 'zod';
import { CollaborationId, Day, PersonId, StartId } from '../kernel/index.ts';
import { CollaborationText, involvementDegrees, volunteerTypes } from './collaboration.ts';

/** What a department thinks through before it begins to work with volunteers. */
export type StartText = z.infer<typeof StartText>;
export const StartText = CollaborationText.pick({
  title: true,
  centre: true,
  department: true,
}).extend({
  volunteerType: z.enum(volunteerTypes).optional(),
  degree: z.enum(involvementDegrees).optional(),
  settledModel: CollaborationText.shape.settledModel,
  /** By the key of the guide's question. */
  answers: z
    .array(z.object({ question: z.string().min(1).max(60), text: z.string().max(4000) }))
    .max(30),
  /** When the department will have answered. */
  dueBy: Day.optional(),
  responsible: PersonId.optional(),
});

export const startStates = ['open', 'started', 'shelved'] as const;
export type StartState = (typeof startStates)[number];

/** A cooperation that a department considers; started, it stands in the catalogue. */
export type CooperationStart = z.infer<typeof CooperationStart>;
export const CooperationStart = StartText.extend({
  id: StartId,
  title: z.string().min(1).max(200),
  state: z.enum(startStates),
  collaboration: CollaborationId.optional(),
});
