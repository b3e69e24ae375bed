import { prisma } from '../../../prisma/client.ts'
import type { Actor } from '../actor/actor.ts'
import { scope } from '../scope.ts'

/** Which template (uuid) the people of an organisation are shown, unless their team, job role or they themselves are given another one: that of the
 *  organisation, else of the whole deployment. */
export type OrganisationLayout = { by: 'organisation' | 'deployment'; templateId: string; template: string }

/** The layout of an organisation (uuid) by itself; null where there is none, or not for the actor to know. Source: domain.md, layout template:
 *  the most specific wins. */
export async function findOrganisationLayout(actor: Actor, id: string): Promise<OrganisationLayout | null> {
  const given = [{ targetKind: 'organisation' as const, target: id }, { targetKind: 'deployment' as const }]
  const found = await prisma.layoutAssignment.findMany({
    where: { AND: [{ OR: given }, scope(actor, 'read', 'LayoutAssignment')] },
    select: { targetKind: true, template: { select: { id: true, name: true } } },
  })
  const won = found.find(({ targetKind }) => targetKind === 'organisation') ?? found[0]
  if (!won) return null
  const by = won.targetKind === 'organisation' ? 'organisation' : 'deployment'
  return { by, templateId: won.template.id, template: won.template.name }
}
