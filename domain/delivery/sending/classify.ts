import type { Delivery } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { system } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { requeue } from '../post.ts'
import type { Result } from './states.ts'

/** So many different addresses in a row, refused in the same words, are not to blame. */
const alike = 3

/**
 * What a try counts for. A refusal that is said of an address counts against it, unless the server refuses everybody like
 * that: then it is the server's, the mail waits, and so do those whose addresses were blamed before.
 */
export async function classifyResult({ id, email }: Delivery, result: Result): Promise<Result> {
  if (result.fault !== 'recipient' || result.state !== 'bounced') return result
  const before = (await refusedSinceLastSent(id)).filter(({ answer, email: to }) =>
    sameWords(answer, result.answer, to, email),
  )
  const addresses = new Set([email, ...before.map((one) => one.email)])
  if (addresses.size < alike) return result
  const blamed = before.filter(({ state }) => state === 'bounced')
  await act(system, (work) => requeue(work, blamed))
  return { ...result, state: 'deferred', fault: 'server' }
}

/** What was refused since the server last took a mail, within a day. */
async function refusedSinceLastSent(id: string) {
  const dayAgo = new Date(Date.now() - 24 * 60 * 60_000)
  const { _max } = await prisma.delivery.aggregate({
    where: { state: 'sent', createdAt: { gt: dayAgo } },
    _max: { sentAt: true },
  })
  const refused = [{ state: 'bounced' as const }, { state: 'deferred' as const, fault: 'server' as const }]
  return prisma.delivery.findMany({
    where: { id: { not: id }, OR: refused, createdAt: { gt: dayAgo }, triedAt: { gt: _max.sentAt ?? dayAgo } },
    select: { id: true, kind: true, email: true, answer: true, state: true },
    orderBy: { triedAt: 'desc' },
    take: 200,
  })
}

/** Whether two answers say the same, but for whom and which conversation they are about. */
function sameWords(one: string, other: string, ...addresses: string[]): boolean {
  return plain(one, addresses) === plain(other, addresses)
}

function plain(answer: string, addresses: string[]): string {
  const without = addresses.reduce((text, address) => text.replaceAll(address, ''), answer.toLowerCase())
  return without
    .split(/\s+/)
    .filter((word) => !word.includes('@') && !(/\d/.test(word) && /[a-z]/.test(word)))
    .join(' ')
}
