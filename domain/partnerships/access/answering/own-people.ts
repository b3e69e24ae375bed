import { sql } from '../../../../prisma/sql.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { queryAs } from '../../../access/actor/current.ts'
import { isMachine } from '../../../people/colleagues/list.sql.ts'
import { colleaguesSql } from '../../../people/contacts/colleagues.sql.ts'

/** Somebody of the actor's own organisation, who may be named for a client. */
export type NameablePerson = { id: string; name: string | null; jobRole: string | null }

/** The people of the actor's own organisation who may sign in, by name. */
export function listOwnPeople(actor: Member): Promise<NameablePerson[]> {
  const people = colleaguesSql(actor, sql`m."disabledAt" is null and not ${isMachine}`)
  const statement = sql`select x.id, x.name, x."jobRole" from (${people}) x order by lower(x.name) nulls last, x.id`
  return queryAs<NameablePerson>(actor, 'own-people', statement)
}
