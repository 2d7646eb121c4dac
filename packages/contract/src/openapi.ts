import * as z from 'zod';
import { operations } from './operations.ts';
import type { Operation } from './core-operations.ts';
import { paramNames, params } from './params.ts';
import { routes } from './routes.ts';
import type { OperationName } from './routes.ts';

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return described;
}

function describesNothing(schema: z.ZodType): boolean {
  return schema instanceof z.ZodUndefined;
}

const problem = {
  description: 'Refused, with every reason at once',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function described(name: OperationName): object {
  const operation: Operation = operations[name];
  const [, path] = routes[name];
  return {
    operationId: name,
    summary: operation.summary,
    parameters: [
      ...paramNames(path).map((param) => ({
        name: param,
        in: 'path',
        required: true,
        schema: schemaOf(params[param], 'input'),
      })),
      ...(operation.kind === 'edit'
        ? [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }]
        : []),
    ],
    ...(describesNothing(operation.body)
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(operation.body, 'input') } },
          },
        }),
    responses: {
      200: {
        description: operation.summary,
        content: { 'application/json': { schema: schemaOf(operation.answer, 'output') } },
      },
      ...(operation.who === 'anyone'
        ? {}
        : { 401: { description: 'No session' }, 403: problem, 404: problem }),
      ...(operation.kind === 'read' ? {} : { 409: problem, 422: problem }),
    },
    security: operation.who === 'anyone' ? [] : [{ session: [] }],
  };
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'refusals'],
  properties: {
    type: { const: 'about:blank' },
    title: { type: 'string' },
    status: { type: 'integer' },
    refusals: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'facts', 'da', 'en'],
        properties: {
          code: { type: 'string' },
          at: { type: 'string', description: 'The field it concerns, as a dotted path' },
          facts: { type: 'object' },
          da: { type: 'string' },
          en: { type: 'string' },
        },
      },
    },
    theirs: { description: 'On a clash: what stands now' },
  },
};

/** The OpenAPI 3.1 description of the whole api, from the table that also mounts it. */
export function openApi(server: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const name of Object.keys(routes) as OperationName[]) {
    const [method, path] = routes[name];
    paths[path] = { ...paths[path], [method.toLowerCase()]: described(name) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Plan & Pulje', version: '0.1.0', license: { name: 'EUPL-1.2' } },
    servers: [{ url: `${server}/api` }],
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-session' } },
    },
  };
}
