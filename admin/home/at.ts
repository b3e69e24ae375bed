import type { Prisma } from '@prisma/client'
import type { Member } from '../../domain/access/actor/actor.ts'
import type { StandsOn } from '../../domain/nouns/declaration/standing.ts'
import { dayIn } from '../../words/dates.ts'
import { definitionOf, type ModelDefinition } from '../guard/definition.ts'
import { inLanes } from '../guard/in-lanes.ts'
import { possible } from '../guard/possible.ts'
import { ask } from '../guard/reading.ts'
import { standsThere } from '../guard/standing.ts'
import { mostLooked } from './found-by.ts'
import type { HomeList } from './list.ts'
import { accessRequests } from './lists/access-requests.ts'
import { invitations } from './lists/invitations.ts'
import { deliveries } from './lists/mails.ts'
import { milestones, projects } from './lists/projects.ts'
import { questions } from './lists/questions.ts'
import { answers, lateTasks, waitingForCustomer } from './lists/tasks.ts'

/** A row (uuid) whose page is looked at. */
export type ConcernedRow = { subject: Prisma.ModelName; id: string }

/** What the first page tells of everything, and further such lists, narrowed to what stands on the page of a row. What does not lead there, or
 *  not for the member, is left out. Of the one that is looked at `alone`, by its name, all is looked for. */
export async function concernsAt(actor: Member, row: ConcernedRow, alone?: string): Promise<HomeList[]> {
  const today = dayIn(actor.timeZone)
  const all = [
    answers(actor),
    await questions(actor, alone === 'questions' ? null : mostLooked, row),
    accessRequests(actor),
    projects(actor),
    milestones(actor, today),
    lateTasks(actor, today),
    waitingForCustomer(actor),
    deliveries(actor),
    invitations(actor),
  ]
  const narrowed = await inLanes(all, (one) => narrow(actor, one, row))
  return narrowed.filter((concern) => concern !== null)
}

async function narrow(actor: Member, concern: HomeList, { subject, id }: ConcernedRow): Promise<HomeList | null> {
  const of = definitionOf(concern.subject)
  const way = of.stands?.find(({ on }) => on === subject) ?? columnTo(of, subject)
  if (!way || !possible(actor, 'read', of.subject)) return null
  const there = await standsThere(ask(actor, of), way, id)
  return there && { ...concern, where: [...concern.where, ...there], at: `${subject}:${id}` }
}

/** What is in a project belongs to an organisation as well, on whose page its rows do not stand. */
function columnTo({ columns }: ModelDefinition, on: Prisma.ModelName): StandsOn | undefined {
  const by = Object.keys(owners).find((name) => owners[name as keyof typeof owners] === on)
  return by && columns[by] ? { on, by, place: 0, columns: [] } : undefined
}

const owners = { organisationId: 'Organisation', productId: 'Product', projectId: 'Project' } as const
