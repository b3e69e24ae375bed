import { largestDocument } from '../../domain/documents/content.ts'
import { Invalid, NoRoom, type Refusal, TooLarge } from '../../domain/refusals.ts'
import { speaker } from '../../words/catalogue.ts'
import type { Problems } from '../answer.ts'
import type { Reader } from '../reader.ts'
import { problemTexts } from '../text.ts'
import { mostFiles } from './multipart.ts'
import { documentProblems } from './text.ts'

/** What is wrong with an upload that its sender can try again; undefined for every other refusal. */
export function problemsOf(refusal: Refusal): Problems | undefined {
  if (refusal instanceof Invalid) return refusal.fields
  return refusal instanceof TooLarge || refusal instanceof NoRoom ? { files: refusal.code } : undefined
}

/** The same for one field, in the reader's words. */
export function problemWith(field: string, problems: Problems | undefined, reader: Reader): string | undefined {
  const key = problems?.[field]
  if (!key) return undefined
  const largest = reader.formats.size(largestDocument)
  if (key in documentProblems.en)
    return speaker(documentProblems, reader.locale)(key as 'missing', { largest, most: mostFiles })
  return speaker(problemTexts, reader.locale)(key in problemTexts.en ? (key as 'wrong') : 'wrong')
}
