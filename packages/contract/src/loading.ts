import { coreOperations } from './core-operations.ts';
import type { Operation } from './core-operations.ts';
import {
  applicationRoutes,
  associationRoutes,
  cooperationRoutes,
  decisionRoutes,
  planRoutes,
  poolRoutes,
} from './routes.ts';
import type { OperationName } from './routes.ts';

type Shapes = Readonly<Record<string, Operation>>;

/** Shapes that are loaded when the first operation among some routes is asked for. */
const later: readonly (readonly [routes: object, load: () => Promise<Shapes>])[] = [
  [
    associationRoutes,
    () => import('./association-operations.ts').then((m) => m.associationOperations),
  ],
  [
    applicationRoutes,
    () => import('./application-operations.ts').then((m) => m.applicationOperations),
  ],
  [
    cooperationRoutes,
    () => import('./cooperation-operations.ts').then((m) => m.cooperationOperations),
  ],
  [decisionRoutes, () => import('./decision-operations.ts').then((m) => m.decisionOperations)],
  [planRoutes, () => import('./plan-operations.ts').then((m) => m.planOperations)],
  [poolRoutes, () => import('./pool-operations.ts').then((m) => m.poolOperations)],
];

/** One operation; all shapes but those of the core are loaded when the first is asked for. */
export async function operationOf(name: OperationName): Promise<Operation> {
  const found = later.find(([routes]) => name in routes);
  const shapes: Shapes = found ? await found[1]() : coreOperations;
  const operation = shapes[name];
  if (!operation) throw new Error(`No shapes for ${name}`);
  return operation;
}
