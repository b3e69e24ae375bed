import type { Actor } from '../../../domain/access/actor/actor.ts'
import { nounOf } from '../../../domain/nouns/index.ts'
import { findMisplaced, type NamingColumn, namingColumns } from '../../../domain/projects/misplaced.ts'
import { listed } from '../../../prisma/long-list.ts'
import type { HomeList } from '../list.ts'

/** Who is named on something that they do not reach: projects, tasks, risks and the like. Told only where there is any. */
export async function people(actor: Actor): Promise<HomeList[]> {
  return Promise.all(namingColumns.map((named) => peopleIn(actor, named)))
}

async function peopleIn(actor: Actor, named: NamingColumn): Promise<HomeList> {
  const { columns, backOffice } = nounOf(named.subject)
  const changed = columns.updatedAt ? 'updatedAt' : backOffice.sort.by
  return {
    name: 'misplaced',
    ...named,
    where: [{ id: { in: listed(await findMisplaced(actor, named)) } }],
    order: [{ [changed]: 'desc' }, { id: 'asc' }],
    when: changed,
    about: [named.column, 'organisationId'],
    mine: { [columns.projectId ? 'projectId' : 'managerId']: columns.projectId ? 'projects' : 'me' },
    verbs: ['edit'],
    unlessNone: true,
  }
}
