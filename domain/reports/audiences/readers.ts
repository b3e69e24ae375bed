import type { DeliveryState } from '@prisma/client'
import type { Db } from '../../act.ts'
import { digestOf } from '../../digest.ts'
import { type Recipient, recipientsOf } from '../runs/recipients.ts'
import { type AskedAudience, audienceIn } from './audience.ts'
import { nameReaders } from './readers.sql.ts'

/** A way by which a schedule goes to somebody: an audience, or all customers, or their address, which is on it. */
export type ReaderWay = AskedAudience | { kind: 'customers' | 'address' }

/** Somebody a schedule goes to, by what they are called, with every way, why they get nothing at this moment, and what became of the last mail. */
export type ScheduleReader = Omit<Recipient, 'by'> & {
  name: string
  organisation: string
  ways: ReaderWay[]
  last: { state: DeliveryState; at: Date } | null
}

/** Who gets a schedule (uuid) now, or whether one address does; colleagues beside each other: also those of its audiences who get nothing, and
 *  why. */
export async function readersOf(db: Db, scheduleId: string, email?: string): Promise<ScheduleReader[]> {
  const recipients = await recipientsOf(db, scheduleId, { everybody: true, email })
  const rows = await db.scheduleAudience.findMany({ where: { scheduleId } })
  const audiences = new Map<string, ReaderWay>(rows.map((row) => [row.id, audienceIn(row)]))
  const named = await nameReaders(db, scheduleId, recipients)
  const wayOf = (by: string): ReaderWay[] => {
    const kind = by === 'customers' || by === 'address' ? by : null
    return kind ? [{ kind }] : [audiences.get(by) ?? []].flat()
  }
  const readers = recipients.map(({ by, ...one }, at) => ({
    ...{ ...one, name: named[at]?.name ?? '', organisation: named[at]?.organisation ?? '' },
    ways: [...new Set(by)].toSorted().flatMap(wayOf),
    last: named[at]?.state && named[at]?.at ? { state: named[at].state, at: named[at].at } : null,
  }))
  return readers.toSorted((a, b) => a.organisation.localeCompare(b.organisation) || a.name.localeCompare(b.name))
}

/** What is agreed to by whoever was shown who gets a schedule: who does, and who gets nothing. */
export function digestOfReaders(readers: ScheduleReader[]): string {
  const told = readers.map(({ organisationId, email, because }) => `${organisationId} ${email} ${because}`).toSorted()
  return digestOf(told)
}
