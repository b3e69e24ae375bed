import { nounNames, nounOf } from '../../domain/nouns/index.ts'
import { recordNouns } from '../../domain/nouns/records/index.ts'
import { prisma } from '../../prisma/client.ts'

/** Where a mark stands: a text of one row, or its id. */
export type Marked = { subject: string; id: string; column?: string }
type DeclaredColumn = { kind: string; technical?: boolean }

/** Texts that are no words of anybody: addresses by which mails and sign-ins go, and what the product compares. */
const kept = [
  ...['Person.email', 'BillingAccount.email', 'Partnership.email', 'PartnerAccess.email', 'Contact.email'],
  ...['ScheduleRecipient.email', 'Suppression.email', 'Delivery.email', 'Delivery.messageId', 'Delivery.answer'],
  ...['Membership.jobRole', 'ProjectAccessLevel.jobRole', 'ScheduleAudience.jobRole', 'LayoutAssignment.target'],
  ...['Organisation.contactEmail', 'Report.sort', 'Report.groupBy', 'Schedule.pattern', 'Run.error', 'Webhook.url'],
  ...['Invoice.currency', 'Invoice.mediaType', 'File.mediaType', 'ApiToken.ending', 'ApiToken.usedFrom'],
  ...['Activity.actorName', 'Activity.subjectKind', 'Activity.address', 'Snooze.subjectKind', 'Import.fileName'],
]

/** Every kind of thing there is, with the texts of it that somebody wrote. */
const texts = [...recordNouns, ...nounNames.map((name) => ({ name, columns: nounOf(name).columns }))].map(
  ({ name, columns }) => ({
    subject: name as string,
    columns: Object.entries(columns as Record<string, DeclaredColumn>).flatMap(([column, { kind, technical }]) =>
      (kind === 'line' || kind === 'text') && !technical && !kept.includes(`${name}.${column}`) ? [column] : [],
    ),
  }),
)

/**
 * Puts a word of its own before every text of every row, as `Mk00042`, and returns what each word, each id and each address of a person
 * belongs to.
 */
export async function markEverything(): Promise<Map<string, Marked>> {
  const marks = new Map<string, Marked>()
  await prisma.$executeRawUnsafe('create sequence if not exists crawl_marks')
  for (const { subject, columns } of texts) {
    const set = columns.map(
      (column) => `"${column}" = 'Mk' || lpad(nextval('crawl_marks')::text, 5, '0') || ' ' || "${column}"`,
    )
    if (set.length > 0) await prisma.$executeRawUnsafe(`update "${subject}" set ${set.join(', ')}`)
    for (const row of await rowsOf(subject)) {
      marks.set(String(row.id), { subject, id: String(row.id) })
      for (const column of columns)
        for (const [word] of String(row[column] ?? '').matchAll(/^Mk\d{5}/g))
          marks.set(word, { subject, id: String(row.id), column })
    }
  }
  for (const { id, email } of await prisma.person.findMany())
    marks.set(email, { subject: 'Person', id, column: 'email' })
  return marks
}

/** All rows of a kind of thing. */
export function rowsOf(subject: string): Promise<Record<string, unknown>[]> {
  const table = prisma[(subject.charAt(0).toLowerCase() + subject.slice(1)) as 'project']
  return table.findMany()
}

/** Whatever in a text may be a mark. */
export const marksIn = (text: string): string[] => [
  ...new Set(text.match(/Mk\d{5}|[\w.+-]+@[\w-]+\.test|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)),
]
