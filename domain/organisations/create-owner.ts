import { system } from '../access/actor/actor.ts'
import { act } from '../act.ts'
import { type Admitted, admit } from '../people/invitations/admit.ts'
import { Conflict } from '../refusals.ts'
import { found } from './found.ts'

/**
 * Begins an empty installation: founds it, with the host's name, and invites its first person (an address as kept: lower
 * case) as billing administrator. Throws Conflict when there is somebody already, also when two begin at the same moment.
 */
export function createOwner(email: string, hostName: string): Promise<Admitted> {
  return act(system, async (work) => {
    await work.db.$executeRaw`lock table "Person" in share row exclusive mode`
    if ((await work.db.person.count()) > 0) throw new Conflict('somebody-is-here')
    const { organisation, groupId, teamId, builtIn } = await found(work.db, { name: hostName })
    const owner = {
      email,
      name: email.slice(0, email.indexOf('@')),
      profile: 'billing_administrator',
      accessLevelId: builtIn.accessLevels.Staff as string,
      temporary: null,
    } as const
    return admit(work, { organisationId: organisation.id, groupId, teamId }, owner, null)
  })
}
