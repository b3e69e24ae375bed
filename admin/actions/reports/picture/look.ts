import type { ReportEntity } from '@prisma/client'
import { z } from 'zod'
import type { Member } from '../../../../domain/access/actor/actor.ts'
import { draftOfChange, newDraft } from '../../../../domain/reports/draft.ts'
import { findReport } from '../../../../domain/reports/find.ts'
import { previewPage } from '../../../../domain/reports/preview/page.ts'
import { atFields } from '../../../../doors/bodies/at-fields.ts'
import { type Looking, looking } from '../../looking.ts'
import { definitionFrom, fieldOfPart, reportInput } from '../input.ts'
import { finished } from './finished.ts'
import { reportPicture } from './picture.ts'

const schema = z.preprocess(finished, reportInput.partial().extend({ as: z.uuid('missing') }))
const as = (filled: z.output<typeof schema>) => filled.as

/** What a report of an entity that is being written would be for somebody; it may have no name yet. */
export const lookAtNew = (entity: ReportEntity): Looking =>
  looking({
    ...{ schema, as },
    show: async (actor, { as, ...filled }, _, noted) => {
      const definition = definitionFrom(actor, entity, { name: '–', ...filled })
      const draft = await atFields(drafted(actor, { ...definition, entity }), fieldOfPart)
      return reportPicture(actor, draft, await previewPage(actor, draft, as, noted))
    },
  })

/** What a report that is being changed would be for somebody. */
export const lookAtChange: Looking = looking({
  ...{ schema, as },
  show: async (actor, { as, ...filled }, id, noted) => {
    const { entity } = await findReport(actor, id)
    const draft = await atFields(draftOfChange(actor, id, definitionFrom(actor, entity, filled)), fieldOfPart)
    return reportPicture(actor, draft, await previewPage(actor, draft, as, noted))
  },
})

const drafted = async (actor: Member, input: object) => newDraft(actor, input)
