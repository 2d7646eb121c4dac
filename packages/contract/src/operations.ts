import type * as z from 'zod';
import { associationOperations } from './association-operations.ts';
import { applicationOperations } from './application-operations.ts';
import { cooperationOperations } from './cooperation-operations.ts';
import { coreOperations } from './core-operations.ts';
import { decisionOperations } from './decision-operations.ts';
import type { Operation } from './core-operations.ts';
import { planOperations } from './plan-operations.ts';
import { poolOperations } from './pool-operations.ts';
import type { OperationName } from './routes.ts';

/** All that may be asked over HTTP, beside `routes` with the same names. */
export const operations = {
  ...coreOperations,
  ...associationOperations,
  ...applicationOperations,
  ...decisionOperations,
  ...planOperations,
  ...cooperationOperations,
  ...poolOperations,
} as const satisfies Record<OperationName, Operation>;

export type Operations = typeof operations;
export type BodyOf<Name extends OperationName> = z.output<Operations[Name]['body']>;
export type AnswerOf<Name extends OperationName> = z.output<Operations[Name]['answer']>;
