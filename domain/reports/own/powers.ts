import type { Author, Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { NotAllowed, NotFound } from '../../refusals.ts'
import { isSeen } from '../eyes.ts'
import type { FoundReport } from '../portal/find.ts'
import { makesReports, showsReports } from '../portal/opens.ts'

/** What somebody can do with a report that they find in the portal: change and delete what was made there, make another like it. */
export type ReportPowers = { update: boolean; delete: boolean; copy: boolean }

/** What that is for a reader. Who does not see all of a colleague's report does not change it, or what they do not see would be gone. */
export function whatCanBeDone(actor: Author, { definition, foundBy, ownerId }: FoundReport): ReportPowers {
  const row = {
    ownerId,
    organisationId: foundBy ? actor.organisation.id : null,
    toColleagues: foundBy === 'colleagues',
  }
  const may = (action: 'update' | 'delete') => foundBy !== null && can(actor, action, 'Report', row)
  const { entity, columns, open } = definition
  const seesAll = [...columns, ...open].every((key) => isSeen(actor, entity, key))
  const isOwner = ownerId === actor.membershipId
  return { update: may('update') && (isOwner || seesAll), delete: may('delete'), copy: makesReports(actor) }
}

/** Throws NotFound where somebody is shown no reports, NotAllowed where they make none in the portal. */
export function mustMakeReports(actor: Member): void {
  if (!showsReports(actor)) throw new NotFound()
  if (!makesReports(actor)) throw new NotAllowed('make-Report')
}
