import { createOwner } from '../domain/organisations/create-owner.ts'
import { emailAddress } from '../domain/people/email.ts'
import { Refusal } from '../domain/refusals.ts'
import { pool } from '../prisma/client.ts'

const usage = 'npm run create-owner -- you@example.com ["Your organisation"]'

/** The first account of an empty installation: `create-owner you@example.com ["Your organisation"]`. Returns the exit code. */
async function run([address, organisation]: string[]): Promise<number> {
  const email = emailAddress.safeParse(address)
  if (!email.success) return say(`create-owner: that is not an e-mail address. ${usage}`, 2)
  try {
    await createOwner(email.data, organisation?.trim() || email.data.slice(email.data.indexOf('@') + 1))
    return say(`create-owner: the worker mails an invitation to ${email.data}; its link is good for 14 days, once.`, 0)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return say(
      'create-owner: this installation already has people; one of them can invite you. Nothing was changed.',
      1,
    )
  }
}

function say(words: string, code: number): number {
  console.log(words)
  return code
}

process.exitCode = await run(process.argv.slice(2))
await pool.end()
