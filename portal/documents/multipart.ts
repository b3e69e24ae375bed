import type { Request } from 'express'
import { largestDocument } from '../../domain/documents/content.ts'
import type { Incoming } from '../../domain/documents/upload.ts'
import { Invalid, type Refusal, TooLarge } from '../../domain/refusals.ts'
import { type MultipartProblem, receiveMultipart } from '../../doors/bodies/multipart.ts'

/** Most files in one form. */
export const mostFiles = 20

const roomFor = (files: number) => ({
  ...{ bytes: files * largestDocument + 100_000, files, fileFields: ['file', 'files'] },
  ...{ fields: 10, fieldBytes: 5000 },
})

/** A form with documents: its other fields, and the documents as they arrive. */
export type DocumentForm = { fields: Record<string, string>; files: AsyncIterable<Incoming> }

/** Receives documents, so many at most, while `work` reads them. Throws Invalid for fields that are not `known`, for too many files and for a form that
 *  breaks off; TooLarge before reading any of it. */
export function receive<Result>(
  req: Request,
  known: readonly string[],
  work: (form: DocumentForm) => Promise<Result>,
  most = mostFiles,
): Promise<Result> {
  const room = roomFor(most)
  const refusal = (problem: MultipartProblem, field: string) => refusalOf(problem, field, room.bytes)
  return receiveMultipart(req, { ...room, known }, refusal, ({ fields, files }) =>
    work({ fields: Object.fromEntries(fields), files }),
  )
}

function refusalOf(problem: MultipartProblem, field: string, limit: number): Refusal {
  if (problem === 'too-large' && field === 'files') return new TooLarge({ limit })
  if (problem === 'too-large') return new Invalid({ [field]: 'too-long' })
  return new Invalid({ [field]: problem === 'too-many-parts' ? 'too-many' : problem })
}
