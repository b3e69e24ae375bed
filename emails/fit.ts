import type { MailTemplate } from './message.ts'

/** Gmail cuts what it shows of a mail at 102 kB of HTML; some of it is added on the way. In bytes. Source: Gmail, “Message clipped”. */
export const mostBytes = 90_000
/** So many parts are written without asking whether they fit; of more, as many as these say how long one is. */
const fewParts = 40
const tries = 4

type Measured = { parts: number; html: string; bytes: number }

/**
 * The HTML of a mail with as many of its parts as have room: measured as it is sent. How many those are is reckoned from how long it is with some,
 * and tried again with what that showed, a few times; what is written at last is no longer than `mostBytes`, unless it is so without any part.
 */
export async function fitted<Props>(
  { room }: Pick<MailTemplate<Props>, 'room'>,
  props: Props,
  write: (props: Props) => Promise<string>,
): Promise<string> {
  const all = room?.parts(props) ?? 0
  const measure = async (parts: number): Promise<Measured> => {
    const html = await write(room ? { ...props, ...room.of(props, parts) } : props)
    return { parts, html, bytes: Buffer.byteLength(html) }
  }
  let best = await measure(Math.min(all, fewParts))
  if (!room || (best.parts === all && best.bytes <= mostBytes)) return best.html
  let other: Measured = { parts: 0, html: '', bytes: 0 }
  for (let tried = 0; tried < tries; tried++) {
    const next = reckon(best, other, all)
    if (next === best.parts || (best.bytes <= mostBytes && next <= best.parts)) break
    const measured = await measure(next)
    const isBetter = best.bytes > mostBytes ? measured.bytes < best.bytes : measured.bytes <= mostBytes
    ;[best, other] = isBetter ? [measured, best] : [best, measured]
  }
  return best.bytes <= mostBytes ? best.html : (await measure(0)).html
}

/** How many parts have room, as two measurements let expect: a little fewer, for parts differ. */
function reckon(one: Measured, other: Measured, all: number): number {
  const each = Math.max(1, (one.bytes - other.bytes) / (one.parts - other.parts || 1))
  const more = Math.floor(((mostBytes - one.bytes) / each) * 0.97)
  return Math.min(all, Math.max(0, one.parts + (one.bytes > mostBytes ? Math.min(-1, more) : more)))
}
