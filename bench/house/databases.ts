import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@prisma/client'
import { found } from '../../domain/organisations/found.ts'
import { hashed } from '../../domain/people/passwords/hash.ts'
import { withClient } from '../../prisma/connection.ts'
import { migrate } from '../../prisma/migrate.ts'
import { generate } from '../generate.ts'

/** The password of everybody who was generated. */
export const password = 'nobody is at the window'
/** One of the host's administrators. */
export const staffAddress = 'staff@host.test'
/** The address of one of a customer's four people; the third is an observer, a client. */
export const addressOf = (customer: number, person: number) => `person${person}@customer${customer}.test`

/** Makes a database beside the one at `url`: migrated, founded, with as many customers. Returns its address. */
export async function makeDatabase(url: string, customers: number): Promise<string> {
  const name = `with_${customers}`
  await withClient(url, (client) => client.query(`create database ${name}`))
  const address = url.replace(/[^/]*$/, name)
  await migrate(address)
  const passwordHash = await hashed(password)
  await foundHost(address, passwordHash)
  await withClient(address, (client) => generate(client, customers, passwordHash))
  return address
}

async function foundHost(connectionString: string, passwordHash: string) {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString }) })
  await prisma.$transaction(async (db) => {
    const { organisation, builtIn } = await found(db, { name: 'Host' })
    const person = await db.person.create({ data: { name: 'Member of staff', email: staffAddress, passwordHash } })
    const belongs = { personId: person.id, organisationId: organisation.id }
    const accessLevelId = builtIn.accessLevels.Staff as string
    await db.membership.create({ data: { ...belongs, accessLevelId, profile: 'administrator' } })
  })
  await prisma.$disconnect()
}
