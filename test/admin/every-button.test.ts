import { prisma } from '../../prisma/client.ts'
import { thorough } from '../thorough.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import { pressAllButtons, queryAllLists } from './pressed/round.ts'

// Built from what the back-office itself offers: a resource, a column or a verb that is added is pressed by itself. Each is pressed
// as briefly as shows that it works, by one person; thoroughly with all there is to send, by three.

const office = openBackOffice()
// One is given and one declined: the sample has one; and no token.
beforeAll(async () => {
  const { membershipId } = world.people.oscar
  const token = {
    name: 'Export',
    digest: 'none',
    ending: 'none',
    scopes: ['tasks:read'],
    expiresAt: new Date('2999-01-01'),
  }
  const organisationId = world.organisations.northwind
  await prisma.apiToken.create({ data: { ...token, membershipId, organisationId } })
  // Of the types of licences one is held by nobody, and Carl has not used his for long; the others are for nobody, so that new ones can be.
  await prisma.licenceType.create({ data: { name: 'Spare', profiles: [], sides: [] } })
  await prisma.licenceType.updateMany({ data: { profiles: [] } })
  const idle = { lastUsedAt: new Date(Date.now() - 120 * 86_400_000) }
  await prisma.membership.update({ where: { id: world.people.carl.membershipId }, data: idle })
  // Olga has put something off.
  const put = { membershipId: world.people.olga.membershipId, concern: 'projects', subjectKind: 'Project', seen: 'x' }
  await prisma.snooze.create({ data: { ...put, subjectId: world.projects.packing, until: new Date('2999-01-01') } })
  await prisma.accessRequest.create({ data: { membershipId, askerId: membershipId, projectId: world.projects.line4 } })
})
const patience = thorough ? 1_200_000 : 120_000

test.each(thorough ? ['milo', 'sofia', 'olga'] : ['milo'])(
  'every list answers %s every filter, order, search and export',
  async (name) => {
    const complaints = await queryAllLists(await office.colleague(name), { thorough })
    expect([complaints, await office.said()]).toEqual([[], ''])
  },
  patience,
)

test.each(thorough ? ['milo', 'sofia', 'olga'] : ['olga'])(
  'every button of every list and row answers %s, whatever its form is filled in with, and can be done',
  async (name) => {
    const { complaints, undone } = await pressAllButtons(await office.colleague(name), { thorough })
    expect([complaints, undone, await office.said()]).toEqual([[], [], ''])
  },
  patience,
)
