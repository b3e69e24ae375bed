import type { LayoutTarget } from '@prisma/client'
import { query } from '../../../prisma/client.ts'
import { act } from '../../act.ts'
import { NotAllowed } from '../../refusals.ts'
import { layoutsOfMember } from '../actor/actor.sql.ts'
import type { Member } from '../actor/actor.ts'
import { type Layout, layoutOf } from '../layouts.ts'
import { can } from '../scope.ts'

/** A template (uuid) as it is changed: what it is called, and what it says. Throws NotFound. */
export function findTemplate(actor: Member, id: string): Promise<{ name: string; builtIn: boolean; layout: Layout }> {
  return act(actor, async (work) => {
    const { name, builtIn, layout } = await work.the('read', 'LayoutTemplate', id)
    return { name, builtIn, layout: layoutOf(layout) }
  })
}

/** A template that somebody is given, and by what: what they are, or are in. */
export type LayoutCandidate = { targetKind: LayoutTarget; target: string; templateId: string; template: string }

/** What the portal shows somebody: the candidates, the most specific first, of which the first one counts whole; and what it says. */
export type ChosenLayout = { candidates: LayoutCandidate[]; layout: Layout }

/** Which templates a member (the membership's uuid) is given, and which one counts. Throws NotFound, NotAllowed. */
export async function findLayoutFor(actor: Member, membershipId: string): Promise<ChosenLayout> {
  await act(actor, (work) => work.the('read', 'Membership', membershipId))
  if (!can(actor, 'read', 'LayoutAssignment', {})) throw new NotAllowed('read-LayoutAssignment')
  const found = await query<LayoutCandidate & { layout: unknown }>('layouts-of-member', layoutsOfMember(membershipId))
  const candidates = found.map(({ layout: _, ...candidate }) => candidate)
  return { candidates, layout: layoutOf(found[0]?.layout) }
}
