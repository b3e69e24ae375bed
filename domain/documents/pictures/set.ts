import type { Author } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { Refusal } from '../../refusals.ts'
import { type Store, store as usual } from '../store.ts'
import { type KeptPicture, keepPicture } from './keep.ts'
import type { PictureShape } from './redraw.ts'

/** Says in the verb's transaction where a picture (uuid; null: none any more) belongs from now on, and returns the one that was there
 *  (uuid; null: none). It locks the row that it writes, so that of two at once the second replaces the first. */
export type PlacePicture = (work: Work, pictureId: string | null) => Promise<string | null>

/** Whose place it is: the shape of pictures there, who may put one, and what becomes of it. */
export type PicturePlace = { shape: PictureShape; may: (work: Work) => Promise<unknown>; place: PlacePicture }

/** Puts a small picture, or none, where `place` says: bytes first, then all rows or none; what was there before is gone afterwards.
 *  `may` is asked before a byte is read, and by `place` again. Returns the picture's id, or null. Throws what `keepPicture` throws,
 *  TooOften, and what `may` and `place` refuse. */
export async function setPicture(
  actor: Author,
  arriving: AsyncIterable<Uint8Array> | null,
  { shape, may, place }: PicturePlace,
  store: Store = usual,
): Promise<string | null> {
  await act(actor, may, { limit: 'upload' })
  const kept = arriving && (await keepPicture(arriving, shape, store))
  try {
    const { id, before } = await act(actor, (work) => exchange(work, kept, place))
    // Bytes that cannot be removed at once have no row any more and go with the next sweep.
    if (before) await store.remove(before).catch((error) => console.error('pictures: bytes wait for the sweep:', error))
    return id
  } catch (error) {
    // Of a lost connection nobody knows whether it had written the rows: then the bytes stay, and the sweep decides.
    if (kept && error instanceof Refusal) await store.remove(kept.storageKey)
    throw error
  }
}

async function exchange(work: Work, kept: KeptPicture | null, place: PlacePicture) {
  const { db } = work
  const id = kept ? (await db.picture.create({ data: kept })).id : null
  const before = await place(work, id)
  const gone = before && (await db.picture.delete({ where: { id: before } }))
  return { id, before: gone ? gone.storageKey : null }
}
