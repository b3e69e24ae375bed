import { Prisma } from '@prisma/client'
import type { Work } from '../../act.ts'
import { Conflict } from '../../refusals.ts'
import type { ImportedSubject } from '../kinds/fields-of.ts'
import { keepKeys } from '../kinds/keys.ts'
import type { Importing, Onwards, Planned } from '../kinds/planned.ts'
import { idsInOrder } from './ids.ts'
import type { RowKind } from './rows-plan.ts'
import { type AnyRow, asStored, changeRowOf, ownersOf, rowsOf, tableOfModel } from './table.ts'

const atOnce = 200

type Made = Extract<Planned, { effect: 'make' }>

/** Writes rows of a kind: new ones many at once, in the order of their lines. What the database refuses all the same ends it all; of many
 *  the line is found that it was. Throws Conflict with that line. */
export async function writeRows(
  work: Work,
  { actor }: Importing,
  kind: RowKind,
  planned: Planned[],
  onwards: Onwards,
): Promise<void> {
  const made = planned.filter((one): one is Made => one.effect === 'make')
  const ids = idsInOrder(made.length)
  for (const [at, one] of made.entries()) one.rowId = ids[at] as string
  const rows = made.filter(({ subject }) => subject === kind.subject)
  for (const few of inPieces(rows)) {
    const data = few.map((one) => dataOf(kind, one, actor.membershipId))
    await makeRows(work, kind.subject, few, data)
    await onwards(few.length)
  }
  await makeChains(
    work,
    made.filter(({ subject }) => subject === kind.chain?.subject),
  )
  for (const one of planned) {
    if (one.effect !== 'change') continue
    const [row] = await rowsOf(work.db, kind.subject, { id: one.rowId as string })
    await atLine(one.line, () => changeRowOf(work, kind.subject, row as AnyRow, one.after))
    await onwards(1)
  }
  await keepKeys(work, planned)
}

function* inPieces(made: Made[]): Generator<Made[]> {
  for (let at = 0; at < made.length; at += atOnce) yield made.slice(at, at + atOnce)
}

/** What comes before what: both have their ids by now. */
async function makeChains(work: Work, made: Made[]): Promise<void> {
  for (const one of made)
    for (const [column, { rowId = null }] of Object.entries(one.leads ?? {})) one.after[column] = rowId
  for (const few of inPieces(made)) {
    const data = few.map(({ rowId, after }) => ({ id: rowId, ...after }))
    await makeRows(work, 'TaskDependency', few, data)
  }
}

async function makeRows(work: Work, subject: ImportedSubject, made: Made[], data: object[]): Promise<void> {
  const table = tableOfModel(work.db, subject)
  await work.db.$executeRaw`savepoint rows`
  try {
    await table.createMany({ data })
  } catch (error) {
    if (!isRefused(error)) throw error
    await work.db.$executeRaw`rollback to savepoint rows`
    for (const [at, one] of data.entries())
      await atLine((made[at] as Made).line, () => table.createMany({ data: [one] }))
    throw error
  }
  const rows = await rowsOf(work.db, subject, { id: { in: made.map(({ rowId }) => rowId as string) } })
  const fields = new Map(made.map(({ rowId, after }) => [rowId, Object.keys(after)]))
  await work.record(
    ...rows.map((row) => ({
      ...({
        action: 'create',
        subject,
        id: row.id,
        detail: { fields: fields.get(row.id) ?? [] },
      } as const),
      ...ownersOf(subject, row),
    })),
  )
}

function dataOf(kind: RowKind, { rowId, after }: Made, creatorId: string): object {
  const said = Object.entries(kind.saidBy ?? {}).flatMap(([name, by]) => (name in after ? [[by, true] as const] : []))
  return { id: rowId, ...asStored(after), ...Object.fromEntries(said), ...(kind.authored && { creatorId }) }
}

/** What the database refuses is told with its line. */
async function atLine(line: number, write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    throw isRefused(error) ? new Conflict('line-refused', { line }) : error
  }
}

const isRefused = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError || error instanceof Prisma.PrismaClientUnknownRequestError
