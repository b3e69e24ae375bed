import { prisma } from '../../../prisma/client.ts'
import type { NounName } from '../../nouns/index.ts'
import type { Member } from '../actor/actor.ts'
import { can, scope } from '../scope.ts'
import type { SharingPlace } from '../sharing/box/one.ts'

/** What is asked about: a row of a noun (uuid), which lies in a project, or a product. */
export type AskedAbout = NounName | 'Product'

/** The project that a row of a noun (uuid) lies in, or the product that it is, if somebody sees it and does not decide who gets in there anyway; else
 *  null. */
export async function findPlaceOf(actor: Member, about: AskedAbout, id: string): Promise<SharingPlace | null> {
  return about === 'Product' ? findProduct(actor, id) : findProjectOf(actor, about, id)
}

async function findProduct(actor: Member, id: string): Promise<SharingPlace | null> {
  const product = await prisma.product.findFirst({ where: { AND: [{ id }, scope(actor, 'read', 'Product')] } })
  return product && !can(actor, 'share', 'Product', product) ? { kind: 'product', id } : null
}

async function findProjectOf(actor: Member, noun: NounName, id: string): Promise<SharingPlace | null> {
  const table = prisma[(noun.charAt(0).toLowerCase() + noun.slice(1)) as 'task']
  const row = await table.findFirst({ where: { AND: [{ id }, scope(actor, 'read', noun)] } })
  const projectId = noun === 'Project' ? row?.id : row?.projectId
  if (!projectId) return null
  const project = await prisma.project.findFirst({
    where: { AND: [{ id: projectId }, scope(actor, 'read', 'Project')] },
  })
  return project && !can(actor, 'share', 'Project', project) ? { kind: 'project', id: project.id } : null
}
