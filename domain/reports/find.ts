import type { ReportEntity } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { scope } from '../access/scope.ts'
import { findNoun } from '../nouns/index.ts'
import { recordNouns } from '../nouns/records/index.ts'
import { NotFound } from '../refusals.ts'
import { columnOf, entities } from './columns/entities.ts'
import { definitionOf, type ReportDefinition } from './definition.ts'
import { isSeen } from './eyes.ts'

/** A report (uuid) as it is kept. Throws NotFound. */
export async function findReport(actor: Viewer, id: string): Promise<ReportDefinition> {
  const report = await prisma.report.findFirst({ where: { AND: [{ id }, scope(actor, 'read', 'Report')] } })
  if (!report) throw new NotFound()
  return definitionOf(report)
}

/** A column that somebody may put into a report; `outside` says whether people outside can be shown it without more ado. */
export type ColumnToTell = { key: string; outside: boolean }

/** The columns of an entity that somebody may see, in the order of the catalogue. */
export function columnsToTell(actor: Viewer, entity: ReportEntity): ColumnToTell[] {
  const keys = Object.keys(entities[entity].columns).filter((key) => isSeen(actor, entity, key))
  return keys.map((key) => ({ key, outside: isOpenOutside(entity, key) }))
}

/** Whether what is around projects is told in these columns to people outside: staff alone see the others. */
function isTold(subject: string, names: string[]): boolean {
  const policy = recordNouns.find(({ name }) => name === subject)?.policy
  const told = policy?.filter(({ to, whose }) => to === 'everybody' && !whose)
  return !told || names.every((name) => told.some(({ columns = [name] }) => columns.includes(name)))
}

function isOpenOutside(entity: ReportEntity, key: string): boolean {
  const column = columnOf(entity, key)
  const join = column?.join ? entities[entity].joins[column.join] : undefined
  const open = (subject: string = '', names: string[] = []) => {
    const isInside = (name: string) => findNoun(subject)?.columns[name]?.inside === true
    return names.every((name) => !isInside(name)) && isTold(subject, names)
  }
  return open(entities[entity].subject, column?.reads) && open(join?.subject, join?.fields)
}
