import { coreOperations } from './core-operations.ts';
import type { Operation } from './core-operations.ts';
import { planRoutes } from './routes.ts';
import type { OperationName, PlanOperationName } from './routes.ts';

function isOfPlans(name: OperationName): name is PlanOperationName {
  return name in planRoutes;
}

/** One operation; the shapes of plans are loaded when the first of them is asked for. */
export async function operationOf(name: OperationName): Promise<Operation> {
  if (!isOfPlans(name)) return coreOperations[name];
  const { planOperations } = await import('./plan-operations.ts');
  return planOperations[name];
}
