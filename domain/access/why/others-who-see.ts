import { prisma, run } from '../../../prisma/client.ts'
import { compileSql } from '../../../prisma/sql.ts'
import type { Member } from '../actor/actor.ts'
import { decisionsOn, keyOnRow } from './decisions.ts'
import { ownProjects } from './own-projects.ts'
import { placedProjects } from './placed.ts'
import { othersOfKinds } from './who-sees.sql.ts'

const others = compileSql(othersOfKinds)
const nobody = '00000000-0000-0000-0000-000000000000'

/** Of whom is asked: of these people (memberships' uuids) and organisations (uuids), or of those whose name is like a pattern of LIKE. */
export type OthersAsked = { ids: string[] } | { pattern: string }

/**
 * What those are called who are of other organisations and see one of the projects of the actor's own, by their membership and by their organisation
 * (uuids): `Carl Jensen (Brightline Integrators)`. It is whom *Who sees what* names to the actor, and nobody else. Throws NotFound as that does.
 */
export async function othersWhoSee(actor: Member, asked: OthersAsked): Promise<Map<string, string>> {
  const where = ownProjects(actor)
  if ('ids' in asked && asked.ids.length === 0) return new Map()
  const projects = await prisma.project.findMany({ where, select: { id: true } })
  const home = actor.organisation.id
  const rows = await placedProjects(projects.map(({ id }) => id))
  const { kinds, opensOf, places } = await decisionsOn('Project', rows, home)
  const seeing = kinds.filter((kind) => opensOf(kind, kind.rowId).length > 0).map(keyOnRow)
  const sought = 'ids' in asked ? { ids: asked.ids, pattern: '' } : { ids: [nobody], pattern: asked.pattern }
  const found = await run<{ id: string; name: string }>('others-who-see', others, {
    ...{ places, home, kinds: seeing, ...sought },
  })
  return new Map(found.map(({ id, name }) => [id, name]))
}
