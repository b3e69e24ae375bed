import { run } from '../../../../prisma/client.ts'
import { compileSql, patternWith } from '../../../../prisma/sql.ts'
import { type Paged, pageSize } from '../../../projects/pages.ts'
import { NotFound } from '../../../refusals.ts'
import type { Member } from '../../actor/actor.ts'
import { type ListedKind, type NamedPerson, pageOfPeople } from '../named-people.ts'
import { type AlikeAround, reasonsOf } from './alike.ts'
import { type ExplainedRecord, explainedRow, organisationsOf } from './explained.ts'
import { kindsAround } from './kinds.sql.ts'
import type { RecordWay } from './reasons.ts'

/** Somebody who sees something around projects, and the ways by which they do. */
export type SeeingRecord = NamedPerson & { ways: RecordWay[] }

/**
 * One page of those who see something around projects (uuid), with why: people of its organisations first, then by organisation and name; `q` are words
 * in name or address. Of all of them those are told of whom whoever asks is told what they may do (findRecordReasons). People who are alike are decided about
 * once. Throws NotFound for what the actor does not see themselves.
 */
export async function whoSeesRecord(
  actor: Member,
  subject: ExplainedRecord,
  id: string,
  { q = '', page }: { q?: string; page: number },
): Promise<Paged & { people: SeeingRecord[] }> {
  const row = await explainedRow(actor, subject, id)
  if (!row) throw new NotFound()
  const kinds = await run<AlikeAround & ListedKind>('who-sees-record', compileSql(kindsAround(actor)), {
    ...{ id, ownerId: row.ownerId ?? null, organisations: [...new Set(organisationsOf(subject, row))] },
    ...{ isReport: subject === 'Report', inPortal: row.inPortal ?? false },
    ...{ pattern: patternWith(q), first: page * pageSize },
  })
  const reasons = await reasonsOf(kinds, subject, row)
  const seeing = kinds.flatMap((kind, at) => {
    const { ways = [], closedBy } = reasons[at] ?? { closedBy: 'grant' }
    return closedBy ? [] : [{ ...kind, told: { ways } }]
  })
  return pageOfPeople(seeing, page)
}
