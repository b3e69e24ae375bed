import { prisma } from '../../../prisma/client.ts'
import type { Work } from '../../act.ts'
import { type MailRequest, postAll } from '../post.ts'

/** What a reader gets of a project within this time of the mail before, in milliseconds, is one mail at its end. Decision 32. */
export const together = 10 * 60 * 1000

/** A notice of a message to a member. */
export type NoticeLetter = MailRequest & { membershipId: string }

type Message = { id: string; projectId: string }

/**
 * Posts notices of one message, each in one of three ways: at once, where its reader had none of the project for ten minutes; else it
 * is taken into the mail that waits for them, or one is begun that is sent ten minutes after the last. Whoever was told of the message
 * already is left out.
 */
export async function collect(work: Pick<Work, 'db'>, letters: NoticeLetter[], message: Message): Promise<void> {
  // When two messages of a project come at the same moment, the second finds what the first has begun.
  await work.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${message.projectId}, ${lockOfNotices}))`
  const before = await readBefore(work, letters, message)
  const told = new Set(before.filter(({ told }) => told).map(({ membershipId }) => membershipId))
  const untold = letters.filter(({ membershipId }) => !told.has(membershipId))
  const taken = await takeIntoWaiting(work, untold, message)
  const next = new Map(before.map(({ membershipId, next }) => [membershipId, next]))
  const fresh = untold.filter(({ membershipId }) => !taken.has(membershipId))
  await postAll(
    work,
    fresh.map((letter) => ({ ...letter, dueAt: next.get(letter.membershipId) ?? null })),
  )
}

/** Ends the collecting of a notice (uuid) that is sent now. What is being taken into it is waited for; from now on nothing is.
 *  Returns the messages (uuids) it covers. */
export async function endCollecting(id: string): Promise<string[]> {
  const [row] = await prisma.$queryRaw<{ covers: string[] }[]>`
    update "Delivery" set "dueAt" = least("dueAt", clock_timestamp()) where id = ${id}::uuid returning covers`
  return row?.covers ?? []
}

type Before = { membershipId: string; told: boolean; next: Date | null }

/** Of each reader who had a notice of the project within the last hour: whether they were told of this message, and when the next mail
 *  may go, null for now. One that was not to be sent does not count. */
function readBefore({ db }: Pick<Work, 'db'>, letters: NoticeLetter[], { id, projectId }: Message): Promise<Before[]> {
  return db.$queryRaw<Before[]>`
    select "membershipId", bool_or(${id}::uuid = any(covers)) as told,
      max(coalesce("dueAt", "createdAt") + ${together} * interval '1 millisecond') filter (where state <> 'suppressed'
        and coalesce("dueAt", "createdAt") + ${together} * interval '1 millisecond' > clock_timestamp()) as next
    from "Delivery"
    where kind = 'update_notice' and "projectId" = ${projectId}::uuid and "membershipId" = any(${readersOf(letters)}::uuid[])
      and ("createdAt" > clock_timestamp() - interval '1 hour' or ${id}::uuid = any(covers))
    group by "membershipId"`
}

/** Takes the message into the mails that wait for some readers. Returns these readers. */
async function takeIntoWaiting(
  { db }: Pick<Work, 'db'>,
  letters: NoticeLetter[],
  { id, projectId }: Message,
): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ membershipId: string }[]>`
    update "Delivery" set covers = covers || ${id}::uuid
    where kind = 'update_notice' and "projectId" = ${projectId}::uuid and "membershipId" = any(${readersOf(letters)}::uuid[])
      and state = 'queued' and "dueAt" > clock_timestamp()
    returning "membershipId"`
  return new Set(rows.map(({ membershipId }) => membershipId))
}

const readersOf = (letters: NoticeLetter[]) => letters.map(({ membershipId }) => membershipId)
const lockOfNotices = 4_119_733
