import { z } from 'zod'
import { prisma } from '../../prisma/client.ts'
import { line } from '../../words/line.ts'
import type { Member } from '../access/actor/actor.ts'
import { act, type Db } from '../act.ts'
import { Conflict, NotAllowed, NotFound } from '../refusals.ts'
import { mayShareViews, mustHaveList } from './find.ts'
import { countReaders } from './readers.ts'

/** What a view is kept with: its name, what the address of the list asks for, and whether it is offered to others. */
export const viewInput = z.strictObject({
  name: line(80),
  query: z.string().max(2000).transform(whatIsKept),
  shared: z.boolean(),
})

/** The most views that somebody keeps of one list. */
const most = 50

/** Keeps a list under a name; one of that name which was theirs is replaced. Throws NotFound without such a list, NotAllowed for whoever may
 *  not share, Conflict when they keep too many. */
export function keepView(actor: Member, subject: string, kept: z.output<typeof viewInput>): Promise<void> {
  mustHaveList(actor, subject)
  if (kept.shared && !mayShareViews(actor)) throw new NotAllowed('share-view')
  const by = { membershipId: actor.membershipId, subject }
  return act(actor, async ({ db }) => {
    // Of two that are kept at the same moment, the second counts the first.
    await db.$queryRaw`select from "Membership" where id = ${actor.membershipId}::uuid for no key update`
    const others = await db.listView.count({ where: { ...by, NOT: { name: kept.name } } })
    if (others >= most) throw new Conflict('too-many')
    const { name, ...changed } = kept
    await db.listView.upsert({
      where: { membershipId_subject_name: { ...by, name } },
      create: { ...by, ...kept },
      update: changed,
    })
  })
}

/** Others find the view that is to be forgotten, and nobody has agreed that just so many lose it: 409. Nothing was changed. */
export class ForgettingNotAgreed extends Conflict {
  constructor(readonly others: number) {
    super('others-find-it', { others })
  }
}

/** Forgets a view (uuid): one's own, or a shared one as whoever may share; `agreed`: how many others were told of who lose it. Throws NotFound for any
 *  other, ForgettingNotAgreed where others find it. */
export function forgetView(actor: Member, id: string, agreed?: number): Promise<void> {
  return act(actor, async ({ db }) => {
    const { shared, others } = await forgotten(db, actor, id)
    if (others > 0 && others !== agreed) throw new ForgettingNotAgreed(others)
    await db.listView.deleteMany({ where: { id, shared } })
  })
}

/** How many others lose a view (uuid) that the actor may forget. Throws NotFound for any other. */
export async function findLosers(actor: Member, id: string): Promise<number> {
  return (await forgotten(prisma, actor, id)).others
}

async function forgotten(db: Pick<Db, 'listView'>, actor: Member, id: string) {
  const theirs = { membershipId: actor.membershipId }
  const where = { id, OR: [theirs, ...(mayShareViews(actor) ? [{ shared: true }] : [])] }
  const view = await db.listView.findFirst({ where })
  if (!view) throw new NotFound()
  const { subject, shared } = view
  return { shared, others: shared ? await countReaders(actor, subject) : 0 }
}

/** Of what an address asks for filters, order and columns, not the page. */
function whatIsKept(query: string): string {
  const asked = [...new URLSearchParams(query)]
  return new URLSearchParams(asked.filter(([name]) => /^(filters\..+|sortBy|direction|columns)$/.test(name))).toString()
}
