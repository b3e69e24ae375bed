import type { Delivery } from '@prisma/client'
import { noticeOf } from '../../domain/delivery/notice.ts'
import { updateWritten } from '../../emails/update-written.tsx'
import type { Letter } from './letter.ts'
import { writeLetter } from './write.ts'

/** A notice of an update or a comment. */
export async function noticeLetter(delivery: Delivery): Promise<Letter> {
  const notice = await noticeOf(delivery)
  if (!notice) return { withheld: 'notice-unwanted' }
  const { readBy, stop, thread } = notice
  return { ...(await writeLetter(updateWritten, notice, readBy)), unsubscribe: stop, ...(thread && { thread }) }
}
