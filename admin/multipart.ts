import busboy, { type Busboy } from 'busboy'
import type { Request } from 'express'
import { Refusal } from '../domain/refusals.ts'

/** The fields of a multipart form of at most so many bytes. Throws 415 for a file, before a byte of it is kept; 413; 400. */
export async function multipart(req: Request, most: number): Promise<[string, unknown][]> {
  const reader = readerOf(req, most)
  try {
    return await fieldsFrom(req, reader, most)
  } finally {
    req.unpipe(reader)
  }
}

function readerOf(req: Request, most: number): Busboy {
  try {
    return busboy({ headers: req.headers, limits: { fieldSize: most + 1, fieldNameSize: 100 } })
  } catch {
    throw new Refusal(400, 'unreadable')
  }
}

function fieldsFrom(req: Request, reader: Busboy, most: number): Promise<[string, unknown][]> {
  return new Promise((resolve, reject) => {
    const fields: [string, unknown][] = []
    let size = 0
    reader.on('file', () => reject(new Refusal(415, 'unsupported')))
    reader.on('field', (name, value) => {
      size += name.length + value.length
      if (size > most) reject(new Refusal(413, 'too-large'))
      fields.push([name, value])
    })
    reader.on('error', () => reject(new Refusal(400, 'unreadable')))
    reader.on('close', () => resolve(fields))
    req.on('aborted', () => reject(new Refusal(400, 'unreadable')))
    req.pipe(reader)
  })
}
