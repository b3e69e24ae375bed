import { z } from 'zod'
import { plainDay, plainDecimal, plainMoment, plainWhole } from '../../words/plain.ts'
import type { NounColumnKind } from '../nouns/declaration/columns.ts'
import type { ToldColumn } from './things.ts'

/** How a column can be asked for: by one of several values, by what it contains, by a range, by being empty or not. */
export type FilterWay = 'is' | 'contains' | 'from' | 'to' | 'empty'

/** A filter of a list: the parameter that asks it, of which column, in which way, and what its value can be. */
export type ToldFilter = { parameter: string; column: ToldColumn; way: FilterWay; schema: z.ZodType }

const ways: Partial<Record<NounColumnKind, FilterWay[]>> = {
  ...{ id: ['is'], person: ['is'], choice: ['is'], word: ['is'], flag: ['is'] },
  ...{ line: ['contains'], timeZone: ['contains'] },
  ...{ whole: ['from', 'to'], percent: ['from', 'to'], hours: ['from', 'to'], money: ['from', 'to'] },
  ...{ day: ['from', 'to'], moment: ['from', 'to'] },
}

/** The filters of a kind of thing, by the kinds of its columns. Schemas take long to make: they are made once, with the thing. */
export function filtersOf(columns: ToldColumn[]): ToldFilter[] {
  return columns.flatMap((column) => {
    const own = ways[column.kind] ?? []
    const all: FilterWay[] = own.length > 0 && column.nullable ? [...own, 'empty'] : own
    return all.map((way) => ({ parameter: parameterOf(column.name, way), column, way, schema: schemaOf(column, way) }))
  })
}

const parameterOf = (name: string, way: FilterWay) =>
  way === 'is' || way === 'contains' ? `filter[${name}]` : `filter[${name}.${way}]`

const yes = z.enum(['true', 'false'], 'yes-or-no').transform((word) => word === 'true')
const part = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/, 'wrong')

function schemaOf({ kind, choices = [] }: ToldColumn, way: FilterWay): z.ZodType {
  if (way === 'empty') return yes
  if (way === 'contains') return part
  switch (kind) {
    case 'id':
    case 'person':
      return several(z.uuid('wrong'))
    case 'choice':
    case 'word':
      return several(z.enum(choices, 'no-choice'))
    case 'flag':
      return yes
    case 'day':
      return plainDay
    case 'moment':
      return plainMoment
    case 'hours':
    case 'money':
      return plainDecimal(18, 2)
    default:
      return plainWhole(-2_147_483_648, 2_147_483_647)
  }
}

/** Values with commas between them. */
function several(one: z.ZodType<string, string>) {
  return z
    .string()
    .max(4_000)
    .transform((text) => text.split(','))
    .pipe(z.array(one).min(1).max(100))
}
