import type { Admitted } from '../../domain/people/admit.ts'
import { writtenAddress } from '../../words/address.ts'
import type { Outcome } from './verb.ts'

/** Temporary passwords of those who were given one: told this once and kept nowhere. */
export function passwordsTold(people: Admitted[]): NonNullable<Outcome['told']> {
  return people.flatMap(({ email, temporaryPassword }) =>
    temporaryPassword ? [{ label: writtenAddress(email), value: temporaryPassword }] : [],
  )
}
