import type { Edition } from '../../edition.ts'
import { type Packing, packer, packUntil } from './packing.ts'
import { inPieces } from './pieces.ts'
import { sizeOfAll, type WrittenFile } from './written-file.ts'

/** So many mails a report comes in at most. Four can be opened one after the other and are 40 MB, which most mailboxes have room for;
 *  what is more is quicker taken from a page. Source: docs/decisions/0060. */
export const mostMails = 4

/** Files by the mails that they go with: each has so many bytes at most. */
export type FittedFiles = { mails: WrittenFile[][]; notes: string[]; leftOut: string[] }

/**
 * Makes files small enough for mails, each of which may have so many bytes of them (most servers take 25 MB, and a mail is a third larger than
 * its files): the largest is packed, then the next; what is too much for one mail even then goes as several; what fits into none, or is
 * more than a few take, is left out, the largest first. Nothing happens silently: each step has a text with sizes. Source: expectations, 2.
 */
export async function fitMail(edition: Edition, written: WrittenFile[], limit: number): Promise<FittedFiles> {
  const packing = packer(edition.asOf)
  const one = await packUntil(packing, written, limit)
  const mails = sizeOfAll(one) <= limit ? [one] : await severalMails(edition, written, { packing, limit })
  const say = (text: 'zipped' | 'left-out', { filename: file, ...before }: WrittenFile, after: WrittenFile) => {
    const { formats, rows } = edition
    const size = (bytes: number) => formats.size(bytes)
    const count = formats.number(rows.total)
    return edition.say(text, { file, size: size(before.size), packed: size(after.size), limit: size(limit), count })
  }
  const staying = mails.flat()
  const zipped = written.filter((file) => staying.some(({ path }) => path === `${file.path}.zip`))
  const out = written.filter(({ format }) => !staying.some((file) => file.format === format))
  return {
    mails,
    notes: await Promise.all(zipped.map(async (file) => say('zipped', file, await packing(file)))),
    leftOut: await Promise.all(out.map(async (file) => say('left-out', file, await packing(file)))),
  }
}

type Room = { packing: Packing; limit: number }

/** What does not fit into one mail as the files of a few, in their order; at least one, which may be without any. */
async function severalMails(edition: Edition, written: WrittenFile[], { packing, limit }: Room) {
  let loads: WrittenFile[][] = []
  for (const file of written) {
    const smallest = await packing(file)
    const load = smallest.size <= limit ? [file] : await inPieces(edition, file, { packing, limit, most: mostMails })
    if (load) loads.push(load)
  }
  for (;;) {
    const mails = await distributed(loads.flat(), { packing, limit })
    if (mails.length <= mostMails) return mails.length > 0 ? mails : [[]]
    const largest = loads.toSorted((a, b) => sizeOfAll(b) - sizeOfAll(a))[0]
    loads = loads.filter((load) => load !== largest)
  }
}

/** Puts each file into the first mail that has room for it, packed; then packs of each mail no more than it must. */
async function distributed(files: WrittenFile[], { packing, limit }: Room): Promise<WrittenFile[][]> {
  const mails: { files: WrittenFile[]; size: number }[] = []
  for (const file of files) {
    const { size } = await packing(file)
    const room = mails.find((mail) => mail.size + size <= limit)
    if (room) {
      room.files.push(file)
      room.size += size
    } else mails.push({ files: [file], size })
  }
  return Promise.all(mails.map((mail) => packUntil(packing, mail.files, limit)))
}
