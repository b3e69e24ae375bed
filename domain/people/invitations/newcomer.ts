import type { Locale, Profile } from '@prisma/client'
import { hashed } from '../passwords/hash.ts'
import { endOfTemporary, temporaryPassword } from '../passwords/passwords.ts'

/** Somebody who is to belong to an organisation. By link: an invitation is mailed. By password: a temporary one is told. */
export type Newcomer = {
  email: string
  name: string
  profile: Profile
  accessLevelId: string
  by: 'link' | 'password'
  jobRole?: string | undefined
  legalRepresentative?: boolean | undefined
  /** The language of whoever nobody knew before; absent: that of the organisation. */
  locale?: Locale | undefined
}

/** The same, with the temporary password where there is to be one. */
export type Prepared = Omit<Newcomer, 'by'> & { temporary: Temporary | null }

type Temporary = { password: string; hash: string; until: Date }

/** Makes the temporary password of a newcomer. A hash takes as long as many statements, so this comes before the transaction, and
 *  for many newcomers one after another: whoever signs in meanwhile then waits for one hash, not for all. */
export async function prepare({ by, ...newcomer }: Newcomer): Promise<Prepared> {
  return { ...newcomer, temporary: by === 'password' ? await newTemporary() : null }
}

async function newTemporary(): Promise<Temporary> {
  const password = temporaryPassword()
  return { password, hash: await hashed(password), until: endOfTemporary(new Date()) }
}
