import type { Readable } from 'node:stream'

/** The most that is kept of an answer, in bytes. */
const most = 2_000

/** The beginning of an answer as text, as far as it has come when it ends, breaks off or is too long. */
export async function beginningOf(answer: Readable): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of answer) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= most) break
    }
  } catch {
    // The status has been answered; what there is of the rest is kept.
  }
  const text = Buffer.concat(chunks).subarray(0, most).toString()
  return text.replace(/\0/g, '')
}
