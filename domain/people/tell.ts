import { createHash } from 'node:crypto'
import type { DeliveryKind } from '@prisma/client'
import type { Member } from '../access/actor/actor.ts'
import type { Work } from '../act.ts'
import { type MailRequest, postAll } from '../delivery/post.ts'
import type { Caller } from './sign-in/caller.ts'
import { networkOf } from './sign-in/network.ts'
import { issue } from './tokens.ts'

/** What somebody is told of that happened to their account. */
type Happened = Extract<
  DeliveryKind,
  'password_changed' | 'new_device' | 'sessions_ended' | 'token_made' | 'webhook_made'
>

/** As whom a mail is read: a member, or an organisation's eyes for somebody who is one no more. */
type Reading = Pick<MailRequest, 'email' | 'membershipId' | 'organisationId' | 'accessLevelId'>

/** Tells somebody by mail that their password was changed. */
export async function tellOfPassword(work: Work, actor: Member, caller: Caller): Promise<void> {
  await tell(work, 'password_changed', actor.personId, recipientOf(actor), caller)
}

/** Tells somebody by mail of a sign-in with a browser that is new to them; of the same kind of browser in the same network once a day. */
export async function tellOfDevice(work: Work, actor: Member, caller: Caller): Promise<void> {
  const day = new Date().toISOString().slice(0, 10)
  const kind = createHash('sha256')
    .update(`${caller.userAgent} ${networkOf(caller.address)}`)
    .digest('hex')
    .slice(0, 16)
  const once = `device.${actor.personId}.${kind}.${day}`
  await tell(work, 'new_device', actor.personId, { ...recipientOf(actor), once }, caller)
}

/** Tells somebody by mail that they made a token for the API. */
export async function tellOfToken(work: Work, actor: Member, caller: Caller): Promise<void> {
  await tell(work, 'token_made', actor.personId, recipientOf(actor), caller)
}

/** Tells somebody by mail that they set up a webhook. */
export async function tellOfWebhook(work: Work, actor: Member, caller: Caller): Promise<void> {
  await tell(work, 'webhook_made', actor.personId, recipientOf(actor), caller)
}

/** Tells a person (uuid) by mail that staff ended their sessions. */
export async function tellOfEndedSessions(work: Work, personId: string, reading: Reading): Promise<void> {
  await tell(work, 'sessions_ended', personId, reading, { address: '' })
}

async function tell(work: Work, kind: Happened, personId: string, to: Reading & { once?: string }, caller: Caller) {
  const { address, userAgent = '' } = caller
  const token = await issue(work.db, 'not_me', personId, { detail: { address, userAgent } })
  await postAll(work, [{ ...to, kind, subjectId: token.id }])
}

function recipientOf({ email, membershipId, organisation }: Member): Reading {
  return { email, membershipId, organisationId: organisation.id }
}
