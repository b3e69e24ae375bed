import { renderToStaticMarkup } from 'react-dom/server'
import { findPlan } from '../../../domain/projects/sections/plan.ts'
import { planTexts } from '../../../portal/projects/plan/plan.text.ts'
import { PlanPicture } from '../../../portal/projects/plan/plan-picture.tsx'
import { planRows } from '../../../portal/projects/plan/plan-rows.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { pageTexts } from '../../texts/page.text.ts'
import type { ToldSection } from '../told.ts'

const mostRows = 24

/** The plan of a project as the portal draws it: its phases and milestones, and as many of its tasks as find room. */
export const planOfProject: ToldSection = {
  ...{ name: 'plan', place: 5 },
  tell: async (actor, { id }) => {
    const plan = await findPlan(actor, String(id))
    const reader = { locale: actor.locale, formats: formats(actor.locale, actor.timeZone) }
    const today = reader.formats.today()
    const all = planRows(plan, today)
    const rows = all.length > mostRows ? planRows({ ...plan, tasks: [] }, today).slice(0, mostRows) : all
    const say = speaker(planTexts, actor.locale)
    const markup = renderToStaticMarkup(<PlanPicture {...{ rows, today, say, reader }} />)
    const late = all.filter(({ state, isLate }) => state === 'late' || isLate).length
    const told = speaker(pageTexts, actor.locale)('plan-told', { all: all.length, late })
    return { total: all.length, lines: [], picture: { markup, told } }
  },
}
