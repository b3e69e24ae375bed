import type { Prisma } from '@prisma/client'
import type { PersonKey } from '../../cast/people.ts'
import { tellOfAccess } from '../../domain/delivery/partners/access.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import type { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

/** Where a partner finds its clients. */
export const list = '/account/partners/clients'
/** Somebody's membership (uuid). */
export const member = (who: PersonKey) => world.people[who].membershipId
const { northwind, brightline } = world.organisations
const { line4 } = world.projects
/** The product that Northwind offers. */
export const { productId } = await prisma.project.findUniqueOrThrow({
  where: { id: line4 },
  select: { productId: true },
})
const kinds = ['access_offered', 'access_accepted', 'access_refused', 'access_changed', 'access_ended'] as const

/** Takes away all access there is, and what was mailed of it. */
export async function withoutAccess(): Promise<void> {
  await prisma.partnerAccess.deleteMany()
  await prisma.delivery.deleteMany({ where: { kind: { in: [...kinds] } } })
}

/** Northwind offers Brightline its product of Line 4, or what is said otherwise. Returns the id. */
export async function offer(more: Partial<Prisma.PartnerAccessUncheckedCreateInput> = {}): Promise<string> {
  const products = more.reach === 'complete' ? {} : { products: { create: [{ productId: productId ?? '' }] } }
  const usual = { clientId: northwind, partnerId: brightline, reach: 'limited', givenById: member('nora') } as const
  return (await prisma.partnerAccess.create({ data: { ...usual, ...products, ...more } })).id
}

/** An access (uuid), with who is named in it. */
export const row = (id: string) => prisma.partnerAccess.findUniqueOrThrow({ where: { id }, include: { people: true } })
/** The grants that hang on an access (uuid). */
export const grantsOf = (accessId: string) => prisma.grant.findMany({ where: { accessId } })
/** The answer that names these people. */
export const named = (...who: PersonKey[]) => ({ whom: 'named', people: who.map(member) })

/** What somebody is answered who does something about an access (uuid): the status, and what is wrong. */
export const answeringAt = (portal: ReturnType<typeof openPortal>) =>
  async function answer(who: PersonKey, id: string, what: string, json: object = {}) {
    const visitor = await portal.visitor(world.people[who].email)
    const { status, data } = await visitor.send(`${list}/${id}/${what}`, { json })
    return data?.error ? `${status} ${data.error} ${Object.values(data.fields ?? {})}`.trim() : String(status)
  }

/** Mails an offer (uuid) as whoever gives it does. */
export const tell = async (id: string) =>
  tellOfAccess({ db: prisma }, 'access_offered', await row(id), 'partner', {
    ...{ membershipId: member('nora'), organisationId: northwind },
  })

/** What was mailed of accesses, as [to, subject or why not, text]; by address. */
export async function mails() {
  const posted = await prisma.delivery.findMany({ where: { kind: { in: [...kinds] } }, orderBy: { email: 'asc' } })
  return Promise.all(
    posted.map(async (one) => {
      const mail = await mailOf(one)
      return 'withheld' in mail ? [one.email, mail.withheld, ''] : [one.email, mail.subject, mail.text]
    }),
  )
}

/** The organisations in whose log something was done with an access (uuid). */
export async function logs(action: string, id: string) {
  const found = await prisma.activity.findMany({ where: { action, subjectId: id } })
  return found.map(({ organisationId }) => organisationId).toSorted()
}
