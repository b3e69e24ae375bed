import type { Prisma } from '@prisma/client'
import { prisma } from '../prisma/client.ts'
import { type Actor, personOf } from './access/actor/actor.ts'
import { scope } from './access/scope.ts'
import type { Action } from './access/vocabulary.ts'
import { type Happening, record } from './activity/record.ts'
import { enqueue, type Jobs } from './later.ts'
import { noLicenceLeft } from './licences/refusal.ts'
import { type Limited, limited } from './limits.ts'
import { doOnce, type Once, resultOf } from './once.ts'
import { NotAllowed, NotFound } from './refusals.ts'

/** A transaction of our client, or the client itself without one. */
export type Db = Omit<typeof prisma, '$connect' | '$disconnect' | '$extends' | '$on' | '$use' | '$transaction'>

/** What a verb works with: one transaction, the rows its actor may act on, the activity log, the queue. */
export type Work = {
  db: Db
  /** The row, if the actor may do the action on it; with a column, on that of it. NotFound when they cannot see the row, NotAllowed when
   *  they can only see it. */
  the<Name extends Found>(action: Action, subject: Name, id: string, column?: ColumnOf<Name>): Promise<Row<Name>>
  /** Writes what happened into the activity log. */
  record(...happenings: Happening[]): Promise<void>
  /** Enqueues a job that runs once this transaction has been committed, or never. */
  later<Name extends keyof Jobs>(job: Name, payload: Jobs[Name], key?: string): Promise<void>
}

type Found = Prisma.ModelName
type ColumnOf<Name extends Found> = keyof Row<Name> & string
type Row<Name extends Found> = NonNullable<Awaited<ReturnType<Db[Uncapitalize<Name>]['findFirst']>>>

// A verb takes a fraction of a second; what makes it slow is a busy machine, or others whose rows it has to wait for. Twenty seconds
// leave room for both, and end before a proxy gives up on the request (a minute, usually) or PostgreSQL on the statement.
// For a connection the pool lets one wait five seconds; its own error, which the doors know, comes before this one.
const patience = { timeout: 20_000, maxWait: 10_000 }

/** How a verb is done: `once` under a key of its sender, and counted among so many of its kind by one person, or by whoever else (uuid) it is
 *  counted for; `within` so many milliseconds, where nobody waits for the answer. */
export type How = { once?: Once | undefined; limit?: Limited | { kind: Limited; of: string }; within?: number }

/**
 * Runs a verb for an actor in one transaction: all of it, or nothing. Ends with an error after twenty seconds. What was done
 * `once` under a key is not done again by the same person: the second gets what the first returned, which must be plain data.
 * Throws KeyUsed when the key came with something else before, TooOften when the person did too many of the kind; Conflict when somebody
 * would take a licence by it and none is left, whatever the verb is: the database counts them.
 */
export async function act<T>(
  actor: Actor,
  verb: (work: Work) => Promise<T>,
  { once, limit, within }: How = {},
): Promise<T> {
  const personId = personOf(actor)
  const before = once && personId ? await resultOf<T>(prisma, personId, once) : null
  if (before) return before.result
  const work = () =>
    prisma
      .$transaction(
        (db) => {
          const run = () =>
            verb({
              db,
              the: (action, subject, id, column) => find(db, actor, action, subject, id, column),
              record: (...happenings) => record(db, actor, happenings),
              later: (job, payload, key) => enqueue(db, job, payload, key),
            })
          return once && personId ? doOnce(db, personId, once, run) : run()
        },
        { ...patience, ...(within && { timeout: within }) },
      )
      .catch(async (error) => {
        throw (await noLicenceLeft(error, actor)) ?? error
      })
  const counted = typeof limit === 'string' ? personId && { kind: limit, of: personId } : limit
  return counted ? limited(counted.kind, counted.of, work) : work()
}

async function find<Name extends Found>(
  db: Db,
  actor: Actor,
  action: Action,
  subject: Name,
  id: string,
  column?: string,
): Promise<Row<Name>> {
  const table = db[(subject.charAt(0).toLowerCase() + subject.slice(1)) as 'project']
  const seek = (asked: Action, column?: string) =>
    table.findFirst({ where: { AND: [{ id }, scope(actor, asked, subject, column)] } })
  const row = await seek(action, column)
  if (row) return row as unknown as Row<Name>
  throw action !== 'read' && (await seek('read')) ? new NotAllowed(`${action}-${subject}`) : new NotFound()
}
