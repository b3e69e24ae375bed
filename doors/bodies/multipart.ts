import { on } from 'node:events'
import type { Readable } from 'node:stream'
import busboy, { type Busboy, type FileInfo } from 'busboy'
import type { Request } from 'express'
import { Refusal } from '../../domain/refusals.ts'

/** The most that a form may hold: bytes in all, files in fields of these names, other fields, bytes of those and their names. With
 *  `known`, no other fields than those. */
export type MultipartRoom = {
  bytes: number
  files: number
  fileFields: readonly string[]
  fields: number
  fieldBytes: number
  known?: readonly string[]
}

/** What can be wrong with a form as such. */
export type MultipartProblem =
  | 'unknown-field'
  | 'comes-late'
  | 'too-many'
  | 'too-many-parts'
  | 'too-large'
  | 'interrupted'
  | 'missing'

/** A file of a form: its name, and its bytes as they arrive. */
export type ArrivingFile = { name: string; bytes: AsyncIterable<Uint8Array> }

/** A form with files: its other fields, which come first, and its files as they arrive, each read to its end before the next. */
export type Multipart = { fields: [string, string][]; files: AsyncIterable<ArrivingFile> }

type Refuse = (problem: MultipartProblem, field: string) => Refusal

/** Receives a multipart form while `work` reads it; what `work` leaves is read and thrown away, so that it can be answered. Throws what
 *  `refusal` makes of a form that there is no room for, that cannot be read or that breaks off; what is too large by what it says of
 *  itself, before reading any of it. */
export async function receiveMultipart<Result>(
  req: Request,
  room: MultipartRoom,
  refusal: Refuse,
  work: (form: Multipart) => Promise<Result>,
): Promise<Result> {
  if (Number(req.headers['content-length'] ?? 0) > room.bytes) throw refusal('too-large', 'files')
  const parser = parserOf(req, room, refusal)
  try {
    return await work(await read(req, parser, room, refusal))
  } finally {
    req.unpipe(parser)
    parser.destroy()
    req.resume()
  }
}

async function read(req: Request, parser: Busboy, room: MultipartRoom, refusal: Refuse): Promise<Multipart> {
  const fields: [string, string][] = []
  let left = room.fieldBytes
  let begun = false
  const refuse = (problem: MultipartProblem, field = 'files') => void parser.destroy(refusal(problem, field))
  parser.on('field', (name, value) => {
    left -= name.length + value.length
    if (begun) refuse('comes-late', name)
    else if (room.known?.includes(name) === false) refuse('unknown-field', name)
    else if (left < 0) refuse('too-large', name)
    else fields.push([name, value])
  })
  parser.on('file', (name) => {
    begun = true
    if (!room.fileFields.includes(name)) refuse('unknown-field', name)
  })
  parser.on('filesLimit', () => refuse('too-many'))
  parser.on('partsLimit', () => refuse('too-many-parts'))
  req.once('close', () => req.complete || refuse('interrupted'))
  const broken = (error: unknown): never => {
    // What the parser itself complains about is a form that is broken off or not well-formed.
    throw error instanceof Refusal ? error : refusal('interrupted', 'files')
  }
  const arriving = on(parser, 'file', { close: ['close'] })
  req.pipe(parser)
  const first = await arriving.next().catch(broken)
  return { fields, files: filesFrom(first, arriving, broken) }
}

type Arrived = [name: string, bytes: Readable, info: FileInfo]
type Broken = (error: unknown) => never

async function* filesFrom(
  first: IteratorResult<unknown>,
  others: AsyncIterator<unknown>,
  broken: Broken,
): AsyncGenerator<ArrivingFile> {
  for (let file = first; !file.done; file = await others.next().catch(broken)) {
    const [, bytes, { filename }] = file.value as Arrived
    // Without a name it is what a browser sends when nothing was chosen.
    if (filename) yield { name: unescaped(filename), bytes: wholeOr(broken, bytes) }
    else bytes.resume()
  }
}

const escaped: Record<string, string> = { '%22': '"', '%0D': '\r', '%0A': '\n' }

/** A file's name without the escapes browsers put into it. Source: HTML, multipart form data. */
function unescaped(filename: string): string {
  return filename.replace(/%22|%0D|%0A/g, (sign) => escaped[sign] ?? sign)
}

async function* wholeOr(broken: Broken, bytes: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (error) {
    broken(error)
  }
}

function parserOf(req: Request, room: MultipartRoom, refusal: Refuse): Busboy {
  try {
    const limits = { files: room.files, parts: room.files + room.fields, fieldSize: room.fieldBytes + 1 }
    const parser = busboy({ headers: req.headers, defParamCharset: 'utf8', limits })
    // Both may fail after the last one who listened has left.
    parser.on('error', () => {})
    parser.on('file', (_, bytes) => bytes.on('error', () => {}))
    return parser
  } catch {
    throw refusal('missing', 'files')
  }
}
