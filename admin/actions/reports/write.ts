import { ReportEntity } from '@prisma/client'
import { z } from 'zod'
import { findReport } from '../../../domain/reports/find.ts'
import { changeReportIn, type ReportChange, writeReport } from '../../../domain/reports/write.ts'
import { atFields } from '../../../doors/bodies/at-fields.ts'
import { fieldsFor } from '../fields.ts'
import { meantFirst } from '../meant/meant-first.ts'
import { verb } from '../verb.ts'
import { reportMeant } from './finders.ts'
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

/** Changes what a report tells; who finds it then, and which schedules send it so, is shown first. */
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
    const definition = definitionFrom(actor, entity, input)
    const changing = meantFirst<ReportChange>({
      ...{ actor, agreed, said: ['change', id, definition], button: fieldsFor(actor).say('finders-change-save') },
      look: reportMeant(actor),
      change: (work) => changeReportIn(work, actor, id, definition),
      done: () => ({ message: 'report-written', to: { subject: 'Report', id } }),
    })
    return atFields(changing, fieldOfPart)
  },
})
