import { z } from 'zod'
import { digestOf } from '../../../domain/digest.ts'
import type { FieldView } from '../form-view.ts'
import type { ShownFirst } from '../verb.ts'

/** What a form sends back of what it has said its verb means: a verb is done only while it means just that. */
export const shownMeaning = { agreed: z.string().max(100).optional() }

/** The field of a form that keeps what is meant for a row (uuid); none where that is nothing, or not for whoever asks. */
export function keptMeaning(id: string, meaning: string | undefined): FieldView[] {
  return meaning ? [{ kind: 'kept', name: 'agreed', label: '', value: digestOf([id, meaning]) }] : []
}

/** What a verb means, to be agreed to first: null where that is nothing, or what was agreed to. */
export function meaningFirst(
  id: string,
  meaning: string | undefined,
  agreed: string | undefined,
  button: string,
): ShownFirst | null {
  if (!meaning || agreed === digestOf([id, meaning])) return null
  const preview = { text: meaning, tables: [], agreed: digestOf([id, meaning]), button }
  return { preview, isOther: agreed !== undefined }
}
