import { randomUUID } from 'node:crypto'
import type { Author } from '../access/actor/actor.ts'
import { isSealed, sealOf } from '../delivery/signature.ts'
import { countLimited } from '../limits.ts'
import { Invalid, NoRoom } from '../refusals.ts'
import { type Content, measured } from './content.ts'
import { isFull } from './full.ts'
import { type Store, store as usual } from './store.ts'

const use = 'held file'
/** How long a file is held, in milliseconds: far shorter than bytes without a row are left alone by the sweep. */
const held = 4 * 3_600_000

/** A file that is in the store, before a row names it. */
export type HeldFile = Content & { storageKey: string }

/**
 * Keeps a file for a form that is sent after it, and returns what the form says of it: sealed, so that nobody else can say it, and good for four
 * hours. What no form takes goes with the sweep. Throws TooOften, TooLarge, NoRoom.
 */
export async function holdFile(actor: Author, bytes: AsyncIterable<Uint8Array>, store: Store = usual): Promise<string> {
  await countLimited('upload', actor.personId)
  const storageKey = randomUUID()
  const { through, content } = measured(bytes)
  await store.put(storageKey, through).catch((error) => {
    throw isFull(error) ? new NoRoom() : error
  })
  const { size, sha256, mediaType } = await content()
  const told = [actor.membershipId, Date.now() + held, storageKey, size, sha256, mediaType].join(' ')
  return `${told} ${sealOf(use, told)}`
}

/** What a form says of a file that the actor had held. Throws Invalid for the field `file` when it is not theirs, or not held any more. */
export function takeHeld(actor: Author, said: string): HeldFile {
  const at = said.lastIndexOf(' ')
  const [membershipId, until, storageKey = '', size, sha256 = '', ...mediaType] = said
    .slice(0, Math.max(at, 0))
    .split(' ')
  const isOurs = isSealed(use, said.slice(0, Math.max(at, 0)), said.slice(at + 1))
  if (!isOurs || membershipId !== actor.membershipId || Number(until) < Date.now())
    throw new Invalid({ file: 'not-held' })
  return { storageKey, size: Number(size), sha256, mediaType: mediaType.join(' ') }
}
