import { prismaQuery } from '@casl/prisma/runtime'
import { prisma } from '../../../../prisma/client.ts'
import type { RecordRule } from '../../../nouns/declaration/policy.ts'
import { recordNouns } from '../../../nouns/records/index.ts'
import { NotAllowed, NotFound } from '../../../refusals.ts'
import { reportsOpenTo } from '../../../reports/portal/opens.ts'
import { actorOfMembership, type Member } from '../../actor/actor.ts'
import { inPortal } from '../../actor/portal.ts'
import { readingRules } from '../../records.ts'
import { scope } from '../../scope.ts'
import { mayAskWhoSees } from '../told.ts'
import { type ExplainedRecord, type ExplainedRow, explainedRow } from './explained.ts'

/** A way to such a thing: by what rule, and which of its columns that shows; null: all. */
export type RecordWay = { by: 'own' | NonNullable<RecordRule['where']>; columns: readonly string[] | null }

/** Why somebody sees such a thing, by all the ways; where there is none, what closes it to them. */
export type RecordReasons = { ways: RecordWay[]; closedBy: 'profile' | 'access-level' | 'grant' | 'asks' | null }

/**
 * Why the person of a membership (uuid) sees something around projects (uuid), or why not. Null where they are disabled. It is told from the rules that
 * the ability is made of; test/access/why-records.test.ts holds it to that. Throws NotFound for what the actor does not see themselves,
 * NotAllowed where they are not told what that person may do.
 */
export async function findRecordReasons(
  actor: Member,
  subject: ExplainedRecord,
  id: string,
  whose: string,
): Promise<RecordReasons | null> {
  const known = { AND: [{ id: whose }, scope(actor, 'read', 'Membership')] }
  const membership = await prisma.membership.findFirst({ where: known })
  const row = await explainedRow(actor, subject, id)
  if (!membership || !row) throw new NotFound()
  if (!mayAskWhoSees(actor, membership)) throw new NotAllowed('read-Grant')
  const viewer = await actorOfMembership(whose)
  return viewer && explainRecord(viewer, subject, row)
}

/** The same of somebody, whoever asks. */
export function explainRecord(viewer: Member, subject: ExplainedRecord, row: ExplainedRow): RecordReasons {
  const reasons = reasonsByRules(viewer, subject, row)
  return reasons.closedBy || isFound(viewer, subject, row) ? reasons : { ways: [], closedBy: 'asks' }
}

/** What the rules alone say of it: of a report outside the host they are not all, see `isFound`. */
export function reasonsByRules(viewer: Member, subject: ExplainedRecord, row: ExplainedRow): RecordReasons {
  const noun = recordNouns.find(({ name }) => name === subject)
  const ways: RecordWay[] = []
  const closings: ('profile' | 'access-level')[] = []
  for (const { rule, rows, closedBy } of noun ? readingRules(viewer, noun) : []) {
    if (!rows.some((where) => prismaQuery(where)(row))) continue
    if (closedBy) closings.push(closedBy)
    else ways.push({ by: wayBy(rule, noun?.hangs === 'deployment'), columns: rule.columns ?? null })
  }
  return { ways, closedBy: ways.length > 0 ? null : (closings[0] ?? 'grant') }
}

/** What the portal shows of reports is less than may be read: those alone that ask nothing that is hidden. */
export const isFound = (viewer: Member, subject: ExplainedRecord, { id }: ExplainedRow): boolean =>
  subject !== 'Report' || viewer.organisation.isHost || reportsOpenTo(inPortal(viewer)).includes(id)

const wayBy = ({ whose, where }: RecordRule, isEverybodys: boolean): RecordWay['by'] =>
  whose ? 'own' : (where ?? (isEverybodys ? 'deployment' : 'whole'))
