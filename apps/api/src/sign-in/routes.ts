import type { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { answered } from '../http/index.ts';
import { CALLBACK } from './callback.ts';
import { showMe } from './me.ts';

/** Loaded when somebody signs in or out, not at every cold start. */
const flow = () => import('./flow.ts');

/** What lies outside any municipality: sign-in, who I am, making a municipality. */
export function mountSignIn(app: Hono, deps: Deps): void {
  app.get('/api/sign-in', async (context) => (await flow()).startSignIn(deps, context));
  app.get(CALLBACK, async (context) => (await flow()).finishSignIn(deps, context));
  app.get('/api/me', async (context) => answered(await showMe(deps, context)));
  app.post('/api/sign-out', async (context) => (await flow()).signOut(deps, context));
  app.put('/api/municipalities/:municipality', async (context) =>
    (await flow()).makeMunicipality(deps, context),
  );
}
