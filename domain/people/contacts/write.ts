import type { Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { act, type Db } from '../../act.ts'
import type { Once } from '../../once.ts'
import { Invalid, NotAllowed } from '../../refusals.ts'
import type { ContactEntry } from './entry.ts'
import { mustSeeContacts } from './sees.ts'

/** Writes somebody into the address book of the actor's own organisation; done once under a key. Returns their id (uuid). Throws NotFound,
 *  NotAllowed; Invalid for an address that one of its people has (`own-person`), or another contact (`contact-known`). */
export function createContact(actor: Member, entry: ContactEntry, once?: Once): Promise<string> {
  const organisationId = actor.organisation.id
  mayCreateContact(actor)
  return act(
    actor,
    async ({ db, record }) => {
      await mustBeNew(db, organisationId, entry)
      const data = { ...entry, organisationId, creatorId: actor.membershipId }
      const { id } = await db.contact.create({ data, select: { id: true } })
      await record({ action: 'create', subject: 'Contact', id, organisationId })
      return id
    },
    { once },
  ).catch(unlessKnown)
}

/** Throws NotFound for who does not see contacts, NotAllowed for who does not write them. */
export function mayCreateContact(actor: Member): void {
  mustSeeContacts(actor)
  const { id: organisationId } = actor.organisation
  if (!can(actor, 'create', 'Contact', { organisationId })) throw new NotAllowed('create-Contact')
}

/** Changes a contact (uuid) that was read at `readAt`. Throws as `createContact` does, and Invalid where somebody else has changed them since. */
export function changeContact(actor: Member, id: string, entry: ContactEntry, readAt: Date): Promise<void> {
  return act(actor, async ({ db, the, record }) => {
    const before = await the('update', 'Contact', id)
    await mustBeNew(db, before.organisationId, entry, id)
    const { count } = await db.contact.updateMany({ where: { id, updatedAt: readAt }, data: entry })
    if (count === 0) throw new Invalid({ form: 'changed-meanwhile' })
    const fields = (Object.keys(entry) as (keyof ContactEntry)[]).filter((field) => entry[field] !== before[field])
    const { organisationId } = before
    await record({ action: 'update', subject: 'Contact', id, organisationId, detail: { fields } })
  }).catch(unlessKnown)
}

async function mustBeNew(db: Db, organisationId: string, { email }: ContactEntry, id?: string): Promise<void> {
  const own = { organisationId, disabledAt: null, profile: { not: 'guest' as const }, person: { email } }
  if (await db.membership.findFirst({ where: own, select: { id: true } })) throw new Invalid({ email: 'own-person' })
  const known = { organisationId, email, ...(id && { id: { not: id } }) }
  if (await db.contact.findFirst({ where: known, select: { id: true } })) throw new Invalid({ email: 'contact-known' })
}

/** When two enter the same address at once, the second finds it known. */
function unlessKnown(error: { code?: unknown }): never {
  if (error.code === 'P2002') throw new Invalid({ email: 'contact-known' })
  throw error
}
