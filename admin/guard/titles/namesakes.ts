import type { Member } from '../../../domain/access/actor/actor.ts'
import { writtenAddress } from '../../../words/address.ts'
import { definitionOf, type ModelDefinition } from '../definition.ts'
import { ask, rows } from '../reading.ts'
import { titlesById } from './titles.ts'

/** Titles of a model's rows by their ids, as they are chosen from: those that several rows have (or `all`) are told apart by the project,
 *  else the organisation, and the e-mail address, as far as the member may see them. */
export async function distinguishTitles(
  actor: Member,
  of: ModelDefinition,
  titles: Map<string, string>,
  all = false,
): Promise<Map<string, string>> {
  const each = [...titles.values()]
  const isShared = (title: string) => all || each.indexOf(title) !== each.lastIndexOf(title)
  const shared = [...titles].filter(([, title]) => title && isShared(title))
  if (shared.length === 0) return titles
  const told = await detailsOf(
    actor,
    of,
    shared.map(([id]) => id),
  )
  const apart = shared.map(([id, title]) => [id, [title, ...(told.get(id) ?? [])].join(' · ')] as const)
  return new Map([...titles, ...apart])
}

/** The project or the organisation of each row, and its address, where it has one: its own, or that of the row which lends it its title. */
async function detailsOf(actor: Member, of: ModelDefinition, ids: string[]): Promise<Map<string, string[]>> {
  const known = ['projectId', 'organisationId', 'email', of.title].filter((name) => of.columns[name])
  const found = await rows(ask(actor, of), { where: [{ id: { in: ids } }] }, known)
  const idsIn = (name: string) => found.map((row) => row[name]).filter((id): id is string => typeof id === 'string')
  const places = new Map([
    ...(await titlesById(actor, 'Organisation', of.columns.organisationId ? idsIn('organisationId') : [])),
    ...(await titlesById(actor, 'Project', of.columns.projectId ? idsIn('projectId') : [])),
  ])
  const lender = of.columns[of.title]?.target
  const addresses = lender ? await addressesOf(actor, definitionOf(lender), idsIn(of.title)) : new Map()
  return new Map(
    found.map((row) => {
      const details = [
        places.get(String(row.projectId)) ?? places.get(String(row.organisationId)),
        writtenAddress(String(row.email ?? addresses.get(row[of.title]) ?? '')),
      ]
      return [row.id, details.filter((detail): detail is string => typeof detail === 'string' && detail !== '')]
    }),
  )
}

async function addressesOf(actor: Member, of: ModelDefinition, ids: string[]): Promise<Map<unknown, unknown>> {
  if (!of.columns.email) return new Map()
  const found = await rows(ask(actor, of), { where: [{ id: { in: ids } }] }, ['email'])
  return new Map(found.map(({ id, email }) => [id, email]))
}
