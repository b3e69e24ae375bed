import { randomBytes } from 'node:crypto'
import type { SqlQuery } from '@prisma/driver-adapter-utils'
import { LRUCache } from 'lru-cache'
import { isUuid, uuidArray } from './uuid-array.ts'

/** More ids than these are sent as one value. */
const many = 100

/** By this the one value is known again in a statement; nobody outside this process can say it. */
const mark = `${randomBytes(24).toString('base64url')} `

let lists = 0

/**
 * Many ids (uuid) in a Prisma condition, `{ in: … }` or `{ notIn: … }`, as one value. Prisma takes them for a list of one text, in which all of them
 * stand, and `withLists` makes an array of PostgreSQL of it: whatever their number, a statement has one parameter for them, where 32,766 are the most
 * that it may have, and nothing is done for each id on its way there.
 */
export class LongList {
  /** The same for the same list, and short: what conditions are compared by. */
  readonly name = `list ${++lists}`
  private readonly sent: string[]

  constructor(ids: readonly string[]) {
    this.sent = [`${mark}{${ids.join(',')}}`]
  }

  /** What Prisma asks for. */
  toJSON(): string[] {
    return this.sent
  }
}

const known = new WeakMap<readonly unknown[], LongList>()

/** A list of ids for `in` or `notIn`: itself, or, of many, one value. What is not a list of ids stays as it is. */
export function listed<Value>(ids: readonly Value[]): readonly Value[] {
  if (ids.length <= many || !areUuids(ids)) return ids
  const list = known.get(ids) ?? new LongList(ids)
  if (Object.isFrozen(ids)) known.set(ids, list)
  // To Prisma it is a list of one text (`toJSON`); nothing else reads it.
  return list as unknown as readonly Value[]
}

/** A condition as a text that is the same for the same one, in which long lists stand by their names. */
export function textOf(condition: object): string {
  return JSON.stringify(condition, function (this: Record<string, unknown>, key: string, value: unknown) {
    const held = this[key]
    return held instanceof LongList ? held.name : value
  })
}

const oneOfOne = /("id" )?\bIN \(\$(\d+)\)/g

const areUuids = (values: readonly unknown[]): values is readonly string[] => values.every(isUuid)

/** A statement of Prisma with each long list as an array. Rows are found by their ids in it; for other columns a table is made of it, for the planner
 *  would compare each value of an array with each of the column's most common ones. Throws TypeError for one that stands anywhere else than in IN or NOT IN. */
export function withLists(query: SqlQuery): SqlQuery {
  const at = (index: number) => query.args[index]
  if (!query.args.some(isMarked)) return query
  const [args, argTypes] = [[...query.args], [...query.argTypes]]
  const sql = query.sql.replace(oneOfOne, (text: string, id: string | undefined, number: string) => {
    const index = Number(number) - 1
    const list = at(index)
    if (!isMarked(list)) return text
    args[index] = sentAs(list)
    return id ? `${id}= any($${number}::uuid[])` : `IN (select unnest($${number}::uuid[]))`
  })
  if (args.some(isMarked)) throw new TypeError('A long list stands where a statement has no list')
  return { sql, args, argTypes }
}

/** The array for each of the lists that were sent last, by its text. */
const arrays = new LRUCache<string, Buffer>({ max: 50 })

/** A list as PostgreSQL keeps it: to read a thousand ids as a text takes longer than most statements, and a page asks some eighty. */
function sentAs(list: string): Buffer {
  const known = arrays.get(list)
  if (known) return known
  const array = uuidArray(list.slice(mark.length + 1, -1).split(','))
  if (!array) throw new TypeError('A long list holds what is no id')
  arrays.set(list, array)
  return array
}

const isMarked = (value: unknown): value is string => typeof value === 'string' && value.startsWith(mark)
