import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Prisma, Token, TokenKind } from '@prisma/client'
import { settings } from '../../run/settings.ts'
import type { Db } from '../act.ts'
import { NotFound } from '../refusals.ts'
import { LinkSpent } from './refusals.ts'

const minutes = 60_000
/** How long a one-time link is good for, in milliseconds. */
export const lifetimes: Record<TokenKind, number> = {
  invitation: 14 * 24 * 60 * minutes,
  sign_in: 10 * minutes,
  reset: 60 * minutes,
  not_me: 7 * 24 * 60 * minutes,
  preview: 2 * minutes,
  // No longer than until the share ends.
  extension: 7 * 24 * 60 * minutes,
  new_address: 24 * 60 * minutes,
  undo_address: 7 * 24 * 60 * minutes,
}
const places: Record<TokenKind, string> = {
  invitation: 'invitations',
  sign_in: 'links',
  reset: 'password/reset',
  not_me: 'not-me',
  preview: 'preview',
  extension: 'extensions',
  new_address: 'new-address',
  undo_address: 'undo-address',
}

type Named = Pick<Token, 'id' | 'kind'>
type Tokens = { token: { findUnique(by: { where: { id: string } }): PromiseLike<Token | null> } }

/** What a token holds beside whose it is: the browser its code counts in, and what the mail with it tells of. */
export type Held = { browser?: string; detail?: Prisma.InputJsonObject }

/** A new one-time token of a person (uuid). */
export function issue(db: Db, kind: TokenKind, personId: string, held: Held = {}): Promise<Token> {
  return db.token.create({ data: { kind, personId, expiresAt: endOf(kind), ...held } })
}

/** A new one-time token for each of some people (uuids). */
export function issueAll(db: Db, kind: TokenKind, people: string[]): Promise<Token[]> {
  const expiresAt = endOf(kind)
  return db.token.createManyAndReturn({ data: people.map((personId) => ({ kind, personId, expiresAt })) })
}

const endOf = (kind: TokenKind) => new Date(Date.now() + lifetimes[kind])

/** The address a token's link leads to. Its last part is made of the id and the installation's secret; nothing secret is stored. */
export function linkOf(token: Named): string {
  return `${settings.portalUrl}/${places[token.kind]}/${sealed(token)}`
}

/** The last part of a token's link: 64 characters, the id and its seal. */
export function sealed(token: Named): string {
  return Buffer.concat([Buffer.from(token.id.replaceAll('-', ''), 'hex'), seal('link', token)]).toString('base64url')
}

/** The six digits that can be typed in place of a token's link. */
export function codeOf(token: Named): string {
  return String(seal('code', token).readUInt32BE() % 1_000_000).padStart(6, '0')
}

/** The token a link's value stands for, unspent. Throws NotFound for a forged value, LinkSpent for a used or expired one. */
export async function look(db: Tokens, kind: TokenKind, value: string): Promise<Token> {
  const token = await find(db, kind, value)
  if (!token) throw new NotFound()
  if (token.usedAt) throw new LinkSpent('link-used')
  if (token.expiresAt <= new Date()) throw new LinkSpent('link-expired')
  return token
}

/** The token a link's value stands for, spent or not; null for a forged value. */
export async function find(db: Tokens, kind: TokenKind, value: string): Promise<Token | null> {
  const id = opened(kind, value)
  return id ? await db.token.findUnique({ where: { id } }) : null
}

/** Makes a person's links of some kinds worthless, among them the one that is used now, if any. Throws LinkSpent when somebody was
 *  faster with it. It is one statement: two who use different links at once wait one for the other, without a deadlock. */
export async function invalidateLinks(
  db: Db,
  personId: string,
  kinds: TokenKind[],
  used?: Pick<Token, 'id'>,
): Promise<void> {
  const spent = await db.token.updateManyAndReturn({
    where: { personId, kind: { in: kinds }, usedAt: null },
    data: { usedAt: new Date() },
    select: { id: true },
  })
  if (used && !spent.some(({ id }) => id === used.id)) throw new LinkSpent('link-used')
}

/** The id inside a value whose seal is right. */
function opened(kind: TokenKind, value: string): string | undefined {
  if (!/^[\w-]{64}$/.test(value)) return undefined
  const bytes = Buffer.from(value, 'base64url')
  const id = bytes.toString('hex', 0, 16).replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  return timingSafeEqual(bytes.subarray(16), seal('link', { id, kind })) ? id : undefined
}

function seal(use: 'link' | 'code', { id, kind }: Named): Buffer {
  return createHmac('sha256', settings.secret).update(`${use} ${kind} ${id}`).digest()
}
