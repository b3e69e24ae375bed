import type { Organisation } from '@prisma/client'
import { can } from '../../access/scope.ts'
import type { LineValues } from '../kinds/field.ts'
import type { Importing, LineProblem, Planned, ReadLine } from '../kinds/planned.ts'
import { planPeople, type Wanted } from '../people/plan-people.ts'
import { inGroups, type LinesOfOne } from './groups.ts'
import { type KnownOrganisations, knownOrganisations } from './known.ts'
import { withKeeper } from './with-keeper.ts'

const columns = ['name', 'accent', 'locale', 'timeZone'] as const

/** Decides about organisations and their people. A new one needs somebody who looks after its billing: the first of its people, if no
 *  line says who. */
export async function planOrganisations(importing: Importing, lines: ReadLine[]): Promise<Planned[]> {
  const known = await knownOrganisations(importing, lines)
  const planned: Planned[] = []
  const wanted: Wanted[] = []
  for (const group of inGroups(lines)) {
    const organisation = decided(importing, group, known)
    planned.push(organisation)
    if (organisation.effect === 'refuse') planned.push(...others(group, organisation))
    else wanted.push(...peopleOf(group, organisation))
  }
  return withKeeper(planned, await planPeople(importing, wanted))
}

/** Of one that is refused nobody is looked at: each further line says why. */
const others = (group: LinesOfOne, { problem, title }: Extract<Planned, { effect: 'refuse' }>): Planned[] =>
  group.lines.slice(1).map(({ line }) => ({ line, subject: 'Organisation', title, effect: 'refuse', problem }))

function decided(importing: Importing, group: LinesOfOne, known: KnownOrganisations): Planned {
  const { values, line } = group
  const found = known.find(group)
  const about = { line, subject: 'Organisation' as const, title: String(values.name ?? values.reference ?? '') }
  const refused = (problem: LineProblem): Planned => ({ ...about, effect: 'refuse', problem })
  if ('problem' in found) return refused(found.problem)
  if (values.layoutId && !known.layout(values.layoutId)) return refused({ field: 'layoutId', problem: 'unknown-title' })
  const { organisation } = found
  if (organisation)
    return { ...changed(importing, about, organisation, values), ...known.keyOf(group, organisation.id) }
  const problem = refusedToMake(importing, group)
  if (problem) return refused(problem)
  const after = { ...valuesOf(values), layoutId: known.layout(values.layoutId) ?? null }
  return { ...about, effect: 'make', after, ...known.keyOf(group) }
}

function valuesOf(values: LineValues) {
  return Object.fromEntries(columns.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])))
}

function refusedToMake({ actor }: Importing, { values, lines }: LinesOfOne): LineProblem | null {
  if (!can(actor, 'onboard', 'Organisation', {})) return { problem: 'not-yours' }
  if (!values.name) return { field: 'name', problem: 'missing' }
  const people = lines.filter((one) => one.values.email)
  if (people.length === 0) return { field: 'email', problem: 'needs-billing-administrator' }
  const named = people.filter((one) => one.values.profile)
  const hasBilling = people.some((one) => one.values.profile === 'billing_administrator' || !one.values.profile)
  return named.length > 0 && !hasBilling ? { field: 'profile', problem: 'needs-billing-administrator' } : null
}

type About = Pick<Planned, 'line' | 'title'> & { subject: 'Organisation' }

function changed({ actor }: Importing, about: About, row: Organisation, values: LineValues): Planned {
  const names = columns.filter((name) => values[name] !== undefined && values[name] !== row[name])
  const rowId = row.id
  if (names.length === 0) return { ...about, rowId, effect: 'same' }
  const closed = names.find((name) => !can(actor, 'update', 'Organisation', row, name))
  if (closed) return { ...about, rowId, effect: 'refuse', problem: { field: closed, problem: 'not-yours' } }
  const of = (from: object) => Object.fromEntries(names.map((name) => [name, (from as LineValues)[name] ?? null]))
  return { ...about, rowId, effect: 'change', before: of(row), after: of(values) }
}

/** Its people: of a new one the first without a profile looks after the billing, unless somebody else is said to. */
function peopleOf({ lines, values }: LinesOfOne, within: Planned): Wanted[] {
  const { rowId, title } = within
  const named = lines.filter((one) => one.values.email || one.values.personName)
  const hasBilling = named.some((one) => one.values.profile === 'billing_administrator')
  const first = rowId || hasBilling ? undefined : named.find((one) => !one.values.profile)
  const given = named.find((one) => one.values.profile === 'billing_administrator') ?? first
  const organisation = { ...(rowId && { id: rowId }), name: String(values.name ?? title) }
  return named.map((one) => ({
    ...{ line: one.line, organisation, within, values: one.values },
    usual: one === first ? 'billing_administrator' : 'visitor',
    ...(!rowId && one === given && { isGiven: true }),
  }))
}
