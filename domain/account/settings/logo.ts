import { prisma } from '../../../prisma/client.ts'
import type { Member, Viewer } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'
import type { Work } from '../../act.ts'
import { setPicture } from '../../documents/pictures/set.ts'
import { NotFound } from '../../refusals.ts'
import { setsAccount } from './settings.ts'

/** Gives the actor's own organisation a logo, or none (null). Returns the id of the picture, or null. Throws NotFound for who may not change its
 *  settings; what `setPicture` throws. */
export function setLogo(actor: Member, arriving: AsyncIterable<Uint8Array> | null): Promise<string | null> {
  if (!setsAccount(actor)) throw new NotFound()
  const { id } = actor.organisation
  const may = ({ the }: Work) => the('update', 'Organisation', id, 'logoId')
  return setPicture(actor, arriving, {
    shape: 'logo',
    may,
    place: async (work, logoId) => {
      await may(work)
      const [row] = await work.db.$queryRaw<{ logoId: string | null }[]>`
        select "logoId" from "Organisation" where id = ${id}::uuid for no key update`
      await work.db.organisation.update({ where: { id }, data: { logoId } })
      const detail = { fields: ['logo'] }
      await work.record({ action: 'update', subject: 'Organisation', id, organisationId: id, detail })
      return row?.logoId ?? null
    },
  })
}

/** A logo (the picture's uuid) of an organisation that the actor belongs to, or that they see as a whole. Throws NotFound for any other
 *  picture. */
export async function findLogo(actor: Viewer, logoId: string) {
  const found = await prisma.organisation.findFirst({
    where: { AND: [{ logoId }, scope(actor, 'read', 'Organisation', 'logoId')] },
    select: { logo: true },
  })
  if (!found?.logo) throw new NotFound()
  return found.logo
}
