import type { Prisma } from '@prisma/client'
import type { Condition } from '../../domain/access/vocabulary.ts'
import { prisma } from '../../prisma/client.ts'

export type Row = Record<string, unknown> & { id: string }
type Select = Record<string, boolean>

/** What the fence asks of a table, whichever it is. */
export type Table = {
  findMany(query: {
    where: Condition
    select: Select
    orderBy?: Record<string, 'asc' | 'desc'>[]
    take?: number
    skip?: number
  }): Promise<Row[]>
  findFirst(query: { where: Condition; select: Select }): Promise<Row | null>
  count(query: { where: Condition }): Promise<number>
  create(query: { data: object; select: Select }): Promise<Row>
  update(query: { where: { id: string }; data: object; select: Select }): Promise<Row>
  delete(query: { where: { id: string }; select: Select }): Promise<Row>
}

/** The table of a model, in a transaction where one is given. */
export function tableOf(subject: Prisma.ModelName, db: object = prisma): Table {
  return (db as Record<string, Table>)[subject.charAt(0).toLowerCase() + subject.slice(1)] as Table
}
