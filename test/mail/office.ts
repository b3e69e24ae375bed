import { PostOffice } from './post-office.ts'

export type { ReceivedMail } from './post-office.ts'

/** The mail server of a test file. Imported before everything else, for the settings are read but once. */
export const office = new PostOffice()

process.env.SMTP_URL = office.address
process.env.MAIL_FROM = 'portico@meridian.test'
process.env.PORTAL_URL = 'https://portal.meridian.test'
