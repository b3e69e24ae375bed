import { prisma } from '../../../prisma/client.ts'
import { actorOfMembership, type Member } from '../../access/actor/actor.ts'
import { inPortal } from '../../access/actor/portal.ts'
import { scope } from '../../access/scope.ts'
import type { ReportAsked } from '../statement.ts'
import { type AlikeMembers, alikeMembers } from './alike.sql.ts'
import { opens, showsReports } from './opens.ts'

/** Who outside finds a report in the portal: how many people of which organisation, in the order of their names. The name is null for
 *  those that whoever asks may not know, all of them together. */
export type Finders = { organisation: string | null; people: number }[]

/** Who outside finds a report by a change of it, and who does not any more. */
export type FindersChange = { gaining: Finders; losing: Finders }

/** Members outside who are alike, and one of them as the portal knows them. */
type Readers = { example: Member; organisations: AlikeMembers['organisations'] }

const atOnce = 8

/** Everybody outside to whom a report would open, if the portal showed it: one is asked of each kind of people, as the portal itself does. */
export async function findersOf(actor: Member, report: ReportAsked): Promise<Finders> {
  return told(actor, found(await readersOutside(), report))
}

/** Everybody outside who finds a report as it is to be, and did not as it was; and the other way round. */
export async function findersBetween(actor: Member, before: ReportAsked, after: ReportAsked): Promise<FindersChange> {
  const readers = await readersOutside()
  const [had, have] = [found(readers, before), found(readers, after)]
  const only = (those: Readers[], others: Readers[]) =>
    told(
      actor,
      those.filter((one) => !others.includes(one)),
    )
  return { gaining: await only(have, had), losing: await only(had, have) }
}

const found = (readers: Readers[], report: ReportAsked): Readers[] =>
  readers.filter(({ example }) => showsReports(example) && opens(example, report))

async function readersOutside(): Promise<Readers[]> {
  const alike = await prisma.$queryRaw<AlikeMembers[]>(alikeMembers)
  const readers: Readers[] = []
  for (let at = 0; at < alike.length; at += atOnce) {
    const some = alike.slice(at, at + atOnce)
    const examples = await Promise.all(some.map(({ exampleId }) => actorOfMembership(exampleId)))
    for (const [index, { organisations }] of some.entries()) {
      const example = examples[index]
      if (example) readers.push({ example: inPortal(example), organisations })
    }
  }
  return readers
}

async function told(actor: Member, readers: Readers[]): Promise<Finders> {
  const ids = [...new Set(readers.flatMap(({ organisations }) => Object.keys(organisations)))]
  const known = await prisma.organisation.findMany({
    where: { AND: [{ id: { in: ids } }, scope(actor, 'read', 'Organisation', 'name')] },
    select: { id: true, name: true },
  })
  const names = new Map(known.map(({ id, name }) => [id, name]))
  const people = new Map<string | null, number>()
  for (const { organisations } of readers)
    for (const [id, count] of Object.entries(organisations)) {
      const name = names.get(id) ?? null
      people.set(name, (people.get(name) ?? 0) + count)
    }
  return [...people].map(([organisation, people]) => ({ organisation, people })).toSorted(byName)
}

const byName = (one: Finders[number], other: Finders[number]) =>
  (one.organisation ?? '\uffff').localeCompare(other.organisation ?? '\uffff')
