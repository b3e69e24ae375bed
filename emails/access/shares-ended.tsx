import { endsMail } from './ends.tsx'

/** Shares have ended; each link leads to what was shared, in the back-office. */
export const sharesEnded = endsMail('ended')
