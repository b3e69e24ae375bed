import { mailDomain } from './message-id.ts'
import { isSealed, sealOf } from './signature.ts'

const shape = /^reply\+([0-9a-f-]{36})\.([0-9a-f]{20})@/i

/** Where answers to a notice about an update (uuid) go. It is sealed for one reader: from anybody else it is worth nothing. */
export function replyAddress(updateId: string, reader: string): string {
  return `reply+${updateId}.${sealOf('reply', subject(updateId, reader))}@${mailDomain()}`
}

/** The update (uuid) that a mail to this address answers, or null when it was not given to its sender. */
export function answeredBy(address: string, sender: string): string | null {
  const [, updateId = '', seal = ''] = shape.exec(address.toLowerCase()) ?? []
  return updateId && isSealed('reply', subject(updateId, sender), seal) ? updateId : null
}

const subject = (updateId: string, reader: string) => `${updateId} ${reader.toLowerCase()}`
