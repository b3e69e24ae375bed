import { projectAccessLevels } from '../../domain/access/built-in.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

/** Petra joins Meridian to help on two projects of Northwind. Money and hours are none of her business; of "Warehouse robots" the
 *  internal notes are not, either, and what its tasks are about. She signs in as petra@meridian.test. */
export async function petraJoins() {
  const open = { overview: 'manage', plan: 'manage', tasks: 'manage', raid: 'manage', people: 'view', updates: 'view' }
  const level = await prisma.accessLevel.create({
    data: { name: 'Helper', ceilings: { ...open, documents: 'contribute' } },
  })
  const { passwordHash } = await prisma.person.findUniqueOrThrow({
    where: { id: world.people.sofia.personId },
    select: { passwordHash: true },
  })
  const person = await prisma.person.create({
    data: { email: 'petra@meridian.test', name: 'Petra Lang', passwordHash },
  })
  const membership = await prisma.membership.create({
    data: {
      personId: person.id,
      organisationId: world.organisations.meridian,
      profile: 'manager',
      accessLevelId: level.id,
    },
  })
  await shareWith(membership.id, world.projects.line4, await levelNamed('Internal'))
  await shareWith(membership.id, world.projects.robots, await levelWithoutNotes())
  return { membershipId: membership.id, personId: person.id }
}

async function levelNamed(name: string) {
  return (await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name } })).id
}

async function levelWithoutNotes() {
  const areas = structuredClone(projectAccessLevels.Internal?.areas ?? {})
  areas.overview = { access: 'edit', hidden: ['Project.internalNote'], shown: [] }
  areas.tasks = { access: 'edit', hidden: ['Task.description'], shown: [] }
  return (await prisma.projectAccessLevel.create({ data: { name: 'Without notes', areas } })).id
}

function shareWith(principalId: string, resourceId: string, levelId: string) {
  return prisma.grant.create({
    data: { principalKind: 'membership', principalId, resourceKind: 'project', resourceId, via: 'share', levelId },
  })
}
