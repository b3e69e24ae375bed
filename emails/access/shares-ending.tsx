import { endsMail } from './ends.tsx'

/** Shares end within a week; each link leads to a page with a button that extends one of them. */
export const sharesEnding = endsMail('ending')
