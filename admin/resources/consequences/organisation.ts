import { scope } from '../../../domain/access/scope.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { Consequences } from '../../guard/writing/meant.ts'
import { meaningTexts } from '../../texts/problems/meanings.text.ts'

/** What the language or the clocks of an organisation mean: how many of its people, of those that the member sees, have none of their own and follow it. */
export const consequencesOfOrganisation: Consequences = async ({ db }, actor, id) => {
  const following = (person: object) =>
    db.membership.count({
      where: {
        AND: [
          { organisationId: id, disabledAt: null, person: { disabledAt: null, ...person } },
          scope(actor, 'read', 'Membership'),
        ],
      },
    })
  const say = speaker(meaningTexts, actor.locale)
  return async ({ names }) => {
    const people = {
      locale: names.includes('locale') ? await following({ locale: null }) : 0,
      timeZone: names.includes('timeZone') ? await following({ timeZone: null }) : 0,
    }
    return (['locale', 'timeZone'] as const).flatMap((column) =>
      people[column] > 0 ? [{ column, text: say(`follow-${column}`, { count: people[column] }) }] : [],
    )
  }
}
