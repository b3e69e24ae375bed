import type { Request, RequestHandler } from 'express'
import { Refusal } from '../domain/refusals.ts'
import { type MultipartProblem, receiveMultipart } from '../doors/bodies/multipart.ts'

const most = { bytes: 256 * 1024, fields: 300 }

/**
 * Reads a form into `req.body`, and into where AdminJS looks for it, so that the reader it brings along (which has no limit for
 * JSON and writes files before anybody is asked) never runs. Forms and JSON only: 415 for files and anything else, 413 for
 * more than 256 kB, 400 for what cannot be read.
 */
export const readBody: RequestHandler = async (req, _res, next) => {
  const fields = req.method === 'GET' || req.method === 'HEAD' ? {} : await fieldsOf(req)
  req.body = fields
  Object.assign(req, { fields, files: {}, express_formidable: { parsed: true } })
  next()
}

async function fieldsOf(req: Request): Promise<Record<string, unknown>> {
  if (Number(req.headers['content-length'] ?? 0) > most.bytes) throw new Refusal(413, 'too-large')
  const type = req.is(['json', 'urlencoded', 'multipart'])
  if (type === 'multipart') return harmless(await receiveMultipart(req, room, refusal, async ({ fields }) => fields))
  const text = (await bytesOf(req)).toString('utf8')
  if (text === '') return {}
  if (type === 'json') return harmless(Object.entries(objectIn(text)))
  if (type === 'urlencoded') return harmless([...new URLSearchParams(text)])
  throw new Refusal(415, 'unsupported')
}

const room = { bytes: most.bytes, files: 0, fileFields: [], fields: most.fields, fieldBytes: most.bytes }

/** There is room for no file, so that the first one is too many, and no byte of it is kept. */
function refusal(problem: MultipartProblem): Refusal {
  if (problem === 'too-many') return new Refusal(415, 'unsupported')
  return problem === 'too-large' ? new Refusal(413, 'too-large') : new Refusal(400, 'unreadable')
}

async function bytesOf(req: Request): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  // The answer still has to go out over the socket that this comes in by.
  for await (const part of req.iterator({ destroyOnReturn: false })) {
    size += part.length
    if (size > most.bytes) throw new Refusal(413, 'too-large')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** The object that a text is as JSON, with none of the names that every object has. Throws 400 for any other text. */
export function objectIn(text: string): object {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal(400, 'unreadable')
  return value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, refuseReserved)
  } catch {
    throw new Refusal(400, 'unreadable')
  }
}

/** What a form names becomes the names of an object: none of them may be one that every object has. */
function harmless(entries: [string, unknown][]): Record<string, unknown> {
  if (entries.length > most.fields) throw new Refusal(400, 'unreadable')
  for (const [name] of entries) for (const part of name.split('.')) refuseReserved(part, undefined)
  return Object.fromEntries(entries)
}

function refuseReserved(name: string, value: unknown): unknown {
  if (['__proto__', 'constructor', 'prototype'].includes(name)) throw new Refusal(400, 'unreadable')
  return value
}
