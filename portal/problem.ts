import type { Problems } from '../doors/problems.ts'
import { type Catalogue, type Locale, speaker, type Values } from '../words/catalogue.ts'
import { problemTexts } from './text.ts'

/** What is wrong with a field, in the reader's words: those of the room, else those of any form. Undefined where nothing is. */
export function problemWith(
  field: string,
  problems: Problems | undefined,
  locale: Locale,
  room: Catalogue = problemTexts,
  values: Values = {},
): string | undefined {
  const key = problems?.[field]
  if (!key) return undefined
  if (key in room.en) return speaker(room, locale)(key, values)
  return speaker<string>(problemTexts, locale)(key in problemTexts.en ? key : 'wrong')
}
