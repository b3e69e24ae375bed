import type { Health, PartnerReach } from '@prisma/client'
import { patternWith } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { queryAs } from '../../access/actor/current.ts'
import { compiledFor } from '../../access/compiled.ts'
import { type Paged, pagedOf, pageSize } from '../../projects/pages.ts'
import { NotFound } from '../../refusals.ts'
import { eyesOfAccess, eyesOnClients, worksForClients } from './eyes.ts'
import { knowledgeOf } from './knowledge.ts'
import { clientsSql, figuresSql } from './list.sql.ts'

/** The order of clients: by name, or those first where a project is worst off. */
export const clientSorts = ['name', 'worst'] as const
/** What the clients are asked for: a part of their name, an order, a page from 1. */
export type ClientQuery = { q?: string | undefined; sort?: (typeof clientSorts)[number] | undefined; page: number }

/** How many open projects of a client are in which health; `unreported`: nobody has said it yet. */
export type HealthCounts = { red: number; amber: number; green: number; unreported: number }

/**
 * A client as whoever works for it is told of it: how much its access opens, with the wallet or not, since when; and what is there, as far as the
 * access opens that. `late` and `waiting` (for them and their colleagues) count tasks, and of what is late milestones too, in open projects. The first
 * products are those by name, the first projects those that are worst off.
 */
export type Client = {
  id: string
  name: string
  reach: PartnerReach
  wallet: boolean
  since: Date
  products?: number
  projects?: number
  health?: HealthCounts
  late?: number
  waiting?: number
  lastActivity?: Date | null
  firstProducts?: NamedProduct[]
  firstProjects?: NamedProject[]
}

/** A product (uuid) of a client. */
export type NamedProduct = { id: string; name: string }
/** An open project (uuid) of a client; its health is null where nobody has said it yet, or it is not told. */
export type NamedProject = NamedProduct & { health: Health | null }

export type ClientsPage = Paged & { clients: Client[] }

type Found = Pick<Client, 'id' | 'name' | 'reach' | 'wallet' | 'since'> & { productIds: string[]; total: number }
type Figures = { id: string; products: number; projects: number; late: number; waiting: number } & HealthCounts & {
    lastActivity: Date | null
    firstProducts: NamedProduct[]
    firstProjects: NamedProject[]
  }

/** A page of the clients that somebody works for; past the end, the last one. Two statements, the second for the page's clients alone. Throws
 *  NotFound for who works for none. */
export async function listClients(actor: Member, { q, sort = 'name', page }: ClientQuery): Promise<ClientsPage> {
  if (!worksForClients(actor)) throw new NotFound()
  const eyes = eyesOfAccess(actor)
  const statement = compiledFor(eyes, `clients ${sort}`, () => clientsSql(actor, eyes, sort))
  const pattern = q ? patternWith(q) : ''
  const read = (page: number) => queryAs<Found>(actor, 'clients', statement, { pattern, offset: (page - 1) * pageSize })
  const asked = await read(page)
  const total = asked[0]?.total ?? (page > 1 ? ((await read(1))[0]?.total ?? 0) : 0)
  const paged = pagedOf(page, total)
  const rows = paged.page === page ? asked : await read(paged.page)
  const ids = rows.map(({ id }) => id)
  const near = eyesOnClients(eyes, rows)
  const found = ids.length > 0 ? await queryAs<Figures>(actor, 'client-figures', figuresSql(actor, near), { ids }) : []
  const ofClient = new Map(found.map((one) => [one.id, one]))
  return { ...paged, clients: rows.map((row) => told(row, ofClient.get(row.id))) }

  function told({ id, name, reach, wallet, since, productIds }: Found, figures: Figures | undefined): Client {
    const client = { id, name, reach, wallet, since }
    const knows = knowledgeOf(near, { id, productIds })
    if (!figures) return client
    const { products, projects, red, amber, green, unreported, late, waiting, lastActivity } = figures
    const { firstProducts, firstProjects } = figures
    return {
      ...client,
      ...(knows.products && { products, firstProducts }),
      ...(knows.projects && { projects, firstProjects }),
      ...(knows.health && { health: { red, amber, green, unreported } }),
      ...(knows.late && { late }),
      ...(knows.waiting && { waiting }),
      ...(knows.lastActivity && { lastActivity }),
    }
  }
}
