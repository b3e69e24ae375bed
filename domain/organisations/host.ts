import { query } from '../../prisma/client.ts'
import { sql } from '../../prisma/sql.ts'
import { type Contact, contactOf } from './contact.ts'

/** The organisation whose house this is: its name, its accent (#rrggbb), and whom one turns to there. */
export type Host = { name: string; accent: string; contact: Contact }

/** The host; null before there is one. */
export async function findHost(): Promise<Host | null> {
  const [found] = await query<Row>('host', hostSql)
  return found ? { name: found.name, accent: found.accent, contact: contactOf(found) } : null
}

type Row = Pick<Host, 'name' | 'accent'> & Parameters<typeof contactOf>[0]

const hostSql = sql`
  select name, accent, "contactName", "contactEmail", "contactPhone" from "Organisation" where "isHost" limit 1`
