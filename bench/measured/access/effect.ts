import { actorOfMembership } from '../../../domain/access/actor/actor.ts'
import { accessLevels } from '../../../domain/access/settings/access-level.ts'
import { NotAgreed } from '../../../domain/access/settings/apply.ts'
import { changeLevel } from '../../../domain/access/settings/write.ts'
import { pool } from '../../../prisma/client.ts'
import { staffAddress } from '../../house/databases.ts'

/** How long it takes, in ms, to tell what it does to all these people when those who may view tasks may not any more. Nothing is changed. */
export async function measureEffect(): Promise<{ people: number; ms: number }> {
  const { rows } = await pool.query<{ people: number; level: string; ceilings: object; staff: string }>(
    `select (select count(*)::int from "Membership") as people, level.id as level, level.ceilings, m.id as staff
     from "AccessLevel" level, "Membership" m join "Person" p on p.id = m."personId"
     where level.name = 'Customer viewer' and p.email = $1`,
    [staffAddress],
  )
  const [{ people = 0, level = '', ceilings = {}, staff = '' } = {}] = rows
  const actor = await actorOfMembership(staff)
  if (!actor) throw new Error(`${staffAddress} is nobody`)
  const settings = { name: 'Customer viewer', ceilings: { ...ceilings, tasks: 'none' as const } }
  const began = performance.now()
  const error = await changeLevel(actor, accessLevels, level, { settings }).catch((error) => error)
  const ms = performance.now() - began
  if (!(error instanceof NotAgreed) || error.effect.losing.outside === 0)
    throw error ?? new Error('Nobody lost anything')
  return { people, ms }
}
