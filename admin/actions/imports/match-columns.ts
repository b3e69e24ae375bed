import type { Import } from '@prisma/client'
import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { findColumns } from '../../../domain/imports/columns.ts'
import type { ImportField } from '../../../domain/imports/kinds/field.ts'
import { planOf } from '../../../domain/imports/kinds/index.ts'
import { sameNameChoices } from '../../../domain/imports/kinds/planned.ts'
import { type FileReading, reading } from '../../../domain/imports/reading.ts'
import { open, settleReading } from '../../../domain/imports/steps.ts'
import { Invalid } from '../../../domain/refusals.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldView } from '../form-view.ts'
import { parsed } from '../parsed.ts'
import { verb } from '../verb.ts'

/** Says what each column of a file is, and lets it be checked. */
export const matchingColumns = verb({
  name: 'match-columns',
  on: 'row',
  may: 'update',
  icon: 'Columns',
  fits: ({ state }) => (open as unknown[]).includes(state),
  schema: z.record(z.string().max(80), z.string().max(300)),
  form: async (actor, id) => {
    const { found, how, columns } = await findColumns(actor, id)
    const { say } = fieldsFor(actor)
    return {
      text: say('match-columns-text', { lines: found.lines }),
      button: say('match-columns-button'),
      fields: [...columns.map((column, at) => columnField(actor, found, column, at)), ...settings(actor, found, how)],
    }
  },
  call: async (actor, input, id) => {
    await settleReading(actor, id, readingIn(input))
    return { message: 'import-checking', to: { subject: 'Import', id, verb: 'show' } }
  },
})

type Column = { heading: string; name: string | null; beginning: string }

function columnField(actor: Member, { kind }: Import, { heading, name, beginning }: Column, at: number): FieldView {
  const { say } = fieldsFor(actor)
  const choices = planOf(kind).fields.map((field) => ({ value: field.name, label: say(field.label) }))
  return {
    ...{ kind: 'choice', name: `column-${at}`, label: heading || say('column-unnamed', { at: at + 1 }), choices },
    ...(beginning && { hint: say('column-holds', { beginning }) }),
    ...(name && { value: name }),
  }
}

/** What a file may not say for each line, but for all: what things belong to, and what they are. */
const forAll = (fields: readonly ImportField[]) =>
  fields.filter(({ kind, name }) => ['title', 'choice', 'people'].includes(kind) && !/^(phase|milestone)Id$/.test(name))

function settings(actor: Member, { kind }: Import, how: FileReading): FieldView[] {
  const { say, field, choice } = fieldsFor(actor)
  const { fields } = planOf(kind)
  const has = (kinds: string[]) => fields.some((one) => kinds.includes(one.kind))
  const dayOrders = ['auto', 'day-first', 'month-first'] as const
  const marks = { auto: 'decimals-auto', ',': 'decimals-comma', '.': 'decimals-point' } as const
  return [
    ...(has(['day', 'moment'])
      ? [
          choice(
            'days',
            dayOrders.map((value) => ({ value, label: say(`days-${value}`) })),
            { label: 'import-days', required: true, value: how.days },
          ),
        ]
      : []),
    ...(has(['decimal'])
      ? [
          choice(
            'decimals',
            Object.entries(marks).map(([value, key]) => ({ value, label: say(key) })),
            { label: 'import-decimals', required: true, value: how.decimals },
          ),
        ]
      : []),
    ...(kind === 'organisations'
      ? [
          choice(
            'sameNames',
            sameNameChoices.map((value) => ({ value, label: say(`same-names-${value}`) })),
            { required: true, value: how.sameNames },
          ),
        ]
      : []),
    ...forAll(fields).map((one) => fixedField(one, how)),
  ]

  function fixedField({ name, label, kind, choice: of }: ImportField, { fixed }: FileReading): FieldView {
    const shown = {
      ...field('text', `fixed-${name}`, { label }),
      label: say('for-all-lines', { field: say(label) }),
      value: fixed[name] ?? '',
    }
    if (kind !== 'choice' || !of) return shown
    const named = of.values.map((value) => ({ value, label: (say as (key: string) => string)(`${of.of}.${value}`) }))
    return { ...shown, kind: 'choice', choices: named }
  }
}

function readingIn(input: Record<string, string>): FileReading {
  const { days, decimals, sameNames, ...others } = input
  const columns: (string | null)[] = []
  const fixed: Record<string, string> = {}
  for (const [name, value] of Object.entries(others)) {
    const [, at] = /^column-(\d{1,2})$/.exec(name) ?? []
    if (at) columns[Number(at)] = value || null
    else if (!name.startsWith('fixed-')) throw new Invalid({ [name]: 'unknown-field' })
    else if (value) fixed[name.slice(6)] = value
  }
  return parsed(reading, { columns: Array.from(columns, (one) => one ?? null), days, decimals, sameNames, fixed })
}
