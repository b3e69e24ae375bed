import type { Profile } from '@prisma/client'
import { join, patternWith, type Sql, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { columnsListed } from '../../access/actor/portal.ts'
import { can, scopeSql } from '../../access/scope.ts'
import { type Paged, readPage } from '../../projects/pages.ts'
import { emailSql, isHere, isMachine } from '../colleagues/list.sql.ts'
import { profilesInstead } from '../colleagues/list.ts'
import { allOf, colleaguesSql } from './colleagues.sql.ts'
import { partnersMembersByNameSql, partnersMembersSql, worksByAccess } from './partners.sql.ts'
import { mustSeeContacts } from './sees.ts'

/** Of which kind somebody in the address book is: of one's own organisation, of a partner, or entered by hand. */
export const contactKinds = ['colleague', 'partner', 'contact'] as const
export type ContactKind = (typeof contactKinds)[number]

/** What the address book is asked for. */
export type ContactsQuery = { q?: string | undefined; kind?: ContactKind | undefined; page: number }

/** Somebody in the address book; `id` is the membership of a colleague or a partner's member, or the contact. `profile` is told to who looks after the people of
 *  the organisation; `profiles` are those that they can be given, none where theirs stays as it is. */
export type ListedContact = {
  id: string
  kind: ContactKind
  name: string | null
  /** What the layout of whoever asks leaves out is not there. */
  email?: string | null
  phone?: string | null
  company?: string | null
  jobRole?: string | null
  profile: Profile | null
  profiles: Profile[]
  isSelf: boolean
}

/** A page of the address book. `mayCreate`: whether who asks may write somebody into it. */
export type ContactsPage = Paged & { contacts: ListedContact[]; mayCreate: boolean }

/** The people of the actor's own organisation and of its partners who are here, and who was entered by hand, by name. A contact who has become a colleague, or works
 *  here by access that was given to a partner whose addresses are told, is told once, as that. Throws NotFound for who does not see contacts. Source: domain, nouns. */
export async function listContacts(actor: Member, { q, kind, page }: ContactsQuery): Promise<ContactsPage> {
  mustSeeContacts(actor)
  const columns = allOf('x', columnsListed(actor, 'contacts', told, ['id', 'kind', 'personId', 'name', 'profile']))
  const pattern = patternWith(q ?? '')
  const searched = ['name', 'email', 'company'].flatMap((name) =>
    columns.names.includes(name) ? (columns.of(name) ?? []) : [],
  )
  const any = sql`(${join(
    searched.map((column) => sql`${column} ilike ${pattern}::text`),
    ' or ',
  )})`
  const where = join([sql`true`, ...(q ? [any] : []), ...(kind ? [sql`x.kind = ${kind}::text`] : [])], ' and ')
  const order = sql`lower(x.name) nulls last, x.id`
  const { table, inOrder } = addressBook(actor)
  const listing = () => ({ table, inOrder, alias: 'x', columns, where, order, beside: [] })
  const { rows, ...paged } = await readPage<ContactRow>(actor, { name: 'contacts', key: null, columns, listing }, page)
  const mayCreate = can(actor, 'create', 'Contact', { organisationId: actor.organisation.id })
  return { contacts: rows.map((row) => contactOf(actor, row)), mayCreate, ...paged }
}

const told = ['id', 'kind', 'personId', 'name', 'email', 'phone', 'company', 'jobRole', 'profile'] as const

type ContactRow = Omit<ListedContact, 'isSelf' | 'profiles'> & { personId: string | null }

function contactOf(actor: Member, { personId, ...row }: ContactRow): ListedContact {
  const isSelf = personId === actor.personId
  return { ...row, isSelf, profiles: isSelf || !row.profile ? [] : profilesInstead(actor, row.profile) }
}

/** The people of the address book, and the same in parts that are read in the order of their names. */
function addressBook(actor: Member): { table: Sql; inOrder: Sql[] } {
  const known = colleaguesSql(actor, sql`c.email = ${emailSql(actor)} and ${isHere}`)
  const colleagues = sql`select m.id, 'colleague' as kind, m."personId", m.name, m.email, null as phone, null as company, m."jobRole", m.profile
    from (${colleaguesSql(actor, sql`${isHere} and not ${isMachine}`)}) m`
  const contacts = sql`select c.id, 'contact' as kind, null::uuid as "personId", c.name, c.email, c.phone, c.company, c."jobRole", null as profile
    from "Contact" c
    where ${scopeSql(actor, 'read', 'Contact', 'c')} and c."organisationId" = ${actor.organisation.id}::uuid and not exists (${known})
      and not ${worksByAccess(actor, sql`c.email`)}`
  return {
    table: join([colleagues, partnersMembersSql(actor), contacts], ' union all '),
    inOrder: [colleagues, partnersMembersByNameSql(actor), contacts],
  }
}
