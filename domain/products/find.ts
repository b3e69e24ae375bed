import { prisma } from '../../prisma/client.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { can, scope } from '../access/scope.ts'
import { listProjects } from '../projects/list/list.ts'
import type { ProjectList } from '../projects/shapes.ts'
import { NotFound } from '../refusals.ts'

/** A product as its reader is told it, with a page of those of its projects that they reach; `category` is null, and `organisation` not there, where they
 *  are not told. */
export type ProductPage = {
  product: { id: string; name: string; category: string | null; organisation: string | null }
  list: ProjectList
  can: { share: boolean }
}

/** A product (uuid) with a page (from 1) of its projects. Throws NotFound for who does not reach it. */
export async function findProduct(actor: Viewer, id: string, page: number): Promise<ProductPage> {
  const found = await prisma.product.findFirst({ where: { AND: [{ id }, scope(actor, 'read', 'Product')] } })
  if (!found) throw new NotFound()
  const organisationId = { AND: [{ id: found.organisationId }, scope(actor, 'read', 'Organisation', 'name')] }
  const [organisation, category] = await Promise.all([
    prisma.organisation.findFirst({ where: organisationId, select: { name: true } }),
    can(actor, 'read', 'Product', found, 'categoryId') ? categoryOf(found) : null,
  ])
  return {
    product: { id, name: found.name, category: category?.name ?? null, organisation: organisation?.name ?? null },
    list: await listProjects(actor, { productId: id, page }),
    can: { share: can(actor, 'share', 'Product', found) },
  }
}

/** The category of a product is told with it: its name alone, of no other category. */
const categoryOf = ({ categoryId }: { categoryId: string }) =>
  prisma.productCategory.findUnique({ where: { id: categoryId }, select: { name: true } })
