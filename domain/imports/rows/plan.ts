import { can } from '../../access/scope.ts'
import { isSaid, plainColumns } from '../kinds/plain.ts'
import type { Importing, LineProblem, PlainRow, Planned, ReadLine } from '../kinds/planned.ts'
import { knownRows, type LocatedRow } from './known-rows.ts'
import { keyOfNaming, mayBeNamed, type Naming } from './people-named.ts'
import type { RowKind } from './rows-plan.ts'
import { type SeesColumn, seenColumns } from './seen.ts'
import { type AnyRow, asStored } from './table.ts'

/** A line whose row and place are known, with the columns that it says, as they are stored. */
type Located = LocatedRow & { line: number; said: PlainRow; title: string }

/** Decides about rows of a kind: each line makes one, changes one, or leaves it. Whoever may not fill a column is refused at it. */
export async function planRows(importing: Importing, kind: RowKind, lines: ReadLine[]): Promise<Planned[]> {
  const known = await knownRows(importing, kind, lines)
  const seen = new Map<string, number>()
  const planned: Planned[] = []
  const located: Located[] = []
  for (const { line, values } of lines) {
    const title = String(values.name ?? values.reference ?? '')
    const found = known.locate(values)
    const said = 'problem' in found ? found : known.columns(values, found.place)
    const same = 'place' in found ? (found.row?.id ?? `${found.place.id} ${values.reference ?? values.name}`) : ''
    const before = seen.get(same)
    if (same) seen.set(same, line)
    if ('problem' in found) planned.push(refused(found.problem))
    else if (before) planned.push(refused({ problem: 'twice-in-file', detail: { line: before } }))
    else if ('problem' in said) planned.push(refused(said.problem as LineProblem))
    else located.push({ ...found, line, title, said: said as PlainRow })

    function refused(problem: LineProblem): Planned {
      const at = 'place' in found && { placeId: found.place.id }
      return { line, subject: kind.subject, title, ...at, effect: 'refuse', problem }
    }
  }
  const named = await mayBeNamed(
    importing,
    located.flatMap((one) => namings(kind, one).map(({ naming }) => naming)),
  )
  const isSeen = seenColumns(importing.actor, kind.subject)
  return [...planned, ...located.map((one) => decided(importing, kind, one, named, isSeen))]
}

function decided({ actor }: Importing, kind: RowKind, one: Located, named: Set<string>, isSeen: SeesColumn): Planned {
  const { line, title, said, row, place, key } = one
  const { subject } = kind
  const kept = (name: string) => (row && isSeen(row, name) ? row[name] : undefined)
  const about = {
    line,
    subject,
    title: String(title || kept('name') || ''),
    ...(key && { key }),
    ...{ placeId: place.id, ...(row && { rowId: row.id }) },
  }
  const refused = (problem: LineProblem): Planned => ({ ...about, effect: 'refuse', problem })
  const names = Object.keys(said).filter((name) => !row || !isSeen(row, name) || !isSaid(row[name], said[name]))
  if (row && names.length === 0) return { ...about, effect: 'same' }
  const stranger = namings(kind, one).find(({ naming }) => !named.has(keyOfNaming(naming)))
  if (stranger && names.includes(stranger.column)) return refused({ field: stranger.column, problem: 'not-reaching' })
  const [from, to] = (kind.days ?? []).map((name) => String(said[name] ?? dayOf(kept(name)) ?? ''))
  if (from && to && to < from) return refused({ field: kind.days?.[1] as string, problem: 'ends-before-start' })
  if (row) {
    const closed = names.find((name) => !can(actor, 'update', subject, row, name))
    if (closed) return refused({ field: closed, problem: 'not-yours' })
    const after = Object.fromEntries(names.map((name) => [name, said[name] ?? null]))
    return { ...about, effect: 'change', before: plainColumns(row, names), after }
  }
  const missing = kind.fields.find(
    (field) => field.needed && field.name !== kind.place && said[field.name] === undefined,
  )
  if (missing) return refused({ field: missing.name, problem: 'missing' })
  const made = rowToBe(actor.membershipId, kind, place, said)
  const closed = [undefined, ...names].find((name) => !can(actor, 'create', subject, made, name))
  const isClosed = !can(actor, 'create', subject, made) || closed !== undefined
  if (isClosed) return refused(closed ? { field: closed, problem: 'not-yours' } : { problem: 'not-yours' })
  return { ...about, effect: 'make', after: { ...said, [kind.place]: place.id } }
}

/** A row as the rules look at it before it is there. */
function rowToBe(creatorId: string, kind: RowKind, place: AnyRow, said: PlainRow): Record<string, unknown> {
  const inProject = {
    organisationId: place.organisationId,
    productId: place.productId ?? null,
    projectId: place.id,
    phaseId: null,
  }
  const owners = kind.place === 'projectId' ? inProject : { organisationId: place.id, productId: null }
  return { ...owners, ...asStored(said), [kind.place]: place.id, ...(kind.authored && { creatorId }) }
}

function namings(kind: RowKind, { place, row, said }: Located): { column: string; naming: Naming }[] {
  return kind.people.flatMap((column) => {
    const memberId = said[column]
    if (typeof memberId !== 'string' || row?.[column] === memberId) return []
    const isProject = kind.place === 'projectId'
    const productId = (isProject ? place.productId : (said.productId ?? row?.productId)) ?? null
    const naming = {
      ...{ memberId, organisationId: String(isProject ? place.organisationId : place.id) },
      ...{ productId: productId as string | null, projectId: isProject ? place.id : (row?.id ?? null) },
      phaseId: isProject ? ((said.phaseId ?? row?.phaseId ?? null) as string | null) : null,
    }
    return [{ column, naming }]
  })
}

const dayOf = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : undefined)
