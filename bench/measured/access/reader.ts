import { abilityOf } from '../../../domain/access/ability.ts'
import { actorOfMembership } from '../../../domain/access/actor/actor.ts'
import { listProjects } from '../../../domain/projects/list/list.ts'
import { pool } from '../../../prisma/client.ts'
import { measureEffect } from './effect.ts'
import { middle } from './middle.ts'
import { measureWhoSees, type WhoSeesResult } from './who-sees.ts'
import { addCrowd, addProjects, addReader } from './world.ts'

/** What a person with so many grants takes: ms to read who asks, make their rules and list their projects, after something else about them has
 *  changed and after one of their grants has, and MB that the process has grown by since it did the same with one grant. */
export type ReaderResult = { grants: number; ms: number; changed: number; megabytes: number }
/** How long it takes, in ms: to tell what a change of a level does to so many people, and who sees something that so many see; and what people with
 *  more and more grants take. */
export type AccessResult = {
  effect: { people: number; ms: number }
  whoSees: WhoSeesResult[]
  lists: ReaderResult[]
}

type Reader = { id: string; personId: string }

const times = 15
const grantCounts = [1, 100, 10_000]

type Change = keyof typeof changes
/** What changes of somebody before they are read: what they are called, or one of their grants. */
const changes = {
  name: ({ personId }: Reader) =>
    pool.query('update "Person" set name = name || \'.\' where id = $1::uuid', [personId]),
  grant: ({ id }: Reader) =>
    pool.query(
      `update "Grant" set "createdAt" = now()
       where id = (select id from "Grant" where "principalId" = $1::uuid order by "createdAt" limit 1)`,
      [id],
    ),
}

const effect = await measureEffect()
await addProjects()
await addCrowd()
const readers: (Reader & { grants: number })[] = []
for (const grants of grantCounts) readers.push({ grants, ...(await addReader(grants)) })
await pool.query('vacuum analyze "Grant"')
const result: AccessResult = { effect, lists: await measureReaders(), whoSees: await measureWhoSees() }
process.send?.(result, () => process.exit())

/** The readers in turn, again and again, so that whatever slows the machine slows all of them. */
async function measureReaders(): Promise<ReaderResult[]> {
  const taken = readers.map((): Record<Change, number[]> => ({ name: [], grant: [] }))
  const memory = readers.map(() => 0)
  for (let time = -1; time < times; time++)
    for (const [at, reader] of readers.entries()) {
      for (const change of ['name', 'grant'] as const) {
        const ms = await timeOf(reader, change)
        if (time >= 0) taken[at]?.[change].push(ms)
      }
      if (time < 0) memory[at] = process.memoryUsage().rss / 1e6
    }
  const [first = 0] = memory
  return readers.map(({ grants }, at) => ({
    grants,
    ms: middle(taken[at]?.name ?? []),
    changed: middle(taken[at]?.grant ?? []),
    megabytes: (memory[at] ?? 0) - first,
  }))
}

/** Reads who asks, makes their rules, and lists their projects. Each time something has changed, so that nothing of them is remembered but, where
 *  it is what they are called, what their grants reach. */
async function timeOf(reader: Reader, change: Change): Promise<number> {
  await changes[change](reader)
  const began = performance.now()
  const actor = await actorOfMembership(reader.id)
  if (!actor) throw new Error('Whoever lists is gone')
  abilityOf(actor)
  await listProjects(actor, { page: 1 })
  return performance.now() - began
}
