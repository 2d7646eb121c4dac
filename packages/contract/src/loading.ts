import { coreOperations } from './core-operations.ts';
import type { Operation } from './core-operations.ts';
import { associationRoutes, cooperationRoutes, planRoutes, poolRoutes } from './routes.ts';
import type {
  AssociationOperationName,
  CooperationOperationName,
  OperationName,
  PlanOperationName,
  PoolOperationName,
} from './routes.ts';

function isOfAssociations(name: OperationName): name is AssociationOperationName {
  return name in associationRoutes;
}

function isOfPlans(name: OperationName): name is PlanOperationName {
  return name in planRoutes;
}

function isOfCooperation(name: OperationName): name is CooperationOperationName {
  return name in cooperationRoutes;
}

function isOfPools(name: OperationName): name is PoolOperationName {
  return name in poolRoutes;
}

/** One operation; all shapes but those of the core are loaded when the first is asked for. */
export async function operationOf(name: OperationName): Promise<Operation> {
  if (isOfAssociations(name)) {
    return (await import('./association-operations.ts')).associationOperations[name];
  }
  if (isOfPlans(name)) return (await import('./plan-operations.ts')).planOperations[name];
  if (isOfPools(name)) return (await import('./pool-operations.ts')).poolOperations[name];
  if (!isOfCooperation(name)) return coreOperations[name];
  return (await import('./cooperation-operations.ts')).cooperationOperations[name];
}
