import type { Db, Work } from '../../act.ts'
import type { ImportedSubject } from './fields-of.ts'
import type { Planned, ReadLine } from './planned.ts'

/** The rows (uuids) that are known by a key: in a place (uuid), or wherever they are. */
export type KnownKeys = (key: string, placeId?: string) => string[]

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a text can be the id of a row. */
export const isRowId = (text: unknown): text is string => typeof text === 'string' && uuid.test(text)

/** What some of these keys stand for among rows of a kind; the id of a row is its key as well. Whoever asks looks which of them they reach. */
export async function knownKeys(db: Db, subject: ImportedSubject, keys: string[]): Promise<KnownKeys> {
  const found = await db.importedKey.findMany({
    where: { subject, key: { in: [...new Set(keys)] } },
    select: { key: true, rowId: true, placeId: true },
  })
  const byKey = new Map<string, typeof found>()
  for (const one of found) {
    const known = byKey.get(one.key)
    if (known) known.push(one)
    else byKey.set(one.key, [one])
  }
  return (key, placeId) => {
    const kept = (byKey.get(key) ?? []).filter((one) => placeId === undefined || one.placeId === placeId)
    return [...kept.map(({ rowId }) => rowId), ...(isRowId(key) ? [key.toLowerCase()] : [])]
  }
}

/** The texts of a field in all lines. */
export function textsOf(lines: ReadLine[], ...fields: string[]): string[] {
  const texts = lines.flatMap(({ values }) => fields.map((field) => values[field]))
  return [...new Set(texts.filter((text): text is string => typeof text === 'string'))]
}

/** Keeps by what the rows are known from now on. */
export async function keepKeys({ db }: Pick<Work, 'db'>, planned: Planned[]): Promise<void> {
  const data = planned.flatMap(({ subject, rowId, key }) => (key && rowId ? [{ subject, rowId, ...key }] : []))
  await db.importedKey.createMany({ data, skipDuplicates: true })
}
