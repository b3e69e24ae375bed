import { hash, verify } from '@node-rs/argon2'

/** What a hash is compared with where there is none, so that an unknown address takes as long as a known one. */
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$BuIspECIsVxrE+aAFfK3fw$FZ2gMnmqO2miH4trxS99DgKQhCb+LD+EQ2BtMjAxLzM'

/** The argon2id hash of a password. The cost is the one OWASP names for argon2id. */
export function hashed(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
}

/** Whether a password belongs to a hash; without a hash the work is the same and the answer no. */
export async function matches(password: string, hash: string | null | undefined): Promise<boolean> {
  const right = await verify(hash ?? nobody, password.normalize('NFKC'))
  return right && Boolean(hash)
}
