import { type Locale, speaker } from '../words/catalogue.ts'
import { fieldNames } from './field-names.text.ts'

/** What a field of a form or of an address is called in a message; one that is not ours is named as it was sent. */
export function fieldName(field: string, locale: Locale): string {
  return field in fieldNames.en ? speaker<string>(fieldNames, locale)(field) : `“${field}”`
}
