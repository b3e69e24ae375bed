import { createHash } from 'node:crypto'
import { z } from 'zod'
import { joined, locales } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { lineOrNothing } from '../../words/line.ts'
import { nounValues } from '../../words/main-nouns.ts'
import { Invalid } from '../refusals.ts'
import { comparable } from './cells/comparable.ts'
import type { ImportField } from './kinds/field.ts'
import { importFieldTexts } from './kinds/fields.text.ts'
import { type ImportPlan, sameNameChoices } from './kinds/planned.ts'
import { mostOf } from './limits.ts'

const texts = joined(labels, importFieldTexts)

/** How a file is read: the field of each of its columns (null: none), its notations where the file does not say them, what holds for all lines
 *  without a column of their own, and what is done with names that are nearly those of others. */
export const reading = z.strictObject({
  columns: z.array(z.string().max(60).nullable()).max(mostOf.columns),
  days: z.enum(['auto', 'day-first', 'month-first']).default('auto'),
  decimals: z.enum(['auto', ',', '.']).default('auto'),
  sameNames: z.enum(sameNameChoices).default('ask'),
  fixed: z.record(z.string().max(60), lineOrNothing(200)).default({}),
})
export type FileReading = z.output<typeof reading>

/** The fields that the headings of a file are called by, each once: what they are called here in either language, or what people and
 *  programs call them. */
export function matchColumns({ fields }: Pick<ImportPlan, 'fields'>, headings: string[]): (string | null)[] {
  const taken = new Set<string>()
  const matched = headings.map((): string | null => null)
  for (const names of [calledHere, (field: ImportField) => field.names ?? []]) {
    for (const [at, heading] of headings.entries()) {
      if (matched[at] || comparable(heading) === '') continue
      const found = fields.find(
        (field) => !taken.has(field.name) && names(field).some((name) => comparable(name) === comparable(heading)),
      )
      if (!found) continue
      taken.add(found.name)
      matched[at] = found.name
    }
  }
  return matched
}

/** Throws Invalid for a column that the file does not have, and for a field that is not one, or that two columns are matched with. */
export function mustFit({ fields }: Pick<ImportPlan, 'fields'>, headings: string[], how: FileReading): void {
  const isField = (name: string) => fields.some((field) => field.name === name)
  for (const [at, name] of how.columns.entries()) {
    if (name === null) continue
    if (at >= headings.length) throw new Invalid({ [`column-${at}`]: 'unknown-field' })
    if (!isField(name)) throw new Invalid({ [`column-${at}`]: 'no-choice' })
    if (how.columns.indexOf(name) < at) throw new Invalid({ [`column-${at}`]: 'matched-twice' })
  }
  const unknown = Object.keys(how.fixed).find((name) => !isField(name))
  if (unknown !== undefined) throw new Invalid({ [`fixed-${unknown}`]: 'unknown-field' })
}

/** What stands for the headings of a file: the same for files of the same shape. */
export function shapeOf(headings: string[]): string {
  return createHash('sha256').update(headings.map(comparable).join('\n')).digest('base64url')
}

/** What a field is called in each language, with and without what it is about. */
export function calledHere({ label }: ImportField): string[] {
  return locales.map((locale) => {
    const text = (texts[locale] as Record<string, string>)[label] ?? ''
    return text.replace(/\{(_\w+)\}/g, (_, noun: string) => nounValues(locale)[noun] ?? '')
  })
}
