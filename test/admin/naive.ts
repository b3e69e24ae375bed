import { Prisma, type Project } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import { byHand, furtherNouns } from '../access/further-nouns.ts'
import { world } from '../world.ts'

export type Staff = 'olga' | 'adam' | 'sofia' | 'milo'

/** Models that the back-office does not show to anybody. */
export const nobodys: string[] = [
  ...[
    'Session',
    'Device',
    'Token',
    'Visit',
    'Attempt',
    'Follow',
    'ScheduleApproval',
    'Submission',
    'Picture',
    'EndNotice',
    'DeliveryPart',
    'PartnerAccessProduct',
    'PartnerAccessPerson',
    'ImportFile',
    'ImportLine',
    'ImportedKey',
    'ImportMemory',
    'ListView',
    'CalendarAddress',
    'DateRevision',
    'WebhookAttempt',
    'WebhookEvent',
    'WebhookMessage',
  ],
]

/** Every model the back-office shows. */
export const shown = Object.values(Prisma.ModelName).filter((name) => !nobodys.includes(name))

const inProjects: string[] = [...byHand, ...furtherNouns].filter((name) => name !== 'Project')
const settings = [
  'ProductCategory',
  'Holiday',
  'AccessLevel',
  'ProjectAccessLevel',
  'LayoutTemplate',
  'LayoutAssignment',
  'LicenceType',
]

/** What administrators alone know: what is billed, whom an organisation has entered in its address book, and with what
 *  programs ask. */
const administrators = ['BillingAccount', 'Invoice', 'Contact', 'ApiToken', 'Webhook']

/** The ids of a model’s rows that somebody of the host’s staff should see, told without the ability: everything of the
 *  organisations Meridian serves from supervisor up; for Milo the projects he runs, those who may work on them, and the settings. */
export async function visibleTo(who: Staff, subject: string): Promise<string[]> {
  const rows = await rowsOf(subject, who === 'milo' ? await whereForMilo(subject) : whereForAll(who, subject))
  return rows.map(({ id }) => id).toSorted()
}

/** All ids of a model. */
export async function allOf(subject: string): Promise<string[]> {
  return (await rowsOf(subject, {})).map(({ id }) => id)
}

function rowsOf(subject: string, where: object): Promise<{ id: string }[]> {
  const table = (subject.charAt(0).toLowerCase() + subject.slice(1)) as 'project'
  return prisma[table].findMany({ where, select: { id: true } })
}

function whereForAll(who: Staff, subject: string): object {
  if (subject === 'Snooze') return { membershipId: world.people[who].membershipId }
  if (who === 'sofia' && administrators.includes(subject)) return { id: { in: [] } }
  if (subject === 'Activity' || subject === 'Delivery') return { organisationId: { not: null } }
  return subject === 'Person' ? { memberships: { some: {} } } : {}
}

async function whereForMilo(subject: string): Promise<object> {
  const { membershipId } = world.people.milo
  const run = { OR: [{ managerId: membershipId }, { creatorId: membershipId }] }
  if (subject === 'Project') return run
  const projects = await prisma.project.findMany({ where: run })
  if ([...inProjects, 'AccessRequest'].includes(subject)) return { projectId: { in: projects.map(({ id }) => id) } }
  if (settings.includes(subject)) return {}
  if (subject === 'Report') return { OR: [{ ownerId: membershipId }, { inPortal: true }] }
  if (subject === 'Schedule') return { ownerId: membershipId }
  if (subject === 'Snooze') return { membershipId }
  const served = [world.organisations.meridian, ...projects.map(({ organisationId }) => organisationId)]
  const known = [...served, ...(await takingPartIn(projects))]
  if (subject === 'Organisation') return { id: { in: known } }
  if (subject === 'Person') return { memberships: { some: { organisationId: { in: known } } } }
  if (['Membership', 'Team', 'Group'].includes(subject)) return { organisationId: { in: known } }
  if (['TeamMember', 'GroupMember'].includes(subject)) return { organisationId: world.organisations.meridian }
  return { id: { in: [] } }
}

/** Whose people, teams or groups have a grant of their own on one of the projects, a phase of it, or what it is part of. */
async function takingPartIn(projects: Project[]): Promise<string[]> {
  const phases = await prisma.phase.findMany({ where: { projectId: { in: projects.map(({ id }) => id) } } })
  const around = projects.flatMap(({ id, organisationId, productId }) => [id, organisationId, productId ?? id])
  const things = [...around, ...phases.map(({ id }) => id)]
  const grants = await prisma.grant.findMany({ where: { resourceId: { in: things }, via: { not: 'owner' } } })
  const principals = { in: grants.map(({ principalId }) => principalId) }
  const holders = [
    ...(await prisma.team.findMany({ where: { id: principals } })),
    ...(await prisma.group.findMany({ where: { id: principals } })),
    ...(await prisma.membership.findMany({ where: { id: principals } })),
    ...(await prisma.organisation.findMany({ where: { id: principals } })).map(({ id }) => ({ organisationId: id })),
  ]
  return holders.map(({ organisationId }) => organisationId)
}
