import { findWhoSees } from '../../../domain/access/why/for-staff.ts'
import { mayAskWhoSees } from '../../../domain/access/why/told.ts'
import { findWhatTheySee } from '../../../domain/access/why/what-they-see.ts'
import { writtenAddress } from '../../../words/address.ts'
import { waysText } from '../../actions/sharing/reasons-told.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import { seenOf } from '../../home/seen-of.ts'
import type { ToldSection } from '../told.ts'

const shown = { people: 6, things: 8, memberships: 3 }

/** Who gets into a project, and why, in the words of *Who sees it*. */
export const peopleWhoSee: ToldSection = {
  ...{ name: 'people-who-see', place: 15, side: true, all: 'who-sees' },
  tell: async (actor, { id, organisationId }) => {
    if (!mayAskWhoSees(actor, { organisationId })) return null
    const { owner, total, people } = await findWhoSees(actor, 'Project', String(id), '')
    const lines = people.slice(0, shown.people).map(({ name, organisation, email, ways }) => ({
      label: `${name} (${organisation})`,
      value: waysText(ways, owner, actor),
      note: writtenAddress(email),
    }))
    return { total, lines }
  },
}

/** What a person sees by each of their memberships, and why, in the words of *What they see*. */
export const seenByPerson: ToldSection = {
  ...{ name: 'seen-by-person', place: 15 },
  tell: async (actor, { id }) => {
    const where = [{ personId: id, disabledAt: null }, ...seenOf(actor, 'Membership', 'personId', 'disabledAt')]
    const part = { where, orderBy: [{ createdAt: 'asc' as const }], take: shown.memberships }
    const found = await rows(ask(actor, definitionOf('Membership')), part, ['organisationId'])
    const told = found.filter(({ organisationId }) => mayAskWhoSees(actor, { organisationId }))
    if (told.length === 0) return null
    const seen = await Promise.all(told.map((membership) => findWhatTheySee(actor, membership.id, '')))
    const things = seen.flatMap((one) => one?.things ?? [])
    const lines = things.slice(0, shown.things).map(({ name, owner, ways }) => ({
      label: `${name} (${owner})`,
      value: waysText(ways, owner, actor),
    }))
    return { total: seen.reduce((sum, one) => sum + (one?.total ?? 0), 0), lines }
  },
}
