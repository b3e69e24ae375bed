import type { Actor } from '../../../domain/access/actor/actor.ts'
import { nounOf } from '../../../domain/nouns/index.ts'
import { findMisplaced, type NamingColumn, namingColumns } from '../../../domain/projects/misplaced.ts'
import { foundBy, type Looked } from '../found-by.ts'
import { type HomeList, sectionName } from '../list.ts'

/** Who is named on something that they do not reach: projects, tasks, risks and the like. Told only where there is any. */
export async function people(actor: Actor, mostOf: (name: string) => Looked): Promise<HomeList[]> {
  return Promise.all(namingColumns.map((named) => peopleIn(actor, named, mostOf(sectionName({ ...named, name })))))
}

const name = 'misplaced'

async function peopleIn(actor: Actor, named: NamingColumn, most: Looked): Promise<HomeList> {
  const { found, isCut } = foundBy(await findMisplaced(actor, named, most), most)
  const { columns, backOffice } = nounOf(named.subject)
  const changed = columns.updatedAt ? 'updatedAt' : backOffice.sort.by
  return {
    name,
    ...named,
    where: [found],
    isCut,
    order: [{ [changed]: 'desc' }, { id: 'asc' }],
    when: changed,
    about: [named.column, 'organisationId'],
    mine: { [columns.projectId ? 'projectId' : 'managerId']: columns.projectId ? 'projects' : 'me' },
    verbs: ['edit'],
    unlessNone: true,
  }
}
