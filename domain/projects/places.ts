import type { Actor } from '../access/actor/actor.ts'
import { can } from '../access/scope.ts'
import type { Work } from '../act.ts'
import { Invalid, NotAllowed, NotFound } from '../refusals.ts'
import { mayIn } from './sections/sections.ts'

/** What somebody may put into a project, with the column they must be allowed to fill. */
const filled = { Update: 'body', File: 'name' } as const
export type Placed = keyof typeof filled

/** A place for something new: the whole project (null) or one of its phases. */
export type WritingPlace = { phaseId: string | null; name: string | null }
type Owned = { id: string; organisationId: string; productId: string | null }
type Phase = { id: string; name: string }

/** The places in a project where the actor may put something: the whole project first, then its phases; none when they may not.
 *  A phase whose name is hidden from them has the name null; where the whole project is open, one that they cannot see is left out. */
export function placesIn(actor: Actor, subject: Placed, project: Owned, phases: Phase[]): WritingPlace[] {
  const { id: projectId, organisationId, productId } = project
  const owners = { organisationId, productId, projectId }
  const isOpen = ({ phaseId }: WritingPlace) => can(actor, 'create', subject, { ...owners, phaseId }, filled[subject])
  const named = ({ id, name }: Phase) => ({
    phaseId: id,
    name: can(actor, 'read', 'Phase', { ...owners, id }, 'name') ? name : null,
  })
  const whole = { phaseId: null, name: null }
  const isSeen = ({ phaseId: id }: WritingPlace) => can(actor, 'read', 'Phase', { ...owners, id })
  return isOpen(whole)
    ? [whole, ...phases.map(named).filter((place) => isOpen(place) && isSeen(place))]
    : phases.map(named).filter(isOpen)
}

/** Columns of something new in a project: whose it is, and where it goes. */
export type Placement = { organisationId: string; projectId: string; phaseId: string | null }

/** Where something new goes: where it was asked for, else the whole project, else the only phase that is open. NotFound,
 *  also where they see nothing of the kind, NotAllowed, or Invalid when one must be chosen. */
export async function placeFor(
  { db, the }: Work,
  actor: Actor,
  subject: Placed,
  asked: { projectId: string; phaseId?: string | undefined },
): Promise<Placement> {
  const project = await the('read', 'Project', asked.projectId)
  if (!mayIn(actor, 'read', subject, project)) throw new NotFound()
  const phases = await db.phase.findMany({
    where: { projectId: project.id },
    orderBy: { position: 'asc' },
    select: { id: true, name: true },
  })
  const places = placesIn(actor, subject, project, phases)
  const owners = { organisationId: project.organisationId, projectId: project.id }
  if (asked.phaseId) return askedPlace(the, places, subject, { ...owners, phaseId: asked.phaseId })
  const [first, ...more] = places
  if (!first) throw new NotAllowed(`create-${subject}`)
  if (first.phaseId && more.length > 0) throw new Invalid({ phaseId: 'choose-phase' })
  return { ...owners, phaseId: first.phaseId }
}

/** Where something new about what is there already goes: where that is. NotFound where the actor sees nothing of the kind,
 *  NotAllowed where they may not put it there. */
export function placeBeside(actor: Actor, subject: Placed, thing: Placement & { productId: string | null }): Placement {
  const { organisationId, productId, projectId, phaseId } = thing
  if (!mayIn(actor, 'read', subject, { id: projectId, organisationId, productId })) throw new NotFound()
  const owners = { organisationId, productId, projectId, phaseId }
  if (!can(actor, 'create', subject, owners, filled[subject])) throw new NotAllowed(`create-${subject}`)
  return { organisationId, projectId, phaseId }
}

async function askedPlace(
  the: Work['the'],
  places: WritingPlace[],
  subject: Placed,
  asked: Placement & { phaseId: string },
): Promise<Placement> {
  if (places.some(({ phaseId }) => phaseId === asked.phaseId)) return asked
  const phase = await the('read', 'Phase', asked.phaseId)
  if (phase.projectId !== asked.projectId) throw new NotFound()
  throw new NotAllowed(`create-${subject}`)
}
