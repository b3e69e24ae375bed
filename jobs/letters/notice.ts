import type { Delivery } from '@prisma/client'
import { noticeOf } from '../../domain/delivery/notices/notice.ts'
import { updateWritten } from '../../emails/projects/update-written.tsx'
import { updatesWritten } from '../../emails/projects/updates-written.tsx'
import type { Letter } from './letter.ts'
import { writeLetter } from './write.ts'

/** A notice of an update or a comment, or of several. */
export async function noticeLetter(delivery: Delivery): Promise<Letter> {
  const notice = await noticeOf(delivery)
  if (!notice) return { withheld: 'notice-unwanted' }
  const { told, readBy, stop, thread } = notice
  const written =
    told.length === 1
      ? await writeLetter(updateWritten, { ...notice, ...told[0] }, readBy)
      : await writeLetter(updatesWritten, notice, readBy)
  return { ...written, unsubscribe: stop, ...(thread && { thread }) }
}
