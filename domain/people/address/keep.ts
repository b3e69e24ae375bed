import type { Person, TokenKind } from '@prisma/client'
import type { Db } from '../../act.ts'
import { Invalid } from '../../refusals.ts'
import { endTokensOfPerson } from '../../tokens/end.ts'
import { setAddress, swapAddresses } from './swap.ts'

export type Holder = Pick<Person, 'id' | 'email'>
type Writing = { db: Db }

/** A person (uuid) whose address and ways in nobody else changes until this transaction ends. */
export async function personUnderLock(db: Db, id: string): Promise<Omit<Person, 'passwordHash'>> {
  await db.$queryRaw`select id from "Person" where id = ${id}::uuid for update`
  return db.person.findUniqueOrThrow({ where: { id } })
}

/**
 * Gives a person another e-mail address: sessions and tokens end, and so do the one-time links and codes that were mailed to the old one, but for
 * those of the kinds that `last`. What they had mailed no more stays so. Throws Invalid for an address that is somebody else's, also when
 * two give the same one at once. The address of another person of the same human, that was joined into this one, is theirs.
 */
export async function keepAddress(
  { db }: Writing,
  holder: Holder,
  email: string,
  last: TokenKind[] = [],
): Promise<void> {
  const { id: personId, email: old } = holder
  const taken = await db.person.findUnique({ where: { email }, select: { id: true, email: true, joinedIntoId: true } })
  if (taken && taken.id !== personId && taken.joinedIntoId !== personId) throw new Invalid({ email: 'address-taken' })
  await (taken ? swapAddresses(db, holder, taken) : setAddress(db, personId, email))
  await carryOver(db, old, email)
  await db.session.deleteMany({ where: { personId } })
  await endTokensOfPerson(db, personId)
  const where = { personId, usedAt: null, kind: { notIn: last } }
  await db.token.updateMany({ where, data: { usedAt: new Date() } })
}

/** What is mailed no more to one address is mailed no more to another one either. */
export async function carryOver(db: Db, from: string, email: string): Promise<void> {
  const stopped = await db.suppression.findMany({ where: { email: from }, select: { scheduleId: true } })
  await db.suppression.createMany({ data: stopped.map((one) => ({ ...one, email })), skipDuplicates: true })
}
