import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Condition } from '../../../domain/access/vocabulary.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, count, rows } from '../../guard/reading.ts'
import { titlesById, titlesOf } from '../../guard/titles/titles.ts'
import type { ToldSection } from '../told.ts'

const shown = 50

/** The products that a limited access opens, of those its reader sees, by name; of a complete one nothing is told. */
export const productsOfAccess: ToldSection = {
  ...{ name: 'products-of-access', place: 10 },
  tell: async (actor, { id, reach }) => {
    if (reach !== 'limited') return null
    const where = [{ partnerAccess: { some: { accessId: id } } }]
    const found = await firstOf(actor, 'Product', where, ['name', 'categoryId'], [{ name: 'asc' }, { id: 'asc' }])
    const categories = await titlesById(actor, 'ProductCategory', idsIn(found.rows, 'categoryId'))
    const lines = found.rows.map(({ name, categoryId }) => ({
      ...{ label: String(name ?? ''), value: categories.get(String(categoryId)) ?? '' },
    }))
    return { total: found.total, lines }
  },
}

/** Who of the partner is named for the client, of those its reader sees, in the order in which they came; nothing where all are. */
export const peopleOfAccess: ToldSection = {
  ...{ name: 'people-of-access', place: 15 },
  tell: async (actor, { id, forAll, state }) => {
    if (forAll === true || state === 'pending' || state === 'refused') return null
    const where = [{ clients: { some: { accessId: id } } }]
    const read = ['personId', 'jobRole']
    const found = await firstOf(actor, 'Membership', where, read, [{ createdAt: 'asc' }, { id: 'asc' }])
    const names = await titlesOf(actor, definitionOf('Membership'), found.rows)
    const lines = found.rows.map((row) => ({ label: names.get(row.id) ?? '', value: String(row.jobRole ?? '') }))
    return { total: found.total, lines }
  },
}

type Order = Record<string, 'asc'>[]

async function firstOf(actor: Member, subject: string, where: Condition[], columns: string[], orderBy: Order) {
  const asking = ask(actor, definitionOf(subject))
  const found = await rows(asking, { where, orderBy, take: shown }, columns)
  return { rows: found, total: found.length < shown ? found.length : await count(asking, where) }
}

const idsIn = (found: Record<string, unknown>[], column: string) =>
  found.map((row) => row[column]).filter((id) => typeof id === 'string')
