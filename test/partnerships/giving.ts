import type { PersonKey } from '../../cast/people.ts'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { keepGrantsOf } from '../../domain/partnerships/access/grants.ts'
import { prisma } from '../../prisma/client.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'

// Northwind gives Brightline, its partner, and others access. Globex is the neighbour.

export const member = (who: PersonKey) => world.people[who].membershipId
export const { northwind: clientId, brightline, solo } = world.organisations
const { line4 } = world.projects
export const page = '/account/partners/access'
export const products = await prisma.product.findMany({ where: { organisationId: clientId }, orderBy: { name: 'asc' } })
export const { productId: line4Product } = await prisma.project.findUniqueOrThrow({ where: { id: line4 } })
export const level = new Map((await prisma.projectAccessLevel.findMany()).map(({ name, id }) => [name, id]))
export const levelId = level.get('Client') as string
export const limited = { reach: 'limited', productIds: [line4Product], levelId }
export const complete = { reach: 'complete', levelId }

/** Nothing is given to anybody. */
export async function nothingGiven(): Promise<void> {
  await prisma.partnerAccess.deleteMany({})
  await prisma.$executeRaw`delete from "Attempt" where key like 'partnering%'`
  await prisma.delivery.deleteMany({ where: { kind: { in: ['access_offered', 'access_changed', 'access_ended'] } } })
  await prisma.organisation.updateMany({ data: { findable: false } })
  await prisma.membership.updateMany({
    where: { id: { in: [member('oscar'), member('vera')] } },
    data: { legalRepresentative: false },
  })
}

/** An access that Brightline has accepted, for all its people. */
export async function accepted(by: Visitor, terms: object): Promise<string> {
  const { data } = await by.send(page, { json: { partnerId: brightline, ...terms } })
  const nora = await actorOfMembership(member('nora'))
  if (!nora) throw new Error('Nora is away')
  await act(nora, async (work) => {
    const answered = { state: 'accepted', answeredAt: new Date(), answeredById: member('bruno') } as const
    await work.db.partnerAccess.update({ where: { id: data.id }, data: answered })
    await keepGrantsOf(work, data.id)
  })
  return data.id
}

export const mails = (kind: 'access_offered' | 'access_changed' | 'access_ended') =>
  prisma.delivery.findMany({ where: { kind } })
export const logs = async (action: string) =>
  (await prisma.activity.findMany({ where: { action }, select: { organisationId: true } })).map(
    (one) => one.organisationId,
  )
