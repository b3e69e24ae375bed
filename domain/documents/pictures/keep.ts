import { createHash, randomUUID } from 'node:crypto'
import { Invalid, NoRoom, TooLarge } from '../../refusals.ts'
import { measured } from '../content.ts'
import { isFull } from '../full.ts'
import { type Store, store as usual } from '../store.ts'
import { dimensionsOf, type PictureType, pictureTypes } from './dimensions.ts'

/** The most that a small picture may have: bytes, and pixels on each side. */
export const largestPicture = { bytes: 1_000_000, side: 4000 } as const

/** A small picture that is in the store, before a row names it. */
export type KeptPicture = { storageKey: string; mediaType: PictureType; size: number; sha256: string }

/** Keeps a small picture, judged by its bytes and by nothing else that is said of it. Throws Invalid for the field `picture` when it is
 *  none, too large, or of too many pixels; NoRoom when the disk is full. */
export async function keepPicture(arriving: AsyncIterable<Uint8Array>, store: Store = usual): Promise<KeptPicture> {
  const { bytes, type } = await judged(arriving)
  const size = dimensionsOf(bytes, type)
  if (!size) throw new Invalid({ picture: 'no-picture' })
  if (Math.max(size.width, size.height) > largestPicture.side) throw new Invalid({ picture: 'too-many-pixels' })
  const storageKey = randomUUID()
  await store.put(storageKey, once(bytes)).catch((error) => {
    throw isFull(error) ? new NoRoom() : error
  })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { storageKey, mediaType: type, size: bytes.length, sha256 }
}

/** All bytes of a picture, and its kind. It is small enough to be looked at whole before any of it is kept. */
async function judged(arriving: AsyncIterable<Uint8Array>): Promise<{ bytes: Buffer; type: PictureType }> {
  const parts: Uint8Array[] = []
  const { through, content } = measured(arriving, largestPicture.bytes)
  try {
    for await (const part of through) parts.push(part)
  } catch (error) {
    throw error instanceof TooLarge ? new Invalid({ picture: 'picture-too-large' }) : error
  }
  const { mediaType } = await content()
  const type = pictureTypes.find((type) => type === mediaType)
  if (!type) throw new Invalid({ picture: 'no-picture' })
  return { bytes: Buffer.concat(parts), type }
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
