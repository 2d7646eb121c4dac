import { coreOperations } from './core-operations.ts';
import type { Operation } from './core-operations.ts';
import { cooperationRoutes, planRoutes, poolRoutes } from './routes.ts';
import type {
  CooperationOperationName,
  OperationName,
  PlanOperationName,
  PoolOperationName,
} from './routes.ts';

function isOfPlans(name: OperationName): name is PlanOperationName {
  return name in planRoutes;
}

function isOfCooperation(name: OperationName): name is CooperationOperationName {
  return name in cooperationRoutes;
}

function isOfPools(name: OperationName): name is PoolOperationName {
  return name in poolRoutes;
}

/** One operation; the shapes of plans, cooperation and calls are loaded when the first is asked for. */
export async function operationOf(name: OperationName): Promise<Operation> {
  if (isOfPlans(name)) return (await import('./plan-operations.ts')).planOperations[name];
  if (isOfPools(name)) return (await import('./pool-operations.ts')).poolOperations[name];
  if (!isOfCooperation(name)) return coreOperations[name];
  return (await import('./cooperation-operations.ts')).cooperationOperations[name];
}
