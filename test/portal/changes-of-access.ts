import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

const { oscar } = world.people
const { membershipId } = oscar
/** What Northwind’s team was given. */
export const team = { principalKind: 'team', organisationId: world.organisations.northwind } as const
const all = <Row>(rows: Row[], keep: (row: Row) => unknown) => Promise.all(rows.map(keep))

/** What becomes of what Oscar is answered. */
export type Become = 'outOfReach' | 'withoutDocuments' | 'nobody'
type Change = () => Promise<() => Promise<unknown>>
/** What is taken away from Oscar, what becomes of his answers, and how it is given back. */
export const changes: [string, Become, Change][] = [
  [
    'a grant is deleted',
    'outOfReach',
    async () => {
      const grants = await prisma.grant.findMany({ where: team })
      await prisma.grant.deleteMany({ where: team })
      return () => prisma.grant.createMany({ data: grants })
    },
  ],
  [
    'a grant is suspended',
    'outOfReach',
    async () => {
      await prisma.grant.updateMany({ where: team, data: { suspendedAt: new Date() } })
      return () => prisma.grant.updateMany({ where: team, data: { suspendedAt: null } })
    },
  ],
  [
    'a member leaves the team',
    'outOfReach',
    async () => {
      const members = await prisma.teamMember.findMany({ where: { membershipId } })
      await prisma.teamMember.deleteMany({ where: { membershipId } })
      return () => prisma.teamMember.createMany({ data: members })
    },
  ],
  [
    'the levels of projects close the documents',
    'withoutDocuments',
    async () => {
      const levels = await prisma.projectAccessLevel.findMany()
      await all(levels, ({ id, areas }) =>
        prisma.projectAccessLevel.update({
          where: { id },
          data: { areas: { ...(areas as object), documents: { access: 'none' } } },
        }),
      )
      return () =>
        all(levels, ({ id, areas }) =>
          prisma.projectAccessLevel.update({ where: { id }, data: { areas: areas as object } }),
        )
    },
  ],
  [
    'their access level does',
    'withoutDocuments',
    async () => {
      const { accessLevel } = await prisma.membership.findUniqueOrThrow({
        where: { id: membershipId },
        include: { accessLevel: true },
      })
      const { id, ceilings } = accessLevel
      await prisma.accessLevel.update({
        where: { id },
        data: { ceilings: { ...(ceilings as object), documents: 'none' } },
      })
      return () => prisma.accessLevel.update({ where: { id }, data: { ceilings: ceilings as object } })
    },
  ],
  [
    'their layout does',
    'withoutDocuments',
    async () => {
      const layout = { sections: ['overview', 'plan', 'tasks', 'updates'] }
      const { id } = await prisma.layoutTemplate.create({ data: { name: 'No documents', layout } })
      await prisma.layoutAssignment.create({ data: { templateId: id, targetKind: 'membership', target: membershipId } })
      return () => prisma.layoutTemplate.delete({ where: { id } })
    },
  ],
  [
    'the membership is disabled',
    'nobody',
    async () => {
      await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: new Date() } })
      return () => prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: null } })
    },
  ],
  [
    'the person is disabled',
    'nobody',
    async () => {
      await prisma.person.update({ where: { id: oscar.personId }, data: { disabledAt: new Date() } })
      return () => prisma.person.update({ where: { id: oscar.personId }, data: { disabledAt: null } })
    },
  ],
  [
    'the membership becomes that of a guest',
    'nobody',
    async () => {
      await prisma.membership.update({ where: { id: membershipId }, data: { profile: 'guest' } })
      return () => prisma.membership.update({ where: { id: membershipId }, data: { profile: 'observer' } })
    },
  ],
  [
    'the session runs out',
    'nobody',
    async () => {
      await prisma.session.updateMany({ where: { membershipId }, data: { expiresAt: new Date(Date.now() - 1000) } })
      return () =>
        prisma.session.updateMany({ where: { membershipId }, data: { expiresAt: new Date(Date.now() + 600_000) } })
    },
  ],
]
