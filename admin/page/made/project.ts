import { findOthersWhoSee } from '../../../domain/access/sharing/others.ts'
import { countLate } from '../../../domain/projects/late-counts.ts'
import { speaker } from '../../../words/catalogue.ts'
import { dayIn } from '../../../words/dates.ts'
import { pageTexts } from '../../texts/page.text.ts'
import type { MadeColumn } from '../told.ts'

/** How many of a project's tasks and milestones are late, of those of which the reader knows it. */
const late: MadeColumn = {
  label: 'late',
  make: async (actor, ids) => {
    const counts = await countLate(actor, ids, dayIn(actor.timeZone))
    if (!counts) return null
    const say = speaker(pageTexts, actor.locale)
    return new Map([...counts].map(([id, { tasks, milestones }]) => [id, say('late-counts', { tasks, milestones })]))
  },
}

/** So many are named beside a project; its own page tells of all, with why. */
const most = 10

/** Who gets into a project, or into a part of it, beside the people of its own organisation and of the host. */
const others: MadeColumn = {
  label: 'others',
  make: async (actor, ids) => {
    const found = await findOthersWhoSee(actor, ids)
    const few = (names: string[]) =>
      names.length > most ? [...names.slice(0, most), `+ ${names.length - most}`] : names
    return found && new Map([...found].map(([id, names]) => [id, few(names).join(', ')]))
  },
}

export const madeOfProject = { late, others }
