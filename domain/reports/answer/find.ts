import { query } from '../../../prisma/client.ts'
import type { Reading } from '../statement.ts'
import type { ReportAnswer } from './answer.sql.ts'

/** What a report answers to its reader, as of now. */
export async function findAnswer({ answer }: Reading): Promise<ReportAnswer> {
  const [found] = await query<{ answer: ReportAnswer }>('report-answer', answer)
  return found?.answer ?? { total: 0, figures: [] }
}
