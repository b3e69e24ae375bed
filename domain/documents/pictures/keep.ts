import { createHash, randomUUID } from 'node:crypto'
import { Invalid, NoRoom, TooLarge } from '../../refusals.ts'
import { measured } from '../content.ts'
import { isFull } from '../full.ts'
import { type Store, store as usual } from '../store.ts'
import { largestSide, type PictureShape, redraw } from './redraw.ts'

/** The most that a picture may come with: bytes, and pixels on each side. */
export const largestPicture = { bytes: 10_000_000, side: largestSide } as const

/** A small picture that is in the store, before a row names it. */
export type KeptPicture = { storageKey: string; mediaType: string; size: number; sha256: string }

/** Keeps a picture drawn anew in a shape, judged by its bytes and by nothing else that is said of it. Throws Invalid for the field
 *  `picture` when it is none, too large, or of too many pixels; NoRoom when the disk is full. */
export async function keepPicture(
  arriving: AsyncIterable<Uint8Array>,
  shape: PictureShape,
  store: Store = usual,
): Promise<KeptPicture> {
  const bytes = await redraw(await allOf(arriving), shape)
  const storageKey = randomUUID()
  await store.put(storageKey, once(bytes)).catch((error) => {
    throw isFull(error) ? new NoRoom() : error
  })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { storageKey, mediaType: 'image/webp', size: bytes.length, sha256 }
}

async function allOf(arriving: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  try {
    for await (const part of measured(arriving, largestPicture.bytes).through) parts.push(part)
  } catch (error) {
    throw error instanceof TooLarge ? new Invalid({ picture: 'picture-too-large' }) : error
  }
  return Buffer.concat(parts)
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
