import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

const levelNamed = (name: string) => prisma.projectAccessLevel.findUniqueOrThrow({ where: { name } })

/** Lets Northwind's and Globex's people manage the projects of their organisations, as far as their profile does: Nora, Max, Vera, and Gina. */
export async function letThemManage(): Promise<void> {
  const { northwind, globex } = world.organisations
  const areas = {
    ...((await levelNamed('Customer')).areas as object),
    overview: { access: 'edit', hidden: [], shown: [] },
  }
  const { id: levelId } = await prisma.projectAccessLevel.create({ data: { name: 'Customer lead', areas } })
  await prisma.grant.updateMany({
    where: { via: 'owner', principalId: { in: [northwind, globex] } },
    data: { levelId },
  })
  const { ceilings } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer contributor' } })
  const lead = { ...(ceilings as object), overview: 'manage' }
  const { id: accessLevelId } = await prisma.accessLevel.create({ data: { name: 'Customer lead', ceilings: lead } })
  for (const who of ['nora', 'max', 'gina', 'vera'] as const)
    await prisma.membership.update({ where: { id: world.people[who].membershipId }, data: { accessLevelId } })
}
