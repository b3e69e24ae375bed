import type { Request, RequestHandler } from 'express'
import { isKey, type Once } from '../../domain/once.ts'
import { Invalid } from '../../domain/refusals.ts'

/** The field of a form that holds its key; programs send it in this header. */
export const onceField = 'once'
const header = 'idempotency-key'

/** Takes the key out of a form that was sent, before anybody reads the form: it is none of what its sender says. */
export const takeKey: RequestHandler = (req, _res, next) => {
  takeKeyOf(req)
  next()
}

/** The same of a form that is read later than others. */
export function takeKeyOf(req: Request): void {
  const { [onceField]: given, ...others } = (req.body ?? {}) as Record<string, unknown>
  if (given !== undefined) req.body = others
  keys.set(req, given ?? req.headers[header])
}

const keys = new WeakMap<object, unknown>()

/** The key of a request; undefined where there is none. `given`: as a form with files brought it. Throws Invalid. */
export function givenKey(req: Pick<Request, 'headers'>, given?: string): string | undefined {
  const sent = given ?? keys.get(req) ?? req.headers[header]
  if (sent === undefined || sent === '') return undefined
  if (!isKey(sent)) throw new Invalid({ [onceField]: 'wrong' })
  return sent
}

/** What somebody says at an address, to be done once under their key; undefined where they gave none. Throws Invalid. */
export function onceOf(req: Pick<Request, 'headers' | 'path' | 'body'>): Once | undefined {
  const sent = givenKey(req)
  return sent === undefined ? undefined : { key: sent, said: { at: req.path, body: req.body } }
}
