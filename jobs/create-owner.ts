import { Refusal } from '../domain/refusals.ts'
import { WrongSetting } from '../run/settings.ts'

const usage = 'npm run create-owner -- you@example.com ["Your organisation"]'

/** The first account of an empty installation: `create-owner you@example.com ["Your organisation"]`. */
try {
  const [address, organisation] = process.argv.slice(2)
  const { emailAddress } = await import('../domain/people/email.ts')
  const email = emailAddress.safeParse(address)
  if (!email.success) throw new WrongSetting(`That is not an e-mail address. ${usage}`)
  await create(email.data, organisation?.trim() || email.data.slice(email.data.indexOf('@') + 1))
} catch (error) {
  console.error(wordsFor(error))
  process.exitCode = 1
}

// Loaded late, so that a setting that is missing is told in one line.
async function create(email: string, organisation: string): Promise<void> {
  const { createOwner } = await import('../domain/organisations/create-owner.ts')
  const { mustBeMigrated } = await import('../domain/migrated.ts')
  const { pool } = await import('../prisma/client.ts')
  try {
    await mustBeMigrated()
    await createOwner(email, organisation)
    console.log(`The worker mails an invitation to ${email}. Its link is good for 14 days, once.`)
  } finally {
    await pool.end()
  }
}

function wordsFor(error: unknown): unknown {
  if (error instanceof WrongSetting) return error.message
  return error instanceof Refusal
    ? 'There are people here already: one of them can invite you. Nothing was changed.'
    : error
}
