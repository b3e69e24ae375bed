/** @database empty */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { actorOfMembership, type Member } from '../../../domain/access/actor/actor.ts'
import { areasOfField } from '../../../domain/access/fields.ts'
import type { RecordKind } from '../../../domain/access/levels.ts'
import { can } from '../../../domain/access/scope.ts'
import { type Effect, effectBetween } from '../../../domain/access/settings/effect/effect.ts'
import { standingsOf } from '../../../domain/access/settings/effect/standings.ts'
import { type NounName, nounOf } from '../../../domain/nouns/index.ts'
import { prisma } from '../../../prisma/client.ts'
import { thorough } from '../../thorough.ts'
import { raiseWorld, type World } from '../raise-world.ts'
import { plans } from '../random-world.ts'
import { whoSeesAll } from '../who-sees-all.ts'
import { type PlacedAnywhere, rowsAnywhere } from './placed-rows.ts'

// What a change of levels does is told without looking at a row. Here it is compared with what the ability says of rows at every place,
// before and after, for everybody.

const actions = ['read', 'create', 'update', 'delete', 'share'] as const

test('what is told of a change is what the ability says before and after, for everybody and every field', async () => {
  const told = { lines: 0, fields: 0 }
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const world = await raiseWorld(plan)
      await openTwice(world)
      for (const change of changesIn(world)) await compare(world, change, told)
    }),
    { numRuns: thorough ? 40 : 1, endOnFailure: true, seed: 20261128 },
  )
  expect(told.lines).toBeGreaterThan(20)
  expect(told.fields).toBeGreaterThan(20)
}, 240_000)

/** Lets everybody into an organisation at one level, and into a project of it and a phase of that at others. */
async function openTwice({ memberships, content, levels }: World) {
  const [project] = content.Project
  const phase = content.Phase.find(({ projectId }) => projectId === project?.id)
  const things = [
    { resourceKind: 'organisation', resourceId: project?.organisationId ?? '' },
    { resourceKind: 'project', resourceId: project?.id ?? '' },
    ...(phase ? [{ resourceKind: 'phase', resourceId: phase.id } as const] : []),
  ] as const
  const data = memberships.flatMap(({ id: principalId }, at) =>
    things.map((thing, index) => ({
      ...{ ...thing, principalKind: 'membership' as const, principalId, via: 'participant' as const },
      levelId: levels[(at + index) % levels.length]?.id ?? null,
    })),
  )
  await prisma.grant.createMany({ data, skipDuplicates: true })
}

type Change = { name: string; make(): Promise<unknown>; undo(): Promise<unknown> }

/** A level that says what another one does, of each kind; and another usual level outside. And what changes people beside levels: grants on a project
 *  that end, which those on what it is in may outlast, another profile, another access level. */
function changesIn({ levels, accessLevels, memberships, content }: World): Change[] {
  const [first, second] = levels
  const [one, other] = accessLevels
  if (!first || !second || !one || !other) throw new Error('a world has two levels of each kind')
  const opens = (id: string, areas: object) => prisma.projectAccessLevel.update({ where: { id }, data: { areas } })
  const lets = (id: string, ceilings: object) => prisma.accessLevel.update({ where: { id }, data: { ceilings } })
  const isUsual = (id: string, defaultExternal: boolean) =>
    prisma.projectAccessLevel.update({ where: { id }, data: { defaultExternal } })
  return [
    { name: 'areas', make: () => opens(first.id, second.areas), undo: () => opens(first.id, first.areas) },
    { name: 'ceilings', make: () => lets(one.id, other.ceilings), undo: () => lets(one.id, one.ceilings) },
    {
      name: 'usual outside',
      make: () => prisma.$transaction([isUsual(first.id, false), isUsual(second.id, true)]),
      undo: () => prisma.$transaction([isUsual(second.id, false), isUsual(first.id, true)]),
    },
    ...grantsEnd(content.Project[0]?.id ?? ''),
    ...memberships.slice(0, 2).flatMap(({ id, profile, accessLevelId }) => {
      const put = (data: object) => prisma.membership.update({ where: { id }, data })
      const [lower, level] = [{ profile: 'observer' }, { accessLevelId: one.id === accessLevelId ? other.id : one.id }]
      const undo = () => put({ profile, accessLevelId })
      return [
        { name: `profile of ${id}`, make: () => put(lower), undo },
        { name: `access level of ${id}`, make: () => put(level), undo },
      ]
    }),
  ]
}

function grantsEnd(projectId: string): Change[] {
  const until = (suspendedAt: Date | null) =>
    prisma.grant.updateMany({ where: { resourceId: projectId }, data: { suspendedAt } })
  return [{ name: 'grants end', make: () => until(new Date()), undo: () => until(null) }]
}

async function compare(world: World, change: Change, told: { lines: number; fields: number }) {
  const rows = await rowsAnywhere(world.memberships)
  const actor = whoSeesAll(world)
  const [rightsBefore, before] = [await rightsOfAll(world, rows), await standingsOf(prisma, actor)]
  await change.make()
  const [rightsAfter, after] = [await rightsOfAll(world, rows), await standingsOf(prisma, actor)]
  await change.undo()
  const effect = effectBetween(before, after)
  for (const [name, had] of rightsBefore) {
    const has = rightsAfter.get(name) ?? new Map()
    const about = { change: change.name, name }
    compareOne({ ...about, gains: true }, effect, had, has)
    compareOne({ ...about, gains: false }, effect, has, had)
  }
  told.lines += effect.lines.length
  told.fields += effect.lines.flatMap(({ fields }) => fields).length
}

type Rights = Map<string, Set<string>>
type About = { change: string; name: string; gains: boolean }

function compareOne(about: About, { lines }: Effect, less: Rights, more: Rights) {
  const { name, gains } = about
  const mine = lines.filter(
    (line) => line.gains === gains && [...line.outside.names, ...line.inside.names].includes(name),
  )
  const inPower = new Set(mine.filter(({ powers }) => powers).map(({ kind }) => kind))
  const fields = new Set(mine.flatMap(({ fields }) => fields))
  const done = mine.flatMap(({ rights }) => rights.map((right) => right.replace(/ some$/, '')))
  const gained = [...more]
    .filter(([right, on]) => [...on].some((row) => !less.get(right)?.has(row)))
    .map(([right]) => right)
  // Everything that is gained is told, by the field, by the power in its area, or as what is done.
  const untold = gained.filter((right) => {
    const [action, field = ''] = right.split(' ')
    const isTold = fields.has(field) || done.includes(`${action} ${field.split('.')[0]}`)
    return !isTold && !kindsOf(field).some((kind) => inPower.has(kind))
  })
  expect({ ...about, untold }).toEqual({ ...about, untold: [] })
  // What is told of a field or an area is gained.
  const invented = [...fields].filter((field) => !gained.includes(`read ${field}`))
  expect({ ...about, invented }).toEqual({ ...about, invented: [] })
  const areas = [...inPower].filter((kind) => kind !== 'people' && isArea(kind))
  const idle = areas.filter((kind) => !gained.some((right) => kindsOf(right.split(' ')[1] ?? '').includes(kind)))
  expect({ ...about, idle }).toEqual({ ...about, idle: [] })
}

const isArea = (kind: RecordKind) => !['organisations', 'products', 'reports', 'access', 'system'].includes(kind)

function kindsOf(right: string): RecordKind[] {
  const [subject = '', field] = right.split('.') as [NounName, string?]
  return field ? areasOfField(subject as NounName, field) : [nounOf(subject as NounName).area]
}

/** On which rows everybody may do what, by their name. */
async function rightsOfAll({ memberships }: World, rows: PlacedAnywhere[]): Promise<Map<string, Rights>> {
  const found = new Map<string, Rights>()
  for (const [at, { id }] of memberships.entries()) {
    const actor = await actorOfMembership(id)
    if (actor) found.set(`Person ${at}`, rightsOf(actor, rows))
  }
  return found
}

function rightsOf(actor: Member, rows: PlacedAnywhere[]): Rights {
  const rights: Rights = new Map()
  for (const [at, { subject, row }] of rows.entries())
    for (const action of actions) {
      if (!can(actor, action, subject, row)) continue
      const fields = action === 'delete' || action === 'share' ? [undefined] : Object.keys(nounOf(subject).columns)
      for (const field of fields) {
        const right = `${action} ${field ? `${subject}.${field}` : subject}`
        if (field && !can(actor, action, subject, row, field)) continue
        rights.set(right, (rights.get(right) ?? new Set()).add(String(at)))
      }
    }
  return rights
}
