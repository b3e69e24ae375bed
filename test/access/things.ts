import type { Subject } from '../../domain/access/vocabulary.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

/** Something of the cast that a table asks about: what its column is headed by, the row, and perhaps one field of it. */
export type Thing = { heading: string; subject: Subject; row: object; field?: string }

const { line4: projectId, cleanRoom } = world.projects
const { design, build } = world.phases
const { northwind: organisationId } = world.organisations
const thing = (heading: string, subject: Subject, row: object, field?: string): Thing => ({
  ...{ heading, subject, row },
  ...(field && { field }),
})

/** Projects, and what is in one. */
export async function inProjects(): Promise<Thing[]> {
  const [ofAll, ofBuild] = [
    { projectId, phaseId: null },
    { projectId, phaseId: build },
  ]
  const project = await prisma.project.findUniqueOrThrow({ where: { id: projectId } })
  const task = await prisma.task.findFirstOrThrow({ where: ofBuild })
  return [
    thing('Line 4 retrofit', 'Project', project),
    thing('its budget', 'Project', project, 'budget'),
    thing('its phase Build', 'Phase', await prisma.phase.findUniqueOrThrow({ where: { id: build } })),
    thing('a milestone of Build', 'Milestone', await prisma.milestone.findFirstOrThrow({ where: ofBuild })),
    thing('a task of Design', 'Task', await prisma.task.findFirstOrThrow({ where: { projectId, phaseId: design } })),
    thing('a task of Build', 'Task', task),
    thing('its hours', 'Task', task, 'loggedHours'),
    thing('what it waits for', 'TaskDependency', { ...ofBuild, organisationId, laterId: task.id }),
    thing('a risk', 'RaidEntry', await prisma.raidEntry.findFirstOrThrow({ where: ofAll })),
    thing('a status report', 'StatusReport', await prisma.statusReport.findFirstOrThrow({ where: { projectId } })),
    thing('an update', 'Update', await prisma.update.findFirstOrThrow({ where: ofAll })),
    thing('a comment', 'Comment', await prisma.comment.findFirstOrThrow({ where: ofAll })),
    thing('a document', 'File', await prisma.file.findFirstOrThrow({ where: { projectId } })),
    thing('Clean room 2', 'Project', await prisma.project.findUniqueOrThrow({ where: { id: cleanRoom } })),
  ]
}

/** Organisations and their people, and what is shared with whom. */
export async function aroundProjects(): Promise<Thing[]> {
  const { personId, membershipId } = world.people.max
  const of = { organisationId }
  const organisation = await prisma.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  const product = await prisma.product.findFirstOrThrow({ where: { name: 'Line 4' } })
  const category = await prisma.productCategory.findFirstOrThrow()
  const person = { where: { id: personId }, include: { memberships: true } }
  const membership = await prisma.membership.findUniqueOrThrow({ where: { id: membershipId } })
  const shared = { ...of, via: 'share', resourceKind: 'project' }
  return [
    thing('Northwind Tools', 'Organisation', organisation),
    thing('its product Line 4', 'Product', product),
    thing('the category of that', 'ProductCategory', category),
    thing('Max Keller', 'Person', await prisma.person.findUniqueOrThrow(person)),
    thing('his membership', 'Membership', membership),
    thing('an invitation', 'Invitation', of),
    thing('a licence held there', 'Licence', of),
    thing('a contact', 'Contact', of),
    thing('a group', 'Group', of),
    thing('who is in it', 'GroupMember', of),
    thing('a team', 'Team', of),
    thing('who is in it', 'TeamMember', of),
    thing('a grant Milo shared', 'Grant', { ...shared, creatorId: world.people.milo.membershipId }),
    thing('Northwind’s own grant', 'Grant', await prisma.grant.findFirstOrThrow({ where: { ...of, via: 'owner' } })),
    thing('a request for Line 4', 'AccessRequest', { ...of, resourceKind: 'project', projectId }),
    thing('a request for its product', 'AccessRequest', { ...of, resourceKind: 'product', productId: product.id }),
    thing('its billing details', 'BillingAccount', of),
    thing('an invoice to it', 'Invoice', of),
    thing('its partnership with Brightline', 'Partnership', { senderId: organisationId }),
    thing('access it gave to Brightline', 'PartnerAccess', { clientId: organisationId }),
    thing('a token of Max', 'ApiToken', { ...of, membershipId }),
    thing('a webhook', 'Webhook', of),
  ]
}

/** What the host sets, sends and keeps. */
export async function ofTheHost(): Promise<Thing[]> {
  const milos = { ownerId: world.people.milo.membershipId }
  const of = { organisationId }
  const sofias = { ownerId: world.people.sofia.membershipId }
  return [
    thing('the back-office', 'BackOffice', {}),
    thing('an access level', 'AccessLevel', {}),
    thing('a project access level', 'ProjectAccessLevel', {}),
    thing('a layout template', 'LayoutTemplate', {}),
    thing('who is given one', 'LayoutAssignment', {}),
    thing('a licence type', 'LicenceType', {}),
    thing('Sofia’s report', 'Report', await prisma.report.findFirstOrThrow({ where: sofias })),
    thing('Milo’s report', 'Report', milos),
    thing('a report in the portal', 'Report', { inPortal: true }),
    thing('Sofia’s schedule', 'Schedule', await prisma.schedule.findFirstOrThrow({ where: { toCustomers: true } })),
    thing('Milo’s schedule', 'Schedule', milos),
    thing('a holiday', 'Holiday', {}),
    thing('an audience', 'ScheduleAudience', of),
    thing('a recipient', 'ScheduleRecipient', of),
    thing('who wants none any more', 'Suppression', {}),
    thing('a run', 'Run', {}),
    thing('a mail to Northwind', 'Delivery', of),
    thing('an activity there', 'Activity', of),
    thing('Sofia’s import', 'Import', { creatorId: world.people.sofia.membershipId }),
    thing('Milo’s import', 'Import', { creatorId: world.people.milo.membershipId }),
    thing('what Milo put off', 'Snooze', { membershipId: world.people.milo.membershipId }),
  ]
}
