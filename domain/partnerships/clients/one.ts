import { given, patternWith, sql } from '../../../prisma/sql.ts'
import type { Member, Viewer } from '../../access/actor/actor.ts'
import { queryAs } from '../../access/actor/current.ts'
import { worksFor } from '../../access/actor/delegate.sql.ts'
import { columnSql, columnsFor } from '../../access/columns.ts'
import { scopeSql } from '../../access/scope.ts'
import { listProjects } from '../../projects/list/list.ts'
import { type Paged, readPage } from '../../projects/pages.ts'
import type { ProjectList } from '../../projects/shapes.ts'
import { NotFound } from '../../refusals.ts'
import { eyesOfAccess, eyesOnClients, worksForClients } from './eyes.ts'
import { knowledgeOf } from './knowledge.ts'
import type { Client, NamedProduct } from './list.ts'

/** What the things of a client are asked for: a part of their names, and a page (from 1) of each list. */
export type ClientThingsQuery = { q?: string | undefined; products: number; projects: number }

/** A client with what is open there to whoever works for it, as far as its access tells that: a page of its products, by name, and one of its projects, open ones
 *  first. */
export type OpenedClientPage = {
  client: Pick<Client, 'id' | 'name' | 'reach' | 'wallet' | 'since'>
  products?: ProductList
  projects?: ProjectList
}

/** One page of products. */
export type ProductList = Paged & { products: NamedProduct[] }

type Found = OpenedClientPage['client'] & { productIds: string[] }

/** One of the clients (uuid) that somebody works for, and what is open there. Throws NotFound for every other organisation. */
export async function findOpenedClient(actor: Member, id: string, query: ClientThingsQuery): Promise<OpenedClientPage> {
  const [found] = worksForClients(actor) ? await queryAs<Found>(actor, 'client', clientSql(actor), { id }) : []
  if (!found) throw new NotFound()
  const { productIds, ...client } = found
  const eyes = eyesOnClients(eyesOfAccess(actor), [{ id, productIds }])
  const knows = knowledgeOf(eyes, { id, productIds })
  const [products, projects] = await Promise.all([
    knows.products ? listProducts(eyes, id, query) : undefined,
    knows.projects ? listProjects(eyes, { organisationId: id, q: query.q, page: query.projects }) : undefined,
  ])
  return { client, ...(products && { products }), ...(projects && { projects }) }
}

const clientSql = (actor: Member) => sql`
  select c.id, c.name, x.reach, x.wallet, x."answeredAt" as since,
    array(select o."productId"::text from "PartnerAccessProduct" o where o."accessId" = x.id order by 1) as "productIds"
  from "PartnerAccess" x join "Organisation" c on c.id = x."clientId" and not c."isHost"
  where c.id = ${given('id')}::uuid and x."partnerId" = ${actor.organisation.id}::uuid and x.state = 'accepted'
    and ${worksFor(sql`${actor.membershipId}::uuid`)}`

async function listProducts(eyes: Viewer, id: string, { q, products: page }: ClientThingsQuery): Promise<ProductList> {
  const columns = columnsFor(eyes, 'Product', 'r', ['id', 'name'])
  const name = columnSql(eyes, 'Product', 'r', 'name')
  const named = q ? sql`${name} ilike ${patternWith(q)}::text` : sql`true`
  const listing = () => ({
    ...{ table: 'Product', alias: 'r', columns, beside: [], order: sql`${name}, r.id` },
    where: sql`r."organisationId" = ${id}::uuid and ${scopeSql(eyes, 'read', 'Product', 'r')} and ${named}`,
  })
  const { rows, ...paged } = await readPage<NamedProduct>(
    eyes,
    { name: 'client-products', key: null, columns, listing },
    page,
  )
  return { products: rows, ...paged }
}
