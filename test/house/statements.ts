import { pool } from '../../prisma/client.ts'

/** What was asked of the database: its text, and for one of our own its name. */
export type PreparedStatement = { text: string; name?: string }
type Node = { 'Node Type': string; 'Relation Name'?: string; 'Index Cond'?: string; Plans?: Node[] }

// A handful of rows, however large an installation grows.
const small = ['ProjectAccessLevel']

/** The tables that statements read through, as `table: statement`, when PostgreSQL does so only where no index leads to the rows. */
export async function tablesReadThrough(statements: PreparedStatement[]): Promise<string[]> {
  const texts = new Map(statements.map(({ text, name }) => [text, name ?? text]))
  const client = await pool.connect()
  try {
    await client.query('set enable_seqscan = off')
    const found: string[] = []
    for (const [text, name] of texts) {
      if (!/^[\s(]*select\b/i.test(text)) continue
      const { rows } = await client.query(`explain (generic_plan, format json) ${text}`)
      found.push(...readThrough(rows[0]['QUERY PLAN'][0].Plan).map((table) => `${table}: ${name}`))
    }
    return found
  } finally {
    client.release(true)
  }
}

function readThrough(node: Node): string[] {
  const { 'Node Type': type, 'Relation Name': table = '', 'Index Cond': by, Plans: below = [] } = node
  const isThrough = type === 'Seq Scan' || (/^Index (Only )?Scan$/.test(type) && !by)
  return [...(isThrough && !small.includes(table) ? [table] : []), ...below.flatMap(readThrough)]
}
