import type { PartnershipView } from '@prisma/client'

/** One of the two organisations of a relationship: who sent the invitation, or whom it went to. */
export type PartnershipSide = 'sender' | 'recipient'

/** What a side does. */
export const partnershipActions = ['invite', 'resend', 'accept', 'reject', 'delete'] as const
export type PartnershipAction = (typeof partnershipActions)[number]

/** How each side sees a relationship; null: its list does not show it. */
export type PartnershipViews = { senderView: PartnershipView | null; recipientView: PartnershipView | null }

/** What an action leads to: new views and what the other side is told by mail, or why it is refused. `swapped`: who was invited is now the
 *  sender of a new invitation. */
export type PartnershipStep =
  | (PartnershipViews & { mail?: 'invited' | 'accepted' | 'rejected' | 'ended'; swapped?: true })
  | { refused: string }

type Letter = 'P' | 'A' | 'R' | '-'
type Table = Record<`${Letter}${Letter}`, Partial<Record<`${PartnershipSide} ${PartnershipAction}`, Step>>>
type Step = { to: `${Letter}${Letter}`; mail?: 'invited' | 'accepted' | 'rejected' | 'ended'; swapped?: true } | string

/** What may be done from each pair of views (the sender's, then the recipient's), and where it leads; a text is why it is refused. What is
 *  not here is refused. Source: partnership-transitions.csv, to which test/partnerships/ holds it. */
const table: Partial<Table> = {
  '--': { 'sender invite': { to: 'PP', mail: 'invited' } },
  PP: {
    'sender resend': { to: 'PP', mail: 'invited' },
    'sender delete': { to: '--' },
    'sender invite': 'partner-invited-already',
    'recipient accept': { to: 'AA', mail: 'accepted' },
    'recipient reject': { to: 'RR', mail: 'rejected' },
    'recipient delete': { to: 'R-' },
    'recipient invite': 'partner-waits-for-you',
  },
  RR: {
    'recipient accept': { to: 'AA', mail: 'accepted' },
    'recipient delete': { to: 'R-' },
    'recipient invite': 'partner-rejected-by-you',
    'sender delete': { to: '-R' },
    'sender invite': 'partner-both-delete-first',
  },
  'R-': {
    'sender delete': { to: '--' },
    'sender invite': 'partner-delete-first',
    'recipient invite': { to: 'PP', mail: 'invited', swapped: true },
  },
  '-R': {
    'sender invite': 'partner-not-deleted-there',
    'recipient delete': { to: '--' },
    'recipient accept': 'partner-withdrawn',
    'recipient invite': 'partner-delete-first',
  },
  AA: {
    'sender delete': { to: '--', mail: 'ended' },
    'recipient delete': { to: 'R-', mail: 'ended' },
    'sender invite': 'partners-already',
    'recipient invite': 'partners-already',
  },
}

const letters = { pending: 'P', accepted: 'A', rejected: 'R' } as const
const views = { P: 'pending', A: 'accepted', R: 'rejected', '-': null } as const

/** What an action of a side leads to. */
export function partnershipStep(
  { senderView, recipientView }: PartnershipViews,
  side: PartnershipSide,
  action: PartnershipAction,
): PartnershipStep {
  const letter = (view: PartnershipView | null) => (view ? letters[view] : '-')
  const step = table[`${letter(senderView)}${letter(recipientView)}`]?.[`${side} ${action}`] ?? 'partner-not-now'
  if (typeof step === 'string') return { refused: step }
  const { to, ...rest } = step
  return { senderView: views[to[0] as Letter], recipientView: views[to[1] as Letter], ...rest }
}

/** What a side can do about a relationship besides inviting. */
export function stepsOpenTo(of: PartnershipViews, side: PartnershipSide): PartnershipAction[] {
  return partnershipActions.filter((one) => one !== 'invite' && !('refused' in partnershipStep(of, side, one)))
}
