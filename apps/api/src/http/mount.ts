import { dataMustHaveShape, judge, rowMustExist } from '@plan/domain';
import type { MunicipalityId, Refusal } from '@plan/domain';
import { operationOf, paramNames, params, routes } from '@plan/contract';
import type { Context as HonoContext, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type * as z from 'zod';
import type { Deps } from '../deps.ts';
import { bodyOf } from './guard.ts';
import { ended, refusal } from './respond.ts';
import { run } from './run.ts';
import { COOKIE, ticketFrom } from './session.ts';
import type { TenantOperation, UseCase } from './use-case.ts';

export type Handlers = { readonly [Name in TenantOperation]: () => Promise<UseCase<Name>> };

export function wrongShape(issues: readonly z.core.$ZodIssue[]): readonly Refusal[] {
  return issues.flatMap((issue) => {
    const at = issue.path.join('.');
    const problems = [`${at || 'body'}: ${issue.code}`];
    return judge(dataMustHaveShape, { problems }, at === '' ? undefined : at);
  });
}

function jsonOf(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return Symbol('unreadable');
  }
}

/** Parses a body by a schema; refuses with every problem at once. */
export function parsedBody<Shape extends z.ZodType>(
  shape: Shape,
  text: string,
): { ok: true; body: z.output<Shape> } | { ok: false; refusals: readonly Refusal[] } {
  const json = jsonOf(text);
  if (typeof json === 'symbol') {
    return { ok: false, refusals: judge(dataMustHaveShape, { problems: ['body: not_json'] }) };
  }
  const parsed = shape.safeParse(json);
  return parsed.success
    ? { ok: true, body: parsed.data }
    : { ok: false, refusals: wrongShape(parsed.error.issues) };
}

function parsedParams(path: string, context: HonoContext): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  for (const name of paramNames(path)) {
    const parsed = params[name].safeParse(context.req.param(name));
    if (!parsed.success) return undefined;
    values[name] = parsed.data;
  }
  return values;
}

function seenVersion(header: string | undefined): number | undefined {
  const digits = /^(?:W\/)?"?(\d+)"?$/.exec(header ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Mounts every operation of the contract that belongs to a municipality. */
export function mountTenantOperations(app: Hono, deps: Deps, handlers: Handlers): void {
  for (const name of Object.keys(handlers) as TenantOperation[]) {
    const [method, path] = routes[name];
    const address = `/api${path.replace(/\{(\w+)\}/g, ':$1')}`;
    app.on(method, address, (context) => handle(deps, handlers, name, context));
  }
}

async function handle(
  deps: Deps,
  handlers: Handlers,
  name: TenantOperation,
  context: HonoContext,
): Promise<Response> {
  const operation = await operationOf(name);
  const text = await bodyOf(context.req.raw, operation.bytes);
  if (typeof text !== 'string') return text;
  const now = deps.clock();
  const values = parsedParams(routes[name][1], context);
  if (!values) return refusal(judge(rowMustExist, undefined));
  const parsed = parsedBody(operation.body, text);
  const ticket = ticketFrom(getCookie(context, COOKIE));
  const asked = {
    municipality: values['municipality'] as MunicipalityId,
    params: values,
    body: parsed.ok ? parsed.body : undefined,
    ticket,
    who: operation.who,
    seen: seenVersion(context.req.header('if-match')),
    now,
  };
  // A body of the wrong shape is told only to those who may ask at all.
  const useCase = parsed.ok ? await handlers[name]() : refusing(parsed.refusals);
  const ending = await run(deps, name, useCase as UseCase<TenantOperation>, asked);
  return ended(ending, (answer) => operation.answer.parse(answer));
}

function refusing(refusals: readonly Refusal[]): UseCase<TenantOperation> {
  return { reads: () => ({}), decide: () => ({ ok: false, refusals }) };
}
