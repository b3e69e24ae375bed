import { columnIn, given, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { queryAs } from '../access/actor/current.ts'
import { columnsListed } from '../access/actor/portal.ts'
import { columnsFor, type VisibleColumns } from '../access/columns.ts'
import type { ColumnList, Section } from '../access/layouts.ts'
import { filterSql } from '../access/scope.ts'
import { columnOfNoun, type NounName, nounOf } from '../nouns/index.ts'
import { NotFound } from '../refusals.ts'
import { type Beside, joinsOf, listWith, memberName } from './beside.ts'
import type { Paged } from './pages.ts'
import { findHead } from './project.ts'
import { readSectionOf } from './sections/section-page.ts'
import { mayIn } from './sections/sections.ts'
import type { ProjectHead } from './shapes.ts'

/** What is read of a noun, and in which order; the alias of its table is `x`. */
export type NounRead = {
  noun: NounName
  columns: readonly string[]
  order: (columns: VisibleColumns) => Sql
  /** The list of a layout that chooses among these columns, and which of them are told without being chosen. */
  chosen?: { list: ColumnList; unchosen: readonly string[] }
}

/** One page of the rows of a noun in a project (uuid), as far as the actor reaches them, with the head of the project and whether the actor may create one there. NotFound where the
 *  project is out of reach, or its section is not shown. */
export async function listNoun<Row extends object>(
  actor: Viewer,
  { noun, columns: all, order, chosen }: NounRead,
  id: string,
  page: number,
): Promise<ProjectHead & Paged & { rows: Row[]; mayCreate: boolean }> {
  const wanted = chosen ? columnsListed(actor, chosen.list, all, chosen.unchosen) : all
  const columns = columnsFor(actor, noun, 'x', wanted)
  const instants = wanted.filter((name) => columnOfNoun(noun, name)?.kind === 'moment')
  const section = nounOf(noun).section as Section
  const listing = () => {
    const where = sql`x."projectId" = ${given('projectId')} and ${filterSql(actor, 'read', noun, 'x')}`
    // Names are joined to the rows of the page, whose columns are null already where they are hidden.
    const beside = peopleBeside(noun, columns, wanted, (name) => columnIn('x', name))
    return { table: noun, alias: 'x', columns, where, order: order(columns), beside }
  }
  const read = { key: `page of ${noun} ${wanted}`, columns, instants, listing }
  const { told, owned } = await readSectionOf<Row>(actor, { id, section, page }, read)
  return { ...told, mayCreate: mayIn(actor, 'create', noun, owned) }
}

/** A row of a noun with the head of its project; `plain` are the columns that decide what may be done with it. */
export type FoundRow<Row> = { head: ProjectHead; row: Row; plain: object }

/** One row (uuid) of a noun. NotFound out of reach, or where its section is not shown. */
export async function findRow<Row extends object>(
  actor: Viewer,
  { noun, columns: wanted }: Pick<NounRead, 'noun' | 'columns'>,
  id: string,
): Promise<FoundRow<Row>> {
  const columns = columnsFor(actor, noun, 'x', wanted)
  const beside = peopleBeside(noun, columns, wanted, columns.of)
  const statement = sql`
    select ${listWith([columns.list], beside)}, to_json(x) as plain
    from ${raw(`"${noun}"`)} x ${joinsOf(beside)}
    where x.id = ${id} and ${filterSql(actor, 'read', noun, 'x')}`
  const [found] = await queryAs<Row & { plain: { projectId: string } }>(actor, noun, statement)
  if (!found) throw new NotFound()
  const { plain, ...row } = found
  const head = await findHead(actor, plain.projectId, nounOf(noun).section as Section)
  return { head, row: columns.shown(row as unknown as Row), plain }
}

/** The names of those whose ids stand in a row, each read from the column that `from` says. */
function peopleBeside(
  noun: NounName,
  columns: VisibleColumns,
  wanted: readonly string[],
  from: (name: string) => Sql | undefined,
): Beside[] {
  return wanted.flatMap((name) => {
    const isTold = columnOfNoun(noun, name)?.kind === 'person' && columns.of(name)
    const column = isTold ? from(name) : undefined
    return column ? [memberName(name.replace(/Id$/, ''), column)] : []
  })
}
