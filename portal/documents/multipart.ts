import { on } from 'node:events'
import type { Readable } from 'node:stream'
import busboy, { type Busboy, type FileInfo } from 'busboy'
import type { Request } from 'express'
import { largestDocument } from '../../domain/documents/content.ts'
import type { Incoming } from '../../domain/documents/upload.ts'
import { Invalid, TooLarge } from '../../domain/refusals.ts'

/** Most files in one form. */
export const mostFiles = 20
const fileFields = ['file', 'files']
const roomForFields = 100_000

/** A form with files: its other fields, which come first, and its files as they arrive, each read to its end before the next. */
export type Multipart = { fields: Record<string, string>; files: AsyncIterable<Incoming> }

/** Receives a multipart form while `work` reads it; what `work` leaves is read and thrown away, so that it can be answered. Throws
 *  Invalid for fields that are not `known`, for too many files and for a form that breaks off; TooLarge before reading any of it. */
export async function receive<Result>(
  req: Request,
  known: readonly string[],
  work: (form: Multipart) => Promise<Result>,
): Promise<Result> {
  const limit = mostFiles * largestDocument + roomForFields
  if (Number(req.headers['content-length'] ?? 0) > limit) throw new TooLarge({ limit })
  const parser = parserOf(req)
  try {
    return await work(await read(req, parser, known))
  } finally {
    req.unpipe(parser)
    parser.destroy()
    req.resume()
  }
}

async function read(req: Request, parser: Busboy, known: readonly string[]): Promise<Multipart> {
  const fields: Record<string, string> = {}
  let begun = false
  const refuse = (field: string, problem: string) => parser.destroy(new Invalid({ [field]: problem }))
  parser.on('field', (name, value) => {
    if (!known.includes(name) || begun) refuse(name, begun ? 'comes-late' : 'unknown-field')
    else fields[name] = value
  })
  parser.on('file', (name) => {
    begun = true
    if (!fileFields.includes(name)) refuse(name, 'unknown-field')
  })
  parser.on('filesLimit', () => refuse('files', 'too-many'))
  parser.on('partsLimit', () => refuse('files', 'too-many'))
  req.once('close', () => req.complete || refuse('files', 'interrupted'))
  const arriving = on(parser, 'file', { close: ['close'] })
  req.pipe(parser)
  const first = await arriving.next().catch(asInvalid)
  return { fields, files: filesFrom(first, arriving) }
}

type Arrived = [name: string, bytes: Readable, info: FileInfo]

async function* filesFrom(first: IteratorResult<unknown>, others: AsyncIterator<unknown>): AsyncGenerator<Incoming> {
  for (let file = first; !file.done; file = await others.next().catch(asInvalid)) {
    const [, bytes, { filename }] = file.value as Arrived
    // Without a name it is what a browser sends when nothing was chosen.
    if (filename) yield { name: unescaped(filename), bytes: wholeOrInvalid(bytes) }
    else bytes.resume()
  }
}

const escaped: Record<string, string> = { '%22': '"', '%0D': '\r', '%0A': '\n' }

/** A file's name without the escapes browsers put into it. Source: HTML, multipart form data. */
function unescaped(filename: string): string {
  return filename.replace(/%22|%0D|%0A/g, (sign) => escaped[sign] ?? sign)
}

async function* wholeOrInvalid(bytes: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (error) {
    asInvalid(error)
  }
}

function parserOf(req: Request): Busboy {
  try {
    const limits = { files: mostFiles, parts: mostFiles + 10, fieldSize: 1000 }
    const parser = busboy({ headers: req.headers, defParamCharset: 'utf8', limits })
    // Both may fail after the last one who listened has left.
    parser.on('error', () => {})
    parser.on('file', (_, bytes) => bytes.on('error', () => {}))
    return parser
  } catch {
    throw new Invalid({ files: 'missing' })
  }
}

/** What the parser itself complains about is a form that is broken off or not well-formed. */
function asInvalid(error: unknown): never {
  throw error instanceof Invalid ? error : new Invalid({ files: 'interrupted' })
}
