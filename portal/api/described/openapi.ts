import { z } from 'zod'
import { toldThings } from '../../../domain/told/things.ts'
import { settings } from '../../../run/settings.ts'
import { operations } from '../operations/all.ts'
import type { JsonSchema, Operation } from '../operations/operation.ts'
import { titles } from '../titles.ts'
import { refTo, rowSchema } from './schemas.ts'

/** The description of the API as OpenAPI 3.1, made of the operations that answer it. */
export function openApi(): JsonSchema {
  const schemas = Object.fromEntries(toldThings.map((thing) => [thing.name, rowSchema(thing)]))
  return {
    openapi: '3.1.0',
    info: { title: 'Portico', version: '1', description: 'Projects, and what is around them, for programs.' },
    servers: [{ url: `${settings.portalUrl}/api/v1` }],
    security: [{ token: [] }],
    tags: [...new Set(operations.map(tagOf))].map((name) => ({ name })),
    paths: pathsOf(operations),
    components: {
      schemas: { ...schemas, Problem: problem },
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token, made under *Account*.' } },
    },
  }
}

const tagOf = ({ scope }: Operation) => scope?.split(':')[0] ?? 'token'

function pathsOf(all: Operation[]): JsonSchema {
  const paths: Record<string, JsonSchema> = {}
  for (const one of all) paths[one.path] = { ...paths[one.path], [one.method]: operationOf(one) }
  return paths
}

function operationOf(operation: Operation): JsonSchema {
  const { name, summary, scope, body, sent, answers } = operation
  return {
    ...{ operationId: name, summary, tags: [tagOf(operation)], parameters: parametersOf(operation) },
    ...(scope && { description: `Takes a token with \`${scope}\`.` }),
    ...((body || sent) && { requestBody: { required: true, content: contentSent(operation) } }),
    responses: {
      [answers.status]: { description: answers.told, headers, ...contentOf(answers) },
      ...(operation.method === 'get' && answers.schema && { 304: { description: 'It is as the program has it' } }),
      ...Object.fromEntries(
        [...operation.refuses, ...refusedAnywhere].toSorted().map((status) => [status, refusal(status)]),
      ),
    },
  }
}

function contentSent({ body, sent = {} }: Operation): JsonSchema {
  const content = Object.entries(sent).map(([type, schema]) => [type, { schema }])
  return { ...(body && { 'application/json': { schema: schemaOf(body) } }), ...Object.fromEntries(content) }
}

const refusedAnywhere = [401, 403, 406, 429, 500, 503]
const headers = {
  RateLimit: { description: 'How many requests are left, and for how many seconds', schema: { type: 'string' } },
}

function contentOf({ schema, status }: Operation['answers']): JsonSchema {
  if (schema === null && status === 204) return {}
  if (schema === null) return { content: { 'application/octet-stream': {} } }
  return { content: { 'application/json': { schema } } }
}

function refusal(status: number): JsonSchema {
  return {
    description: titles[status] ?? 'Refused',
    content: { 'application/problem+json': { schema: refTo('Problem') } },
  }
}

function parametersOf({ path, query, takes = [] }: Operation): JsonSchema[] {
  const { properties = {}, required = [] } = (query ? schemaOf(query) : {}) as {
    properties?: Record<string, JsonSchema>
    required?: string[]
  }
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: 'query', schema },
    ...(required.includes(name) && { required: true }),
  }))
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }
  const key = { name: 'Idempotency-Key', in: 'header', schema: { type: 'string', pattern: '^[\\w.:-]{8,200}$' } }
  const match = { name: 'If-Match', in: 'header', schema: { type: 'string' } }
  return [
    ...(path.includes('{id}') ? [id] : []),
    ...inQuery,
    ...(takes.includes('key') ? [key] : []),
    ...(takes.includes('match') ? [match] : []),
  ]
}

/** What a schema takes, as JSON Schema. */
function schemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  return plain
}

const text = { type: 'string' }
const problem: JsonSchema = {
  type: 'object',
  properties: {
    ...{ type: text, title: text, status: { type: 'integer' }, detail: text, instance: text },
    errors: {
      type: 'object',
      additionalProperties: { type: 'object', properties: { code: text, detail: text }, required: ['code', 'detail'] },
    },
    meanwhile: { type: 'object' },
  },
  required: ['type', 'title', 'status', 'instance'],
}
