import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { PersonKey } from '../../cast/people.ts'
import { keyOf } from '../../domain/people/sign-in/sessions.ts'
import { type TokenScope, tokenScopes } from '../../domain/tokens/areas.ts'
import { newSecret } from '../../domain/tokens/secret.ts'
import { openApi } from '../../portal/api/described/openapi.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

/** Whatever JSON holds, looked at as it comes. */
export type Json = ReturnType<typeof JSON.parse>
/** What a program sends beside its token. */
export type SentToApi = { method?: string; headers?: Record<string, string>; json?: unknown; body?: string }
/** An answer of the API. */
export type Told = { status: number; headers: Headers; data: Json }

/** The text of a token of somebody of the cast, made without a form; with all scopes, unless it says otherwise. */
export const secretOf = (who: PersonKey, scopes?: TokenScope[]): Promise<string> =>
  secretOfMember(world.people[who].membershipId, scopes)

/** The same of a membership (uuid), as of a machine account. */
export async function secretOfMember(membershipId: string, scopes: TokenScope[] = tokenScopes): Promise<string> {
  const secret = newSecret()
  const { organisationId } = await prisma.membership.findUniqueOrThrow({ where: { id: membershipId } })
  const expiresAt = new Date(Date.now() + 86_400_000)
  const row = { name: 'Test', digest: keyOf(secret), ending: secret.slice(-4) }
  await prisma.apiToken.create({ data: { ...row, membershipId, organisationId, scopes, expiresAt } })
  return secret
}

/** A program at an address that asks with a token. */
export const programAt =
  (address: string, secret: string) =>
  async (path: string, { method, headers, json, body }: SentToApi = {}): Promise<Told> => {
    const sent = json === undefined ? body : JSON.stringify(json)
    const response = await fetch(`${address}/api/v1${path}`, {
      method: method ?? (sent === undefined ? 'GET' : 'POST'),
      ...(sent !== undefined && { body: sent }),
      headers: {
        ...(sent !== undefined && { 'content-type': 'application/json' }),
        ...{ authorization: `Bearer ${secret}`, ...headers },
      },
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, headers: response.headers, data: isJson && text ? JSON.parse(text) : text }
  }

const document = openApi() as Json
const ajv = new Ajv.default({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'api', ...document })

/** The description of the API. */
export const described = document

/** What is wrong with an answer by the description of its operation; empty where nothing is. */
export function wrongWith(path: string, method: string, { status, headers, data }: Told): string[] {
  const responses = document.paths[path][method].responses
  const said = responses[status]
  if (!said) return [`${method} ${path} does not say ${status}: ${JSON.stringify(data)}`]
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  if (!said.content) return data ? [`${method} ${path} says nothing of a body with ${status}`] : []
  if (said.content['application/octet-stream']) return []
  if (!said.content[type]) return [`${method} ${path} answers ${status} as ${type}`]
  const at = ['paths', path, method, 'responses', String(status), 'content', type, 'schema']
  const pointer = at.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
  const validate = ajv.getSchema(`api#/${pointer}`)
  if (!validate) throw new Error(`no schema at ${pointer}`)
  return validate(data)
    ? []
    : (validate.errors ?? []).map((one) => `${method} ${path}: ${one.instancePath} ${one.message}`)
}

/** A row as it is told. */
export type ToldByApi = { id: string } & Record<string, unknown>
export const idsOf = (rows: ToldByApi[]): string[] => rows.map(({ id }) => id)

/** All rows of a list, page by page. */
export async function allOf(ask: ReturnType<typeof programAt>, path: string): Promise<ToldByApi[]> {
  const rows: ToldByApi[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const { status, data } = await ask(`${path}${path.includes('?') ? '&' : '?'}${cursor && `cursor=${cursor}`}`)
    if (status !== 200) throw new Error(`${path}: ${JSON.stringify(data)}`)
    rows.push(...data.items)
    cursor = data.next
  }
  return rows
}
