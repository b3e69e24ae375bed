import { randomUUID } from 'node:crypto'
import { type Author, actorOfMembership, isDelegate } from '../access/actor/actor.ts'
import { inPortal } from '../access/actor/portal.ts'
import { act, type Work } from '../act.ts'
import { type Placement, placeFor } from '../projects/places.ts'
import { Invalid, NoRoom, NotFound, Refusal } from '../refusals.ts'
import { type Content, measured } from './content.ts'
import { isFull } from './full.ts'
import { documentName } from './name.ts'
import { type Store, store as usual } from './store.ts'

/** A file as it arrives: its bytes are read once, in their own time. */
export type Incoming = { name: string; bytes: AsyncIterable<Uint8Array> }
type Destination = { projectId: string; phaseId?: string | undefined }
type Handling = { store?: Store; key?: string | undefined; afterwards?: () => Promise<Author | null> }
type Kept = Content & { name: string; storageKey: string }

/** Adds documents to a project: all of them, or none. Returns their ids. Refuses before the first byte is read what the actor
 *  may not do; throws TooLarge, NoRoom when the disk is full, Invalid when no file came, TooOften. Sent again under the same
 *  `key`, the same files are there once. Bytes may take minutes to arrive, so that when the last one is there `afterwards` says who
 *  asks then, and what they may do is asked again; null is refused as NotFound, and so is who has begun or stopped acting for a client. */
export async function uploadDocuments(
  actor: Author,
  to: Destination,
  incoming: AsyncIterable<Incoming>,
  { store = usual, key, afterwards = () => actorOfMembership(actor.membershipId) }: Handling = {},
): Promise<string[]> {
  await act(actor, (work) => placeFor(work, actor, 'File', to), { limit: 'upload' })
  const kept = await keepAll(store, incoming)
  try {
    const again = await afterwards()
    if (!again || !isSameAuthor(again, actor)) throw new NotFound()
    const { ids, isRepeated } = await enterAll(actor.without ? inPortal(again) : again, to, kept, key)
    if (isRepeated) await removeAll(store, kept)
    return ids
  } catch (error) {
    // Of a lost connection nobody knows whether it had written the rows: then the bytes stay, and the sweep decides.
    if (error instanceof Refusal) await removeAll(store, kept)
    throw error
  }
}

/** The same person, who acts for themselves as before, or for the same client. */
const isSameAuthor = (one: Author, other: Author) =>
  one.membershipId === other.membershipId && accessOf(one) === accessOf(other)
const accessOf = (author: Author) => (isDelegate(author) ? author.access.id : null)

async function keepAll(store: Store, incoming: AsyncIterable<Incoming>): Promise<Kept[]> {
  const kept: Kept[] = []
  try {
    for await (const file of incoming) kept.push(await keep(store, file))
    if (kept.length === 0) throw new Invalid({ files: 'missing' })
    return kept
  } catch (error) {
    await removeAll(store, kept)
    throw isFull(error) ? new NoRoom() : error
  }
}

async function keep(store: Store, { name, bytes }: Incoming): Promise<Kept> {
  const storageKey = randomUUID()
  const { through, content } = measured(bytes)
  await store.put(storageKey, through)
  return { ...(await content()), name: documentName(name), storageKey }
}

async function enterAll(actor: Author, to: Destination, kept: Kept[], key: string | undefined) {
  let isRepeated = true
  const enterEach = async (work: Work) => {
    isRepeated = false
    const place = await placeFor(work, actor, 'File', to)
    const uploadId = randomUUID()
    const ids: string[] = []
    for (const file of kept) ids.push(await enter(work, actor, { ...place, ...file, uploadId }))
    await work.later('documents-added', { uploadId })
    return ids
  }
  const said = { to, files: kept.map(({ name, sha256 }) => [name, sha256]) }
  const ids = await act(actor, enterEach, { once: key ? { key, said } : undefined })
  return { ids, isRepeated }
}

async function enter(
  { db, record }: Work,
  actor: Author,
  data: Kept & Placement & { uploadId: string },
): Promise<string> {
  const { organisationId, projectId, size, mediaType } = data
  const { id } = await db.file.create({ data: { ...data, creatorId: actor.membershipId } })
  await record({ action: 'upload', subject: 'File', id, organisationId, projectId, detail: { size, mediaType } })
  return id
}

async function removeAll(store: Store, kept: Kept[]): Promise<void> {
  await Promise.all(kept.map(({ storageKey }) => store.remove(storageKey)))
}
