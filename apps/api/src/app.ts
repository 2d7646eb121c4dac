import { Hono } from 'hono';
import type { Deps } from './deps.ts';
import { handlers } from './handlers.ts';
import { failed, mountTenantOperations, ownOriginOnly, withSecurityHeaders } from './http/index.ts';
import { mountSignIn } from './sign-in/index.ts';

function logged(deps: Deps, app: Hono): void {
  app.use('/api/*', async (context, next) => {
    const began = Date.parse(deps.clock());
    await next();
    deps.log({
      level: 'info',
      event: 'request',
      operation: `${context.req.method} ${new URL(context.req.url).pathname.split('/').slice(0, 3).join('/')}`,
      status: context.res.status,
      milliseconds: Date.parse(deps.clock()) - began,
    });
  });
}

/** Public tools without script; their forms and pages are loaded when somebody uses them. */
function mountPlainForms(app: Hono, deps: Deps): void {
  app.get('/api/:municipality/find-samarbejde', async (context) => {
    const { plainSearch } = await import('./cooperation/index.ts');
    const { municipality } = context.req.param();
    return plainSearch(deps)(context.req.raw, 'find-samarbejde', municipality);
  });
  app.on(['GET', 'POST'], '/api/:municipality/find-kontakt', async (context) => {
    const { plainSearch } = await import('./cooperation/index.ts');
    const { municipality } = context.req.param();
    return plainSearch(deps)(context.req.raw, 'find-kontakt', municipality);
  });
  app.post('/api/:municipality/tjek/:round', async (context) => {
    const { plainCheck } = await import('./pools/index.ts');
    return plainCheck(deps)(context.req.raw, context.req.param());
  });
  const path = '/api/:municipality/tilmelding/:event/:signUp?';
  app.on(['GET', 'POST'], path, async (context) => {
    const { plainSignUp } = await import('./cooperation/index.ts');
    return plainSignUp(deps)(context.req.raw, context.req.param());
  });
}

/** The whole api as one program; the entries only start it in different places. */
export function createApp(deps: Deps): Hono {
  const app = new Hono();
  app.use('*', withSecurityHeaders);
  logged(deps, app);
  app.use('/api/*', ownOriginOnly(deps.config.origin));
  app.get('/api/health', async (context) => {
    await deps.engine.open('platform').get([{ partition: 'health', sort: 'health' }]);
    return context.json({ status: 'ok' });
  });
  app.get('/api/openapi.json', async (context) => {
    // Asked for rarely; the generator stays out of what a cold start loads.
    const { openApi } = await import('@plan/contract/openapi');
    return context.json(openApi(deps.config.origin));
  });
  mountSignIn(app, deps);
  mountPlainForms(app, deps);
  mountTenantOperations(app, deps, handlers);
  app.onError((error) => {
    const reference = Buffer.from(deps.randomBytes(6)).toString('hex');
    deps.log({ level: 'error', event: 'failed', reference, detail: error.message });
    return failed(reference);
  });
  return app;
}
