import { Prisma } from '@prisma/client'
import type { Condition } from '../../domain/access/vocabulary.ts'
import type { Db } from '../../domain/act.ts'
import { prisma } from '../../prisma/client.ts'

export type TableRow = Record<string, unknown> & { id: string }
type Select = Record<string, boolean>
/** By a column, or by one of what a column leads to. */
export type RowOrder = { [name: string]: 'asc' | 'desc' | RowOrder }

/** What the fence asks of a table, whichever it is. */
export type Table = {
  findMany(query: {
    where: Condition
    select: Select
    orderBy?: RowOrder[]
    take?: number
    skip?: number
  }): Promise<TableRow[]>
  findFirst(query: { where: Condition; select: Select }): Promise<TableRow | null>
  count(query: { where: Condition; take?: number }): Promise<number>
  create(query: { data: object; select: Select }): Promise<TableRow>
  update(query: { where: { id: string }; data: object; select: Select }): Promise<TableRow>
  delete(query: { where: { id: string }; select: Select }): Promise<TableRow>
}

/** The table of a model, in a transaction where one is given. */
export function tableOf(subject: Prisma.ModelName, db: object = prisma): Table {
  return (db as Record<string, Table>)[subject.charAt(0).toLowerCase() + subject.slice(1)] as Table
}

/** Locks a row against changes by others until the transaction has ended. */
export async function hold(subject: Prisma.ModelName, id: string, db: Db): Promise<void> {
  await db.$queryRaw`select id from ${Prisma.raw(`"${subject}"`)} where id = ${id}::uuid for no key update`
}
