import { dayIn, formats } from '../../../words/dates.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, type Part, rows } from '../../guard/reading.ts'
import { seenOf } from '../../home/seen-of.ts'
import type { Fact } from '../told.ts'
import { rowAddress } from './address.ts'

/** What is to be reached next in a project, or in those of an organisation, and when. */
export const nextMilestone = (by: 'projectId' | 'organisationId'): Fact => ({
  name: 'next',
  tell: async (actor, row) => {
    const ahead = { doneOn: null, dueOn: { gte: new Date(dayIn(actor.timeZone)) }, [by]: row.id }
    const where = [ahead, ...seenOf(actor, 'Milestone', 'name', 'dueOn', 'doneOn', by)]
    const part: Part = { where, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }], take: 1 }
    const [next] = await rows(ask(actor, definitionOf('Milestone')), part, ['name', 'dueOn'])
    if (!next) return []
    const when = formats(actor.locale, actor.timeZone).near(String(next.dueOn))
    return [{ text: `${next.name} · ${when}`, href: rowAddress('Milestone', next.id) }]
  },
})
