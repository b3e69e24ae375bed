import type { Request } from 'express'
import { Invalid, type Refusal } from '../../../domain/refusals.ts'
import { type ArrivingFile, type MultipartProblem, receiveMultipart } from '../../../doors/bodies/multipart.ts'
import { mustBeShownTo } from '../../elsewhere/acting.ts'
import { takeKeyOf } from '../../forms/once.ts'

const largest = 100_000
const room = {
  bytes: 3 * largest,
  files: 1,
  fileFields: ['list'],
  fields: 1_010,
  fieldBytes: largest,
  known: ['as', 'once', 'lines', 'profile', 'locale', 'asked', 'restore'],
}

type ListSent = { as?: string; lines: string; restore: string[] }

/** Reads a form with a file, as a page sends it, into the body of its request: the lines of the file come after those that were pasted.
 *  What came in any other form is left as it is. Throws Invalid. */
export async function takeList(req: Request): Promise<void> {
  if (!req.is('multipart/form-data')) return
  const {
    as,
    lines = '',
    restore = [],
    ...fields
  } = await receiveMultipart(req, room, refusal, async ({ fields, files }): Promise<ListSent> => {
    const { restore: _, ...sent } = Object.fromEntries(fields)
    const texts = [sent.lines ?? '']
    for await (const file of files) texts.push(await textOf(file))
    const ticked = fields.flatMap(([name, value]) => (name === 'restore' ? [value] : []))
    return { ...sent, restore: ticked, lines: texts.filter((text) => text.trim() !== '').join('\n') }
  })
  if (as) await mustBeShownTo(req, as)
  req.body = { lines, ...fields, ...(restore.length > 0 && { restore }) }
  takeKeyOf(req)
}

/** The text of a file: in UTF-8, or as spreadsheets of Western Europe write it. */
async function textOf({ bytes }: ArrivingFile): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of bytes) {
    size += part.length
    if (size > largest) throw new Invalid({ list: 'list-too-large' })
    parts.push(part)
  }
  const all = Buffer.concat(parts)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(all)
  } catch {
    return new TextDecoder('windows-1252').decode(all)
  }
}

function refusal(problem: MultipartProblem, field: string): Refusal {
  if (problem === 'too-large' && field === 'files') return new Invalid({ list: 'list-too-large' })
  if (problem === 'too-large') return new Invalid({ [field]: 'too-long' })
  return new Invalid({ [field === 'files' ? 'list' : field]: problem === 'too-many-parts' ? 'too-many' : problem })
}
