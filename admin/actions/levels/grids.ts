import type { Member } from '../../../domain/access/actor/actor.ts'
import { type Areas, accesses, areas, type Ceilings, kinds, powers } from '../../../domain/access/levels.ts'
import {
  type FieldReach,
  fieldsIn,
  reaches,
  reachOfFields,
  withFields,
} from '../../../domain/access/settings/field-reach.ts'
import { Invalid } from '../../../domain/refusals.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldView } from '../form-view.ts'
import { fieldsNamed } from './effect-view.ts'

/** What is chosen in each row of a grid. */
export type GridValue = Record<string, string>

/** The grid of an access level: each kind of record, and the most that may be done with it. */
export function ceilingsGrid(actor: Member, ceilings: Ceilings): FieldView {
  const { say, field } = fieldsFor(actor)
  return field('grid', 'ceilings', {
    choices: powers.map((power) => ({ value: power, label: say(`Power.${power}`) })),
    fields: kinds.map((kind) => ({ kind: 'choice', name: kind, label: say(`RecordKind.${kind}`) })),
    value: Object.fromEntries(kinds.map((kind) => [kind, ceilings[kind] ?? 'none'])),
  })
}

/** The grid of a project access level: each area, how far it is opened, and folded away below it who sees its fields. */
export function areasGrid(actor: Member, said: Areas): FieldView {
  const { say, field } = fieldsFor(actor)
  return field('grid', 'areas', {
    choices: accesses.map((access) => ({ value: access, label: say(`AreaAccess.${access}`) })),
    fields: areas.map((area) => ({
      ...{ kind: 'choice', name: area, label: say(`RecordKind.${area}`) },
      ...(fieldsIn(area).length > 0 && { fields: [fieldsGrid(actor, area, reachOfFields(said))] }),
    })),
    value: gridOf(said),
  })
}

function fieldsGrid(actor: Member, area: (typeof areas)[number], reach: Record<string, FieldReach>): FieldView {
  const { say } = fieldsFor(actor)
  const label = (reach: FieldReach) => say(`FieldReach.${reach}`)
  const usual = reachOfFields({})
  const isUsual = fieldsIn(area).every(({ name }) => reach[name] === usual[name])
  return {
    ...(!isUsual && { open: true }),
    ...{ kind: 'grid', name: area, label: say('fields-of', { area: say(`RecordKind.${area}`) }) },
    choices: reaches.map((value) => ({ value, label: label(value) })),
    fields: fieldsIn(area).map(({ name, choices }) => ({
      ...{ kind: 'choice', name, label: fieldsNamed(actor, [name]) },
      choices: choices.map((value) => ({ value, label: label(value) })),
    })),
  }
}

/** What a project access level says, row by row. */
export function gridOf(said: Areas): GridValue {
  const access = Object.fromEntries(areas.map((area) => [area, said[area]?.access ?? 'none']))
  return { ...access, ...reachOfFields(said) }
}

/** What a project access level says with these rows of its grid; what is not there stays as it is. Throws Invalid, told at the row. */
export function areasFrom(said: Areas, rows: GridValue): Areas {
  const reach = reachOfFields(said)
  const opened: Areas = { ...said }
  for (const [row, value] of Object.entries(rows)) {
    const area = areas.find((one) => one === row)
    const field = areas.flatMap(fieldsIn).find(({ name }) => name === row)
    if (!area && !field) throw new Invalid({ areas: 'no-such-field' }, { areas: { field: row.slice(0, 80) } })
    const access = accesses.find((one) => one === value)
    const chosen = field?.choices.find((one) => one === value)
    if (area && access) opened[area] = { hidden: [], shown: [], ...said[area], access }
    else if (field && chosen) reach[row] = chosen
    else throw new Invalid({ [`areas.${row}`]: 'no-choice' })
  }
  return withFields(opened, reach)
}
