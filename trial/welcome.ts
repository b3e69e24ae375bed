import { guide } from '../cast/guide.ts'
import { password } from '../cast/people.ts'
import type { GivenSettings } from '../run/settings.ts'

/** What `npm start` prints when all is ready: the addresses and, with the sample data, who can sign in where and what they can do. */
export function welcome({ portalUrl, adminUrl, mailboxPort, smtpUrl, databaseUrl }: GivenSettings): string {
  const addresses = [
    `Portal       ${portalUrl}`,
    `Back-office  ${adminUrl}`,
    ...(smtpUrl ? [] : [`Mailbox      http://localhost:${mailboxPort}`]),
  ]
  const lines = [
    'Portico is running. Ctrl-C stops it.',
    '',
    ...addresses,
    '',
    ...(databaseUrl ? [] : [...sample(), '']),
  ]
  return `\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}`
}

function sample(): string[] {
  const longest = Math.max(...guide.map(({ person }) => person.email.length))
  const at = (door: string) =>
    guide.filter((one) => one.door === door).map(({ person, can }) => `  ${person.email.padEnd(longest)}  ${can}`)
  return [
    ...['Sign in at the portal as', ...at('portal'), 'and at the back-office as', ...at('back-office')],
    `The password of everybody is: ${password}`,
    'README.md has ten things to try.',
  ]
}
