import type { NounName } from '../../domain/nouns/index.ts'
import type { RecordName } from '../../domain/nouns/records/index.ts'
import { chartFormTexts } from '../../domain/reports/filling/chart.text.ts'
import { wordFormTexts } from '../../domain/reports/filling/words.text.ts'
import { type Hearer, joined, speaker } from '../../words/catalogue.ts'
import { type Label, labels } from '../../words/labels.ts'
import { fieldNames } from './field-names.text.ts'

/** Fields that are filled in with a column. */
const columns: Record<string, Label> = {
  email: 'Person.email',
  name: 'Person.name',
  profile: 'Membership.profile',
  legalRepresentative: 'Membership.legalRepresentative',
  jobRole: 'Membership.jobRole',
  locale: 'Person.locale',
  timeZone: 'Person.timeZone',
  phone: 'Contact.phone',
  company: 'Contact.company',
  note: 'Contact.note',
  accent: 'Organisation.accent',
  address: 'BillingAccount.address',
  vatNumber: 'BillingAccount.vatNumber',
  reference: 'BillingAccount.reference',
  inviteProfile: 'Organisation.inviteProfile',
  inviteLocale: 'Organisation.inviteLocale',
  body: 'Update.body',
  projectId: 'Update.projectId',
  health: 'Project.health',
  levelId: 'Grant.levelId',
  until: 'Grant.expiresAt',
  scopes: 'ApiToken.scopes',
}
const names = joined(fieldNames, chartFormTexts, wordFormTexts, labels)

/** What a field of a form or of an address is called in a message, in the form of a noun as its column; one that is not ours is named as
 *  it was sent. */
export function fieldName(field: string, to: Hearer, noun?: NounName | RecordName): string {
  const line = /^line-(\d+)$/.exec(field)?.[1]
  if (line) return speaker(fieldNames, to)('line', { line })
  const condition = /^(?:what|value)-(\d+)$/.exec(field)?.[1]
  if (condition) return speaker(fieldNames, to)('condition', { line: Number(condition) + 1 })
  if (field.startsWith('headings.')) return speaker(fieldNames, to)('headings')
  const column = `${noun}.${field}`
  if (Object.hasOwn(names.en, column)) return speaker<string>(names, to)(column)
  const key = (Object.hasOwn(columns, field) && columns[field]) || field
  return Object.hasOwn(names.en, key) ? speaker<string>(names, to)(key) : `“${field}”`
}
