import { layoutOf } from '../../../domain/access/layouts.ts'
import { scope } from '../../../domain/access/scope.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { HangingMore } from '../../guard/writing/hanging.ts'
import { meaningTexts } from '../../texts/problems/meanings.text.ts'

/** Where reports are shown that are deleted: in the portal, and in which layouts that the member sees. */
export const hangingOnReport: HangingMore = async ({ db }, actor, ids) => {
  const say = speaker(meaningTexts, actor.locale)
  const shown = await db.report.findMany({
    where: { AND: [{ id: { in: ids }, inPortal: true }, scope(actor, 'read', 'Report', 'inPortal')] },
    select: { id: true },
  })
  const templates = await db.layoutTemplate.findMany({ where: scope(actor, 'read', 'LayoutTemplate') })
  const names = templates.flatMap(({ name, layout }) => {
    const { dashboard, firstReport } = layoutOf(layout)
    return [...dashboard, firstReport].some((id) => id && ids.includes(id)) ? [name] : []
  })
  return [
    ...(shown.length > 0 ? [say('out-of-portal', { count: shown.length })] : []),
    ...(names.length > 0 ? [say('dashboard-without', { count: names.length, names: names.join(', ') })] : []),
  ]
}
