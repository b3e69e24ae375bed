import { LicenceSide } from '@prisma/client'
import { z } from 'zod'
import { line } from '../../words/line.ts'
import { plainWhole } from '../../words/plain.ts'
import type { Member } from '../access/actor/actor.ts'
import { can } from '../access/scope.ts'
import { act, type Db } from '../act.ts'
import type { Once } from '../once.ts'
import { memberProfiles } from '../people/invitations/invite.ts'
import { standing } from '../people/standing.ts'
import { Conflict, Invalid, NotAllowed } from '../refusals.ts'

/** Of a type of licence: its name; how many there are (null: without limit); after how many days without a visit one is taken back (null: never);
 *  whom to ask (a membership of the host; null: the contact of the host); and whom it is for: these profiles at these kinds of organisation. */
export const licenceTypeForm = z.strictObject({
  name: line(100),
  pool: plainWhole(0, 1_000_000).nullable().default(null),
  idleDays: plainWhole(14, 3650).nullable().default(null),
  contactId: z.uuid().nullable().default(null),
  profiles: z.array(z.enum(memberProfiles), 'choose-one').min(1, 'choose-one'),
  sides: z.array(z.enum(LicenceSide), 'choose-one').min(1, 'choose-one'),
})
export type LicenceTypeForm = z.output<typeof licenceTypeForm>

/** Makes a type of licence, once under a key, for whoever is let in from then on: nobody who is here takes one by it. Returns its id. Throws NotAllowed;
 *  Invalid, also where somebody would have two types, or a limited one is for people who only look at what is shared with them. */
export function createLicenceType(actor: Member, asked: LicenceTypeForm, once?: Once): Promise<string> {
  return act(
    actor,
    async ({ db, record }) => {
      if (!can(actor, 'create', 'LicenceType', {})) throw new NotAllowed('create-LicenceType')
      await mustFit(db, asked)
      const { id } = await db.licenceType.create({ data: asked, select: { id: true } })
      await record({ action: 'create', subject: 'LicenceType', id, organisationId: actor.organisation.id })
      return id
    },
    { once },
  )
}

/** Changes a type (uuid) for whoever is let in from then on. Who holds one keeps it, also where there are more than there may be by now; and nobody's is
 *  taken back without being told of the days that count by now. Throws as `createLicenceType`, NotFound. */
export function changeLicenceType(actor: Member, id: string, asked: LicenceTypeForm): Promise<void> {
  return act(actor, async ({ db, the, record }) => {
    const before = await the('update', 'LicenceType', id)
    await mustFit(db, asked, id)
    await db.licenceType.update({ where: { id }, data: asked })
    if (before.idleDays !== asked.idleDays)
      await db.licence.updateMany({ where: { typeId: id }, data: { warnedAt: null } })
    const detail = {
      pool: asked.pool,
      idleDays: asked.idleDays,
      before: { pool: before.pool, idleDays: before.idleDays },
    }
    await record({ action: 'update', subject: 'LicenceType', id, organisationId: actor.organisation.id, detail })
  })
}

/** Deletes a type (uuid) of which nobody holds a licence. Throws NotFound, NotAllowed; Conflict while somebody does. */
export function deleteLicenceType(actor: Member, id: string): Promise<void> {
  return act(actor, async ({ db, the, record }) => {
    const { name } = await the('delete', 'LicenceType', id)
    // Whoever takes one at this moment has its row locked, or waits.
    await db.$queryRaw`select id from "LicenceType" where id = ${id}::uuid for update`
    await db.$executeRaw`delete from "Licence" where "typeId" = ${id}::uuid and "reservedUntil" <= now()`
    if ((await db.licence.count({ where: { typeId: id } })) > 0) throw new Conflict('licences-held')
    await db.licenceType.delete({ where: { id } })
    await record({
      action: 'delete',
      subject: 'LicenceType',
      id,
      organisationId: actor.organisation.id,
      detail: { name },
    })
  })
}

const oneAtATime = 4_119_743
const outside = { profiles: ['observer', 'visitor'], sides: ['customer', 'partner'] }

async function mustFit(db: Db, asked: LicenceTypeForm, id?: string): Promise<void> {
  const { name, pool, contactId, profiles, sides } = asked
  await db.$executeRaw`select pg_advisory_xact_lock(${oneAtATime})`
  const others = { id: { not: id ?? '00000000-0000-0000-0000-000000000000' } }
  if (await db.licenceType.findFirst({ where: { ...others, name } })) throw new Invalid({ name: 'taken' })
  const looks =
    profiles.some((one) => outside.profiles.includes(one)) && sides.some((one) => outside.sides.includes(one))
  if (pool !== null && looks) throw new Invalid({ pool: 'reviewers-cost-nothing' })
  const overlap = { ...others, profiles: { hasSome: profiles }, sides: { hasSome: sides } }
  const other = await db.licenceType.findFirst({ where: overlap, select: { name: true } })
  if (other) throw new Invalid({ profiles: 'licence-of-other-type' }, { profiles: other })
  const staff = { AND: [{ id: contactId ?? '' }, standing, { organisation: { is: { isHost: true } } }] }
  if (contactId && !(await db.membership.findFirst({ where: staff }))) throw new Invalid({ contactId: 'no-colleague' })
}
