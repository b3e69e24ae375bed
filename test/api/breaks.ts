import type { Json as Any } from './asking.ts'

// What a change of the description of the API breaks for those who use it. More may be answered and more may be taken; what was answered and
// taken must stay. Each is told as a line that docs/api-changes.md names when it is meant.

/** The breaks between a description and the one after it. */
export function breaksOf(before: Any, after: Any): string[] {
  const paths = Object.entries<Any>(before.paths).flatMap(([path, methods]) =>
    Object.entries<Any>(methods).flatMap(([method, was]) => {
      const name = `${method.toUpperCase()} ${path}`
      const is = after.paths[path]?.[method]
      return is ? operationBreaks(name, was, is) : [`${name} is gone`]
    }),
  )
  const schemas = Object.entries<Any>(before.components.schemas).flatMap(([name, was]) =>
    toldBreaks(name, was, after.components.schemas[name]),
  )
  return [...paths, ...schemas]
}

function operationBreaks(name: string, was: Any, is: Any): string[] {
  const sentBefore = was.requestBody?.content['application/json']?.schema
  const sentNow = is.requestBody?.content['application/json']?.schema
  const statuses = Object.keys(was.responses).filter((status) => status.startsWith('2') && !is.responses[status])
  return [
    ...statuses.map((status) => `${name} answers no ${status}`),
    ...(was.operationId === is.operationId ? [] : [`${name} is called ${is.operationId}`]),
    ...(was.description === is.description ? [] : [`${name} takes another scope`]),
    ...takenBreaks(name, parametersOf(was), parametersOf(is)),
    ...takenBreaks(name, propertiesOf(sentBefore), propertiesOf(sentNow)),
    ...Object.keys(was.responses).flatMap((status) =>
      toldBreaks(`${name} ${status}`, schemaIn(was.responses[status]), schemaIn(is.responses[status])),
    ),
  ]
}

const schemaIn = (response: Any) => response?.content?.['application/json']?.schema
type Taken = Record<string, { schema: Any; required: boolean }>

const parametersOf = ({ parameters = [] }: Any): Taken =>
  Object.fromEntries(parameters.map((one: Any) => [one.name, { schema: one.schema, required: one.required === true }]))
const propertiesOf = (schema: Any): Taken =>
  Object.fromEntries(
    Object.entries<Any>(schema?.properties ?? {}).map(([name, said]) => [
      name,
      { schema: said, required: schema.required?.includes(name) === true },
    ]),
  )

/** What is sent: nothing may be taken no more, asked for newly, or taken in fewer forms. */
function takenBreaks(name: string, was: Taken, is: Taken): string[] {
  const gone = Object.keys(was).filter((one) => !is[one])
  const needed = Object.entries(is).flatMap(([one, { required }]) => (required && !was[one]?.required ? [one] : []))
  const narrower = Object.keys(was).filter((one) => is[one] && isNarrower(was[one]?.schema, is[one]?.schema))
  return [
    ...gone.map((one) => `${name} takes no ${one}`),
    ...needed.map((one) => `${name} needs ${one}`),
    ...narrower.map((one) => `${name} takes less in ${one}`),
  ]
}

const limits = ['minLength', 'maxLength', 'minimum', 'maximum', 'pattern', 'format', 'minItems', 'maxItems', 'type']
function isNarrower(was: Any, is: Any): boolean {
  if ((was.enum ?? []).some((one: Any) => is.enum && !is.enum.includes(one)) || (is.enum && !was.enum)) return true
  return limits.some((limit) => JSON.stringify(is[limit]) !== JSON.stringify(was[limit]) && is[limit] !== undefined)
}

/** What is answered: nothing may be gone, of another type, or one of more values than a client knows. */
function toldBreaks(name: string, was: Any, is: Any): string[] {
  if (!was) return []
  if (!is) return [`${name} is gone`]
  if (was.$ref !== is.$ref) return [`${name} is ${is.$ref ?? 'another shape'}`]
  const types = (one: Any) => [one.type ?? []].flat()
  const more = types(is).filter((type: string) => !types(was).includes(type))
  const values = was.enum ? (is.enum ?? []).filter((one: Any) => !was.enum.includes(one)) : []
  const missing = (was.required ?? []).filter((one: string) => !(is.required ?? []).includes(one))
  return [
    ...more.map((type: string) => `${name} is told as ${type}`),
    ...values.map((one: Any) => `${name} tells ${one}`),
    ...missing.map((one: string) => `${name}.${one} may be missing`),
    ...Object.entries<Any>(was.properties ?? {}).flatMap(([one, said]) =>
      toldBreaks(`${name}.${one}`, said, is.properties?.[one]),
    ),
    ...(was.items ? toldBreaks(`${name}[]`, was.items, is.items) : []),
  ]
}

/** What of a description is compared, a line for each address and each kind of thing. */
export function printed({ paths, components }: Any): string {
  const line =
    (what: string) =>
    ([name, said]: [string, unknown]) =>
      `${what} ${name} ${JSON.stringify(said)}`
  return [
    ...Object.entries(paths).map(line('path')),
    ...Object.entries(components.schemas).map(line('schema')),
    '',
  ].join('\n')
}

/** The same as it was printed. */
export function readPrinted(text: string): Any {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => /^(path|schema) (\S+) (.*)$/.exec(line) ?? [])
  const of = (what: string) =>
    Object.fromEntries(lines.flatMap(([, kind, name, said]) => (kind === what ? [[name, JSON.parse(said ?? '')]] : [])))
  return { paths: of('path'), components: { schemas: of('schema') } }
}
