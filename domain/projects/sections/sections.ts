import type { Actor, Viewer } from '../../access/actor/actor.ts'
import { nounsIn } from '../../access/fields.ts'
import type { Section } from '../../access/layouts.ts'
import { can } from '../../access/scope.ts'
import type { Action, Subject } from '../../access/vocabulary.ts'

/** The columns of a project that decide what is open in it. */
export type Owned = { id: string; organisationId: string; productId: string | null }

/** The sections of a project that its reader is shown: those of their layout template, in its order, in which they may read
 *  something, be it of one phase only. The overview is always there. Source: domain, layout template. */
export function sectionsOf(actor: Viewer, project: Owned): Section[] {
  const isOpen = (section: Section) => nounsIn(section).some((subject) => mayIn(actor, 'read', subject, project))
  const shown = actor.layout.sections.filter((section) => section === 'overview' || isOpen(section))
  return shown.includes('overview') ? shown : ['overview', ...shown]
}

/** Whether the actor may do something with a kind of thing somewhere in a project: in all of it, or in one of its phases. */
export function mayIn(actor: Actor, action: Action, subject: Subject, project: Owned): boolean {
  const { id: projectId, organisationId, productId } = project
  const places = [null, ...phasesReached(actor, projectId)]
  return places.some((phaseId) =>
    can(actor, action, subject, { organisationId, productId, projectId, phaseId, id: phaseId }),
  )
}

function phasesReached(actor: Actor, projectId: string): string[] {
  if (actor.kind === 'system') return []
  const ofProject = actor.reach.filter(({ kind, projectIds }) => kind === 'phase' && projectIds.includes(projectId))
  return ofProject.flatMap(({ ids }) => ids)
}
