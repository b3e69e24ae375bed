import type { Actor } from '../../domain/access/actor/actor.ts'
import { columnOfNamed, findMisplaced, type Named } from '../../domain/projects/misplaced.ts'
import type { HomeList } from './section.ts'

const names = { Project: 'managers', Task: 'assignees', RaidEntry: 'owners' } as const

/** Who is named on something that they do not reach: projects, tasks, risks and the like. Told only where there is any. */
export async function people(actor: Actor): Promise<HomeList[]> {
  return Promise.all((Object.keys(names) as Named[]).map((subject) => peopleOn(actor, subject)))
}

async function peopleOn(actor: Actor, subject: Named): Promise<HomeList> {
  return {
    name: names[subject],
    subject,
    where: [{ id: { in: await findMisplaced(actor, subject) } }],
    order: [{ updatedAt: 'desc' }, { id: 'asc' }],
    when: 'updatedAt',
    about: [columnOfNamed(subject), 'organisationId'],
    unlessNone: true,
  }
}
