import type { Prisma } from '@prisma/client'
import { z } from 'zod'
import { NotFound } from '../../../domain/refusals.ts'
import { plainWhole } from '../../../words/plain.ts'
import { changeColumns, rowIn } from './change-columns.ts'
import { onSeveral } from './several.ts'

/** Shifts the days of several rows, all by as many. */
export const shiftingSeveral = (of: Prisma.ModelName, columns: [string, ...string[]]) =>
  onSeveral({
    ...{ may: 'update', name: 'shift-several', of, icon: 'Calendar', column: columns.at(-1) as string },
    schema: z.object({ days: plainWhole(-3650, 3650) }),
    fields: async (_, __, { field }) => [field('text', 'days', { label: 'shift-days', required: true })],
    each: async (work, actor, id, { days }) => {
      const row = await rowIn(work, actor, of, id)
      if (!row) throw new NotFound()
      const dated = columns.filter((name) => typeof row[name] === 'string')
      const shifted = dated.map((name) => [name, shiftedBy(String(row[name]), Number(days))])
      return changeColumns(work, actor, [of, id], Object.fromEntries(shifted))
    },
  })

const oneDay = 24 * 60 * 60 * 1000
const shiftedBy = (day: string, days: number) => new Date(Date.parse(day) + days * oneDay).toISOString().slice(0, 10)
