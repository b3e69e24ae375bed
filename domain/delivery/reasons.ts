/** Why a mail did not go, or a run went wrong, as far as it is we who know: keys of words in the back-office. What a mail server or
 *  an error says is kept as it is. */
export const reasons = [
  'schedule-gone',
  'unsubscribed',
  'recipient-gone',
  'access-lost',
  'bounced',
  'bounced-often',
  'not-accepted',
  'needs-approval',
  'told-already',
  'no-reports',
  'nothing-to-report',
  'hidden-from-recipient',
  'notice-unwanted',
  'turned-off',
  'link-over',
  'over-meanwhile',
  'most-likely-arrived',
  'not-made',
  'report-broken',
  'not-delivered',
  'given-up',
  'complained',
] as const
export type DeliveryReason = (typeof reasons)[number]

/** Why a mail is not sent, for those who look after it. */
export type Withheld = { withheld: DeliveryReason }
