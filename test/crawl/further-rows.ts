import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { tellOfUpdate } from '../../domain/delivery/notices/followers.ts'
import { Refusal } from '../../domain/refusals.ts'
import { startRun } from '../../domain/reports/runs/start.ts'
import { writeUpdate } from '../../domain/updates/write.ts'
import { prisma } from '../../prisma/client.ts'

/** Of what each organisation has for itself, one more: so that there is something of each that the others are not told of. */
export async function addToEach(): Promise<void> {
  const organisations = await prisma.organisation.findMany({ include: { memberships: { take: 1 }, billing: true } })
  for (const { id: organisationId, memberships, billing } of organisations) {
    const [{ id: membershipId = null } = {}] = memberships
    const of = { organisationId, creatorId: membershipId }
    const words = { company: 'Elsewhere', jobRole: 'Buyer', note: 'Rings back' }
    await prisma.contact.create({ data: { ...of, ...words, name: 'Somebody', email: `${organisationId}@book.test` } })
    await prisma.group.create({ data: { organisationId, name: 'Further people' } })
    if (!billing)
      await prisma.billingAccount.create({ data: { organisationId, name: 'Accounts', address: 'A street' } })
    const url = 'https://example.com/hook'
    await prisma.webhook.create({ data: { ...of, membershipId, name: 'Told', url, topics: [], salt: organisationId } })
    if (!membershipId) continue
    const asks = { name: 'Asks', digest: organisationId, ending: 'abcd', scopes: [], expiresAt: new Date('2999-01-01') }
    await prisma.apiToken.create({ data: { organisationId, membershipId, ...asks } })
    const report = { name: 'Of our own', entity: 'project' as const, columns: ['name'] }
    await prisma.report.create({ data: { ...report, organisationId, ownerId: membershipId, toColleagues: true } })
    await prisma.report.create({ data: { ...report, organisationId, ownerId: membershipId } })
  }
}

/** Whoever may write on a project writes there, each schedule runs, and whoever is told of it has mails that wait for them. */
export async function writeEverywhere(): Promise<void> {
  const memberships = await prisma.membership.findMany({ where: { disabledAt: null } })
  const projects = await prisma.project.findMany()
  for (const { id } of memberships) {
    const actor = await actorOfMembership(id)
    for (const { id: projectId } of projects) {
      if (!actor) continue
      const id = await writeUpdate(actor, { projectId, body: 'What came of it' }).catch((error) => {
        if (!(error instanceof Refusal)) throw error
      })
      if (id) await tellOfUpdate(id)
    }
  }
  for (const { id: scheduleId } of await prisma.schedule.findMany()) {
    const { id } = await prisma.run.create({ data: { scheduleId, dueAt: new Date(), trigger: 'request' } })
    await startRun(id)
  }
}
