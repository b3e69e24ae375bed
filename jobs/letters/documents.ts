import type { Delivery } from '@prisma/client'
import { documentNoticeOf } from '../../domain/delivery/notices/documents.ts'
import { documentsAdded } from '../../emails/projects/documents-added.tsx'
import type { Letter } from './letter.ts'
import { writeLetter } from './write.ts'

/** A notice of documents that were added together. */
export async function documentsLetter(delivery: Delivery): Promise<Letter> {
  const notice = await documentNoticeOf(delivery)
  if (!notice) return { withheld: 'notice-unwanted' }
  return { ...(await writeLetter(documentsAdded, notice, notice.readBy)), unsubscribe: notice.stop }
}
