import type { MailReader } from './message.ts'

/** Somebody of Northwind Tools, who reads the previews of the mails. */
export const northwind: MailReader = {
  readBy: 'Meridian Works',
  locale: 'en',
  timeZone: 'Europe/London',
  brand: { name: 'Northwind Tools', accent: '#0f766e' },
  host: {
    name: 'Meridian Works',
    contact: { name: 'Customer desk', email: 'service@meridian.test', phone: '+49 30 5550 100' },
  },
}
