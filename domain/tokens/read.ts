import { prisma } from '../../prisma/client.ts'
import { readActor } from '../access/actor/actor.sql.ts'
import { enabledMember, type Member, type Validity } from '../access/actor/actor.ts'
import { readWithReach } from '../access/actor/kept-reach.ts'
import type { TokenScope } from './areas.ts'

/** A token as the API knows it: its id (uuid), and what it opens. */
export type AskingToken = { id: string; scopes: readonly TokenScope[] }

/** Who asks with a token, when it ends and was used last, and by what it is seen whether that still holds. */
export type TokenAsker = { token: AskingToken; actor: Member; expiresAt: Date; usedAt: Date | null; validity: Validity }

type Row = AskingToken & { expiresAt: Date; usedAt: Date | null; actor: string | null } & Validity

/** Who asks with a token, by its digest (SHA-256 in hex); null for an unknown or expired one, and for somebody disabled. */
export async function askerOfToken(digest: string): Promise<TokenAsker | null> {
  const row = await readWithReach<Row>('actor-of-token', digest, readActor.byToken(digest))
  const actor = row ? enabledMember(row) : null
  if (!row || !actor) return null
  const { id, scopes, expiresAt, usedAt, membershipId, subjects, snapshot, validUntil } = row
  const validity = { membershipId, accessId: null, subjects, snapshot, validUntil }
  return { token: { id, scopes }, actor, expiresAt, usedAt, validity }
}

const notedEvery = 60_000
const noted = new Map<string, number>()

/** Notes, once a minute at most, that a token (uuid) is in use, and from which network address. It is worth neither a wait nor a failure. */
export function noteTokenUse(id: string, from: string, now = Date.now()): void {
  if (now - (noted.get(id) ?? 0) < notedEvery) return
  if (noted.size > 10_000) noted.clear()
  noted.set(id, now)
  prisma.apiToken.updateMany({ where: { id }, data: { usedAt: new Date(now), usedFrom: from } }).catch(() => {})
}
