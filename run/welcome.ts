import { password, people } from '../cast/people.ts'
import type { GivenSettings } from './settings.ts'

const { milo, olga, oscar, nora, otto } = people

/** What `npm start` prints when all is ready: the addresses and, with the sample data, who can sign in. */
export function welcome({ portalUrl, adminUrl, mailboxPort, smtpUrl, databaseUrl }: GivenSettings): string {
  const addresses = [
    `Portal       ${portalUrl}`,
    `Back-office  ${adminUrl}`,
    ...(smtpUrl ? [] : [`Mailbox      http://localhost:${mailboxPort}`]),
  ]
  const cast = [
    `Portal: ${nora.email}, ${oscar.email} (customer Northwind Tools), ${otto.email} (customer Globex Medical)`,
    `Back-office: ${olga.email}, ${milo.email} (staff)`,
    `The password of everybody is: ${password}`,
  ]
  const lines = ['Portico is running. Ctrl-C stops it.', '', ...addresses, '', ...(databaseUrl ? [] : [...cast, ''])]
  return `\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}`
}
