import type { Member } from '../../../domain/access/actor/actor.ts'
import { scope } from '../../../domain/access/scope.ts'
import { definitionOf } from '../../guard/definition.ts'
import { possible } from '../../guard/possible.ts'
import { ask, rows } from '../../guard/reading.ts'
import { titlesById } from '../../guard/titles/titles.ts'
import type { MadeColumn } from '../told.ts'

/** Of which organisations people are, as far as the reader sees it. */
const organisations: MadeColumn = {
  label: 'organisations',
  make: async (actor, ids) => {
    if (!possible(actor, 'read', 'Membership')) return null
    const where = [scope(actor, 'read', 'Membership', 'personId'), { personId: { in: ids }, disabledAt: null }]
    const found = await rows(ask(actor, definitionOf('Membership')), { where }, ['personId', 'organisationId'])
    return namesOf(actor, found)
  },
}

async function namesOf(actor: Member, memberships: Record<string, unknown>[]): Promise<Map<string, string>> {
  const told = memberships.filter(({ personId, organisationId }) => personId && organisationId)
  const ids = told.map(({ organisationId }) => String(organisationId))
  const names = await titlesById(actor, 'Organisation', ids)
  const of = new Map<string, string[]>()
  for (const { personId, organisationId } of told) {
    const name = names.get(String(organisationId))
    if (name) of.set(String(personId), [...(of.get(String(personId)) ?? []), name])
  }
  return new Map([...of].map(([id, each]) => [id, each.toSorted().join(', ')]))
}

export const madeOfPerson = { organisations }
