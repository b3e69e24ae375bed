import { Prisma } from '@prisma/client'
import type { Db } from '../act.ts'
import type { Planned } from './kinds/planned.ts'

const atOnce = 1000

/** Keeps what the lines of an import (uuid) would do, or have done, in the place of what was kept before. */
export async function keepLines(
  db: Db,
  importId: string,
  planned: Planned[],
  headings: Map<string, string>,
): Promise<void> {
  await db.importLine.deleteMany({ where: { importId } })
  const rows = planned.map((one) => rowOf(importId, one, headings))
  for (let at = 0; at < rows.length; at += atOnce) await db.importLine.createMany({ data: rows.slice(at, at + atOnce) })
}

function rowOf(importId: string, one: Planned, headings: Map<string, string>): Prisma.ImportLineCreateManyInput {
  const { line, subject, effect, title, rowId = null } = one
  const row = { importId, line, subject, effect, title: title.slice(0, 300), rowId }
  if (one.effect === 'refuse') {
    const { field, problem, detail = {} } = one.problem
    return { ...row, problem, detail, heading: field === undefined ? null : (headings.get(field) ?? field) }
  }
  const json = (value: object | undefined) => (value as Prisma.InputJsonObject | undefined) ?? Prisma.DbNull
  return {
    ...row,
    before: json(one.effect === 'change' ? one.before : undefined),
    after: json(one.effect === 'make' || one.effect === 'change' ? one.after : undefined),
  }
}
