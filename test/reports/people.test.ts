import { expect, test } from '@jest/globals'
import { actorOfAudience } from '../../domain/access/actor/actor.ts'
import { scope } from '../../domain/access/scope.ts'
import { filtersText } from '../../domain/reports/head.ts'
import { reportTexts } from '../../domain/reports/text.ts'
import { prisma } from '../../prisma/client.ts'
import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { definitionOf, editionTextFor } from './editions.ts'

const people = { entity: 'person', columns: ['person', 'email', 'organisation', 'jobRole'], sort: null } as const
const everywhere = { organisationId: null }
const told = async (who: Parameters<typeof actorOf>[0], more: object) =>
  editionTextFor(await actorOf(who), { ...people, columns: [...people.columns], ...more }, everywhere)

/** The people of organisations, by name, as the database has them. */
async function namesOf(...organisationIds: string[]) {
  const found = await prisma.membership.findMany({
    where: { organisationId: { in: organisationIds } },
    select: { person: { select: { name: true } } },
  })
  return found.map(({ person }) => person.name).sort()
}

test('who manages Northwind’s people reads Northwind’s, and nobody of Globex, whatever is asked', async () => {
  const { rows } = await told('nora', {})
  expect(rows.map(([name]) => name).sort()).toEqual(await namesOf(world.organisations.northwind))
  expect(rows.every(([, email]) => String(email).includes('@'))).toBe(true)
  const globex = [{ field: 'organisation', operator: 'contains', value: 'Globex' }]
  expect((await told('nora', { filters: globex })).rows).toEqual([])
})

test('staff read the people of all organisations that they may see; levels and supervisors are theirs alone', async () => {
  const sofia = await actorOf('sofia')
  const rows = (await told('sofia', {})).rows.map(([name]) => name)
  expect(rows).toHaveLength(await prisma.membership.count({ where: scope(sofia, 'read', 'Membership') }))
  expect(rows.length).toBeGreaterThan(5)
  const columns = ['person', 'accessLevel', 'supervisor', 'legalRepresentative']
  expect((await told('sofia', { columns })).columns).toEqual(columns)
  // A person is told all of their own membership, and of others what they may see: a billing administrator who the legal representative is.
  const valuesOfOthers = async (who: 'nora' | 'abel') => {
    const { name: own } = await actorOf(who)
    const others = (await told(who, { columns })).rows.filter(([name]) => name !== own)
    return others.flatMap((row) => row.slice(1).filter((value) => value !== null))
  }
  expect(new Set(await valuesOfOthers('nora'))).toEqual(new Set([false]))
  expect(await valuesOfOthers('abel')).toEqual([])
})

test('an address without a sign-in is told nobody, and is nobody', async () => {
  const { id } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const board = await actorOfAudience(world.organisations.northwind, id)
  if (!board) throw new Error('Northwind is gone')
  const asked = (more: object) => editionTextFor(board, { entity: 'task', columns: ['name'], ...more }, everywhere)
  const rows = await editionTextFor(board, { ...people, columns: ['person'] }, everywhere).then(
    (edition) => edition.rows,
    () => [],
  )
  expect(rows).toEqual([])
  expect((await asked({ filters: [{ field: 'assignee', operator: 'isMe' }] })).rows).toEqual([])
})

test('what is asked of “you” is each reader’s own, and the head says so to everybody', async () => {
  const filters = [{ field: 'assignee', operator: 'isMe' }]
  for (const who of ['sofia', 'nora', 'gina'] as const) {
    const actor = await actorOf(who)
    const where = { AND: [{ assigneeId: actor.membershipId }, scope(actor, 'read', 'Task')] }
    const { rows } = await editionTextFor(actor, { entity: 'task', columns: ['name'], filters }, everywhere)
    expect(rows).toHaveLength(await prisma.task.count({ where }))
  }
  const definition = definitionOf({ entity: 'task', columns: ['name'], filters })
  const words = filtersText(definition, speaker(reportTexts, 'en'), formats('en', 'UTC'), await actorOf('gina'))
  expect(words).toBe('With: you')
})

test('updates are told with who wrote them and how they were answered, to who may see both', async () => {
  const columns = ['body', 'author', 'createdOn', 'answers', 'answeredOn']
  for (const who of ['sofia', 'oscar', 'gina'] as const) {
    const actor = await actorOf(who)
    const { rows } = await editionTextFor(actor, { entity: 'update', columns, sort: '-createdOn' }, everywhere)
    const found = await prisma.update.findMany({
      where: scope(actor, 'read', 'Update'),
      select: { body: true, _count: { select: { comments: true } } },
    })
    const told = rows.map(([body, , , answers]) => [body, answers])
    expect(told.sort()).toEqual(found.map(({ body, _count }) => [body, _count.comments]).sort())
  }
})
