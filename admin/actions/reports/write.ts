import { ReportEntity } from '@prisma/client'
import { z } from 'zod'
import { findReport } from '../../../domain/reports/find.ts'
import { changeReport, writeReport } from '../../../domain/reports/write.ts'
import { atFields } from '../../../doors/bodies/at-fields.ts'
import { verb } from '../verb.ts'
import { changeShownFirst } from './finders.ts'
import { reportForm } from './form.ts'
import { definitionFrom, fieldOfPart, reportInput } from './input.ts'
import { lookAtChange, lookAtNew } from './picture/look.ts'

/** Writes a report of an entity: one button for each, for each has columns of its own. */
export const writings = Object.values(ReportEntity).map((entity) =>
  verb({
    name: `write-${entity}`,
    on: 'list',
    may: 'create',
    icon: 'Plus',
    schema: reportInput,
    look: lookAtNew(entity),
    form: (actor, _, sought) => reportForm(actor, entity, undefined, sought),
    call: async (actor, input, _, once) => {
      const definition = { ...definitionFrom(actor, entity, input), entity }
      const id = await atFields(writeReport(actor, definition, once), fieldOfPart)
      return { message: 'report-written', to: { subject: 'Report', id } }
    },
  }),
)

/** Changes what a report tells. */
export const changing = verb({
  name: 'change',
  on: 'row',
  may: 'update',
  icon: 'Edit',
  schema: reportInput.partial().extend({ agreed: z.string().max(100).optional() }),
  look: lookAtChange,
  form: async (actor, id, sought) => {
    const report = await findReport(actor, id)
    return reportForm(actor, report.entity, report, sought)
  },
  call: async (actor, { agreed, ...input }, id) => {
    const { entity } = await findReport(actor, id)
    const done = { message: 'report-written', to: { subject: 'Report', id } } as const
    return atFields(changeReport(actor, id, definitionFrom(actor, entity, input), agreed), fieldOfPart).then(
      () => done,
      (error) => changeShownFirst(actor, error, agreed),
    )
  },
})
