import { prisma } from '../../../prisma/client.ts'
import { actorOfMembership, type Member } from '../../access/actor/actor.ts'
import { inPortal } from '../../access/actor/portal.ts'
import { can } from '../../access/scope.ts'
import { standing } from '../../people/standing.ts'
import type { ReportAsked } from '../statement.ts'
import { opens, showsReports } from './opens.ts'

/** Who outside would find a report in the portal: how many people of which organisation, in the order of their names. The name is null for
 *  those that whoever asks may not know, all of them together. */
export type Finders = { organisation: string | null; people: number }[]

const atOnce = 8

/** Everybody outside to whom a report would open, if the portal showed it: asked of each, as the portal itself does. */
export async function findersOf(actor: Member, report: ReportAsked): Promise<Finders> {
  const outside = { AND: [standing, { organisation: { isHost: false } }] }
  const organisation = { select: { id: true, name: true } }
  const members = await prisma.membership.findMany({ where: outside, select: { id: true, organisation } })
  const found = new Map<string | null, number>()
  for (let at = 0; at < members.length; at += atOnce) {
    const some = members.slice(at, at + atOnce)
    const finds = await Promise.all(some.map(({ id }) => wouldFind(id, report)))
    for (const [index, { organisation }] of some.entries()) {
      const name = can(actor, 'read', 'Organisation', organisation) ? organisation.name : null
      if (finds[index]) found.set(name, (found.get(name) ?? 0) + 1)
    }
  }
  return [...found].map(([organisation, people]) => ({ organisation, people })).toSorted(byName)
}

async function wouldFind(membershipId: string, report: ReportAsked): Promise<boolean> {
  const member = await actorOfMembership(membershipId)
  return member !== null && finds(inPortal(member), report)
}

const finds = (reader: Member, report: ReportAsked) => showsReports(reader) && opens(reader, report)

const byName = (one: Finders[number], other: Finders[number]) =>
  (one.organisation ?? '\uffff').localeCompare(other.organisation ?? '\uffff')
