import { createHmac, timingSafeEqual } from 'node:crypto'
import { settings } from '../../run/settings.ts'

/** A seal that only this installation can put on a text, for one use: 20 hexadecimal digits (80 bits), for addresses of all kinds. */
export function sealOf(use: string, text: string): string {
  return createHmac('sha256', settings.secret).update(`${use}\n${text}`).digest('hex').slice(0, 20)
}

/** Whether a seal is the one of a text; takes as long for a wrong one. */
export function isSealed(use: string, text: string, seal: string): boolean {
  const [ours, given] = [Buffer.from(sealOf(use, text)), Buffer.from(seal)]
  return ours.length === given.length && timingSafeEqual(ours, given)
}
