import type { AnswerOf, BodyOf } from '../operations.ts';
import type { ParamsOf } from '../params.ts';
import type { Problem } from '../problem.ts';
import { routes } from '../routes.ts';
import type { OperationName } from '../routes.ts';

export type { AnswerOf, BodyOf } from '../operations.ts';
export type { ParamsOf } from '../params.ts';
export type { Problem, ToldRefusal } from '../problem.ts';
export type { OperationName } from '../routes.ts';

/** `offline` is a request that got no answer at all; what was typed must be kept and sent again. */
export type Answer<Name extends OperationName> =
  | { readonly kind: 'ok'; readonly value: AnswerOf<Name> }
  | { readonly kind: 'refused'; readonly status: number; readonly problem: Problem }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'failed'; readonly status: number }
  | { readonly kind: 'offline' };

type Sent<Name extends OperationName> = {
  readonly params: ParamsOf<Name>;
} & (undefined extends BodyOf<Name>
  ? { readonly body?: BodyOf<Name> }
  : { readonly body: BodyOf<Name> }) & {
    readonly version?: number;
  };

function pathOf(path: string, values: Readonly<Record<string, string>>): string {
  return `/api${path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))}`;
}

/** Calls one operation with its own types. Never throws: every ending is a value. */
export async function call<Name extends OperationName>(
  name: Name,
  sent: Sent<Name>,
): Promise<Answer<Name>> {
  const [method, path] = routes[name];
  const body = 'body' in sent ? JSON.stringify(sent.body) : undefined;
  try {
    const response = await fetch(pathOf(path, sent.params), {
      method,
      headers: {
        accept: 'application/json',
        ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
        ...(sent.version === undefined ? {} : { 'if-match': `"${sent.version}"` }),
      },
      ...(body === undefined ? {} : { body }),
    });
    return await answerOf<Name>(response);
  } catch {
    return { kind: 'offline' };
  }
}

async function answerOf<Name extends OperationName>(response: Response): Promise<Answer<Name>> {
  if (response.ok) {
    // The server has shaped the answer by the same table.
    return { kind: 'ok', value: (await response.json()) as AnswerOf<Name> };
  }
  if (response.status === 401) return { kind: 'signed-out' };
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) {
    return { kind: 'failed', status: response.status };
  }
  const problem = (await response.json()) as Problem;
  return { kind: 'refused', status: response.status, problem };
}
