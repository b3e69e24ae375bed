import { prisma } from '../../prisma/client.ts'
import type { Member, Viewer } from '../access/actor/actor.ts'
import { scope } from '../access/scope.ts'
import type { Work } from '../act.ts'
import { setPicture } from '../documents/pictures/set.ts'
import { NotFound } from '../refusals.ts'

/** Gives the actor a picture of themselves, or none (null). Returns the id of the picture, or null. Throws what `setPicture` throws. */
export function setOwnPicture(actor: Member, arriving: AsyncIterable<Uint8Array> | null): Promise<string | null> {
  const id = actor.personId
  const may = ({ the }: Work) => the('update', 'Person', id, 'pictureId')
  return setPicture(actor, arriving, {
    shape: 'portrait',
    may,
    place: async (work, pictureId) => {
      await may(work)
      const [row] = await work.db.$queryRaw<{ pictureId: string | null }[]>`
        select "pictureId" from "Person" where id = ${id}::uuid for no key update`
      await work.db.person.update({ where: { id }, data: { pictureId } })
      const detail = { fields: ['picture'] }
      await work.record({ action: 'update', subject: 'Person', id, organisationId: actor.organisation.id, detail })
      return row?.pictureId ?? null
    },
  })
}

/** The actor's own picture (uuid), or null. */
export async function findOwnPicture({ personId: id }: Member): Promise<string | null> {
  return (await prisma.person.findUniqueOrThrow({ where: { id }, select: { pictureId: true } })).pictureId
}

/** The picture (uuid) of a person whose name is told to the viewer. Throws NotFound for any other picture. */
export async function findPictureOfPerson(actor: Viewer, pictureId: string) {
  const found = await prisma.person.findFirst({
    where: { AND: [{ pictureId }, scope(actor, 'read', 'Person', 'pictureId')] },
    select: { picture: true },
  })
  if (!found?.picture) throw new NotFound()
  return found.picture
}
