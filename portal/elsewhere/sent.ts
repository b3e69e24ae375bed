import type { Request } from 'express'
import { changesNothing } from '../../doors/same-origin.ts'
import { givenKey } from '../forms/once.ts'

/** What a request asked for, to be asked again: whether it only reads, its address, the texts of its form, whether that had files,
 *  the key it was sent under, and the membership (uuid) its sender acts as now. */
export type Sent = {
  reads: boolean
  address: string
  fields: Record<string, string>
  files: boolean
  key: string | undefined
  as: string | undefined
}

/** What stands in no page: it is typed again. */
const secret = /password|^(?:current|code)$/i

/** What a request asked for, as it was. */
export function sentBy(req: Request): Sent {
  const texts = Object.entries((req.body ?? {}) as object).filter((entry): entry is [string, string] => {
    return typeof entry[1] === 'string' && !secret.test(entry[0])
  })
  return {
    reads: changesNothing(req),
    address: req.originalUrl,
    fields: Object.fromEntries(texts),
    files: Boolean(req.is('multipart/form-data')),
    key: keyOf(req),
    as: req.actor?.membershipId,
  }
}

/** One that is no key has been refused already, and is none here. */
function keyOf(req: Request): string | undefined {
  try {
    return givenKey(req)
  } catch {
    return undefined
  }
}
