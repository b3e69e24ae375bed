import { sql } from '../../../prisma/sql.ts'
import { joined } from './column.ts'
import type { Computed } from './entity.ts'
import { parent } from './joins.ts'

/** Who a person of an organisation is, and how they are written to. */
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
}
