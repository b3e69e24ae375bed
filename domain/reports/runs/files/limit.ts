import { query } from '../../../../prisma/client.ts'
import { type Sql, sql } from '../../../../prisma/sql.ts'
import { settings } from '../../../../run/settings.ts'

/** What a mail has beside its files, in bytes, at most: head, HTML and text of a long body, the picture of a chart. */
const body = 250_000
/** How much larger files are in a mail: three bytes become four letters, in lines. */
const encoding = 1.37

/** How many bytes the files of a mail may have: as set, and less where the mail server takes no mail larger than `mailLimit` bytes. */
export function roomForFiles(mailLimit: number | null): number {
  if (mailLimit === null) return settings.mailFilesLimit
  const room = Math.max(mailLimit - body, mailLimit / 4) / encoding
  return Math.min(settings.mailFilesLimit, Math.floor(room))
}

/** Remembers for the rest of a run (uuid) that the mail server takes no mail larger than so many bytes. What it was known to take and did not is made
 *  a third smaller, so that the next try is another one. */
export async function lowerMailLimit(runId: string, bytes: number): Promise<void> {
  await query('lower-mail-limit', lowerSql(runId, bytes))
}

const lowerSql = (runId: string, bytes: number): Sql => sql`
  update "Run" set "mailLimit" = case when "mailLimit" <= ${bytes}::int then "mailLimit" * 2 / 3 else ${bytes}::int end
  where id = ${runId}::uuid`
