import { columnIn, join, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Actor } from '../access/actor/actor.ts'
import { seenSql } from '../access/columns.ts'
import type { StandsBeside } from '../nouns/declaration/found.ts'
import type { Through } from '../nouns/declaration/standing.ts'
import { foldedSql, gateOf, type Searched } from './searched.ts'
import type { Sought } from './sought.ts'

/** So many names that hold a word count, and so many rows that lead through to those: of a word that thousands hold, any will do. */
const mostNames = 200
const mostThrough = 1_000

/** That a row `x` belongs to something whose name holds the word at a place. */
export type IsBeside = (place: number) => Sql

/** What rows belong to, by the words that its names hold: tables for a WITH, each under its name and read once for all kinds. */
export type NamesBeside = Map<string, Sql>

/** Ways in which the rows of a kind belong to what has such a name, as far as the actor sees that they do, and how it is called. The tables that
 *  this needs are added to `names`. */
export function besideSql(actor: Actor, kind: Searched, { patterns }: Sought, names: NamesBeside): IsBeside[] {
  return (kind.beside ?? []).flatMap((beside) => {
    const { subject, through, by } = beside
    const gate = gateOf(actor, kind.subject, by)
    const called = calledSql(actor, beside, patterns)
    const led = through ? ledSql(actor, through, `beside ${subject}`, patterns) : called
    if (!gate || !called || !led) return []
    const name = `beside ${subject}${through ? ` by ${through.subject}` : ''}`
    names.set(`beside ${subject}`, called).set(name, led)
    return [(place) => sql`(${columnIn('x', by)} = any(${idsIn(name, place)}) and ${gate})`]
  })
}

/** The ids of what is called so, for each word. */
function calledSql(actor: Actor, { subject, title }: StandsBeside, patterns: string[]): Sql | null {
  const seen = seenSql(actor, subject, 'n', [title])
  if (!seen) return null
  const folded = foldedSql('n', title)
  const each = patterns.map(
    (pattern) => sql`(select n.id, ${folded} as text from ${raw(`"${subject}"`)} n
      where ${folded} like ${pattern}::text and ${seen} limit ${mostNames})`,
  )
  const held = patterns.map(
    (pattern, place) => sql`array_agg(id) filter (where text like ${pattern}::text) as ${idsOf(place)}`,
  )
  return sql`select ${join(held, ', ')} from (${join(each, ' union ')}) called`
}

/** What rows lead to from there. */
function ledSql(actor: Actor, { subject, by, leads = 'id' }: Through, from: string, patterns: string[]): Sql | null {
  const seen = seenSql(actor, subject, 't', [by, leads])
  if (!seen) return null
  const led = patterns.map(
    (_, place) => sql`array(select ${columnIn('t', leads)} from ${raw(`"${subject}"`)} t
      where ${columnIn('t', by)} = any(${idsIn(from, place)}) and ${seen} limit ${mostThrough}) as ${idsOf(place)}`,
  )
  return sql`select ${join(led, ', ')}`
}

const idsOf = (place: number) => raw(`word${place}`)
const idsIn = (name: string, place: number) => sql`(select ${idsOf(place)} from ${raw(`"${name}"`)})::uuid[]`
