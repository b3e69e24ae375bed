import { isOver, sendAgain } from '../../../domain/reports/delivered/send-again.ts'
import { press } from '../press.ts'

/** Sends the report of a delivery to its recipient once more. */
export const sendingAgain = press({
  name: 'send-again',
  may: 'run',
  icon: 'Repeat',
  fits: isOver,
  call: sendAgain,
  message: 'sent-again',
  to: (id) => ({ subject: 'Delivery', id }),
})
