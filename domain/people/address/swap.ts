import type { Db } from '../../act.ts'
import { Invalid } from '../../refusals.ts'
import type { Holder } from './keep.ts'

/** When two people give the same address at once, the second finds it taken. */
export async function setAddress(db: Db, id: string, email: string): Promise<void> {
  await db.person.update({ where: { id }, data: { email } }).catch((error: { code?: unknown }) => {
    throw error.code === 'P2002' ? new Invalid({ email: 'address-taken' }) : error
  })
}
/** Gives each of two persons the address of the other. */
export async function swapAddresses(db: Db, one: Holder, other: Holder): Promise<void> {
  if (one.id === other.id) return
  await setAddress(db, other.id, `${other.id}@swapped.invalid`)
  await setAddress(db, one.id, other.email)
  await setAddress(db, other.id, one.email)
}
