import { isForDelegates } from '../clients/doors.ts'
import type { Reader } from '../reader.ts'

/** What is a person's own, and nothing of the portal: devices, password, mails, address, what was done with their profile, the way out. Of
 *  billing only those know who look after it. */
const own =
  /^\/account\/(sessions|password|mails|address|profile-log|leaving|membership|billing|tokens|webhooks|calendar)(\/|$)/i

/** Whether a preview shows what stands at an address of the portal. */
export const isInPreview = (path: string): boolean => !own.test(path)

/** Whether a way is there for whoever reads: in a preview it leads to what that shows, in a client to what is open there. */
export const isFollowed = (path: string, { previewedBy, actor }: Reader): boolean =>
  (!previewedBy || isInPreview(path)) && (actor?.kind !== 'delegate' || isForDelegates(path))
