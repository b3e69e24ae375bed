import { z } from 'zod'
import { line } from '../../words/line.ts'
import type { Member } from '../access/actor/actor.ts'
import { act } from '../act.ts'
import { Conflict, NotAllowed, NotFound } from '../refusals.ts'
import { mayShareViews, mustHaveList } from './find.ts'

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

/** Forgets a view (uuid): one's own, or a shared one as whoever may share. Throws NotFound for any other. */
export function forgetView(actor: Member, id: string): Promise<void> {
  const theirs = { membershipId: actor.membershipId }
  const where = { id, OR: [theirs, ...(mayShareViews(actor) ? [{ shared: true }] : [])] }
  return act(actor, async ({ db }) => {
    const { count } = await db.listView.deleteMany({ where })
    if (count === 0) throw new NotFound()
  })
}

/** Of what an address asks for filters, order and columns, not the page. */
function whatIsKept(query: string): string {
  const asked = [...new URLSearchParams(query)]
  return new URLSearchParams(asked.filter(([name]) => /^(filters\..+|sortBy|direction|columns)$/.test(name))).toString()
}
