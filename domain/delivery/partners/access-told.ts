import type { Delivery, Prisma } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { settings } from '../../../run/settings.ts'
import { openedText } from '../../../words/partners/opened.ts'
import { openedBy, withOpened } from '../../partnerships/access/opened.ts'
import { type MailRecipient, memberOf, readerOf } from '../reader.ts'

/** What became of access that is given to a partner, as one of its sides is told it. `who` did it (a name with its organisation; empty where it is not told), `client`
 *  gave it, `partner` got it: null where that is not known; `email` is the address a refused offer went to; `opens` what it opens now; `reason` what
 *  somebody of the host said who ended it. */
export type ToldAccess = {
  reader: MailRecipient
  what: 'accepted' | 'refused' | 'changed' | 'ended'
  side: 'client' | 'partner'
  who: string
  client: string | null
  partner: string | null
  email: string
  opens: string | null
  reason: string
  link: string
}

const include = { ...withOpened, partner: { select: { name: true } } } satisfies Prisma.PartnerAccessInclude
type Row = Prisma.PartnerAccessGetPayload<{ include: typeof include }>

/** What a mail tells of an answer to an offer, of a change or of an end; null when its reader is gone, or it is otherwise by now. */
export async function accessOf(delivery: Delivery): Promise<ToldAccess | null> {
  const what = delivery.kind.replace('access_', '') as ToldAccess['what']
  const member = await memberOf(delivery)
  if (!member || !delivery.subjectId) return null
  const row = await prisma.partnerAccess.findUnique({ where: { id: delivery.subjectId }, include })
  if (!isStill(what, row)) return null
  const side = row?.partnerId === member.organisation.id ? 'partner' : 'client'
  const reader = readerOf(member)
  // Who an address belongs to is not told by its refusal (decision 73).
  const isUntold = what === 'refused' && row?.email !== ''
  return {
    ...{ reader, what, side, who: isUntold ? '' : await whoDid(delivery) },
    client: row?.client.name ?? null,
    partner: isUntold ? null : (row?.partner?.name ?? null),
    email: row?.email ?? '',
    opens: row && what !== 'refused' && what !== 'ended' ? openedText(openedBy(row), reader) : null,
    reason: row?.endReason ?? '',
    link: `${settings.portalUrl}/account/partners/${side === 'partner' ? 'clients' : 'access'}`,
  }
}

const states = { accepted: 'accepted', changed: 'accepted', refused: 'refused' } as const

/** Whether it is as a mail tells it. That it has ended is told without its row as well. */
function isStill(what: ToldAccess['what'], row: Row | null): boolean {
  return what === 'ended' ? row?.state !== 'accepted' : row?.state === states[what]
}

async function whoDid({ covers: [organisationId, membershipId] }: Delivery): Promise<string> {
  if (!organisationId || !membershipId) return ''
  const [organisation, by] = await Promise.all([
    prisma.organisation.findUnique({ where: { id: organisationId }, select: { name: true } }),
    prisma.membership.findUnique({ where: { id: membershipId }, select: { person: { select: { name: true } } } }),
  ])
  const name = organisation?.name ?? ''
  return by ? `${by.person.name} (${name})` : name
}
