import { isLinkOpen, withdrawLink } from '../../../domain/reports/delivered/end.ts'
import { press } from '../press.ts'

/** Ends the page that the mail of a delivery leads to. */
export const withdrawingLink = press({
  name: 'withdraw-link',
  may: 'unshare',
  icon: 'Slash',
  danger: true,
  fits: isLinkOpen,
  call: withdrawLink,
  message: 'link-withdrawn',
  to: (id) => ({ subject: 'Delivery', id }),
})
