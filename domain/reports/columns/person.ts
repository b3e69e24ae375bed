import { sql } from '../../../prisma/sql.ts'
import { joined } from './column.ts'
import type { Computed } from './entity.ts'
import { parent } from './joins.ts'

/** Who a person of an organisation is, and how they are written to; and of people, who came in lately, and who never did. */
export const person: Computed = {
  joins: {
    person: parent('Person', 'personId', 'its_person'),
    address: {
      ...{ subject: 'Person', alias: 'its_address', fields: ['email'] },
      sql: (open) => sql`left join "Person" its_address on its_address.id = x."personId" and ${open}`,
    },
  },
  columns: {
    person: { ...joined('text', 'person', 'its_person.name', 'personId'), member: 'x.id' },
    email: joined('text', 'address', 'its_address.email', 'personId'),
  },
  figures: [
    { name: 'neverIn', mark: 'waits', column: 'lastUsedOn', counts: 'empty', until: 'disabledOn', calm: true },
    { name: 'lastMonthIn', mark: 'done', column: 'lastUsedOn', counts: { sinceDays: 30 }, calm: true },
  ],
}
