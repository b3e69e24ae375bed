import { largestDocument } from '../../domain/documents/content.ts'
import { Invalid, NoRoom, TooLarge } from '../../domain/refusals.ts'
import type { Problems } from '../../doors/problems.ts'
import type { Refused } from '../answer.ts'
import { problemWith } from '../problem.ts'
import type { Reader } from '../reader.ts'
import { mostFiles } from './multipart.ts'
import { documentProblems } from './text.ts'

/** What is wrong with an upload that its sender can try again; undefined for every other refusal. */
export function refusedUpload(error: unknown): Refused | undefined {
  if (error instanceof Invalid) return { status: error.status, problems: error.fields }
  const isFull = error instanceof TooLarge || error instanceof NoRoom
  return isFull ? { status: error.status, problems: { files: error.code } } : undefined
}

/** The same for one field, in the reader's words. */
export function problemIn(field: string, problems: Problems | undefined, reader: Reader): string | undefined {
  const values = { largest: reader.formats.size(largestDocument), most: mostFiles }
  return problemWith(field, problems, reader.locale, documentProblems, values)
}
