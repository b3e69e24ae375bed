import { WrongSetting } from '../run/settings.ts'

/** As the mail server reads it: taken, no mail that is for us, and to be tried again later. Source: sysexits.h. */
const codes = { taken: 0, refused: 65, later: 75 }

/** More than the report in a mail needs, whatever comes back with it. */
const most = 4_000_000

/** A mail that came back, from a mail server's pipe: `take-returned [the address it came to] < mail`. */
try {
  process.exitCode = await take(await readFrom(process.stdin), process.argv[2])
} catch (error) {
  console.error(error instanceof WrongSetting ? error.message : error)
  process.exitCode = codes.later
}

// Loaded late, so that a setting that is missing is told in one line.
async function take(raw: Buffer, box: string | undefined): Promise<number> {
  const { takeReturned } = await import('./returned.ts')
  const { Refusal } = await import('../domain/refusals.ts')
  const { mustBeMigrated } = await import('../domain/migrated.ts')
  const { pool } = await import('../prisma/client.ts')
  try {
    await mustBeMigrated()
    const { id, became } = await takeReturned(raw, box)
    console.log(`${became}: delivery ${id}`)
    return codes.taken
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(`not taken: ${error.code}`)
    return codes.refused
  } finally {
    await pool.end()
  }
}

/** The beginning of what comes in; all of it is taken, for a mail server waits until it has written it. */
async function readFrom(input: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of input) {
    if (size < most) chunks.push(chunk)
    size += chunk.length
  }
  return Buffer.concat(chunks).subarray(0, most)
}
