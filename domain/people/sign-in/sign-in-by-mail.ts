import { timingSafeEqual } from 'node:crypto'
import type { Token } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { findTakenBack } from '../../licences/idle/taken-back.ts'
import { AccessTakenBack, LinkSpent, NotRecognised } from '../refusals.ts'
import { codeOf, invalidateLinks, look } from '../tokens.ts'
import { codeTries, counted, type SignInAttempt } from './attempts.ts'
import type { Caller } from './caller.ts'
import { type Entrance, enter, usualActor } from './enter.ts'

/** Whom a mailed sign-in link is for. Throws NotFound when forged, LinkSpent when used or too old,
 *  AccessTakenBack where their licence was taken back since. Changes nothing. */
export async function checkSignInLink(value: string): Promise<Member> {
  return holder(await look(prisma, 'sign_in', value))
}

/** Signs in by the value of a mailed sign-in link, once. Throws NotFound when forged, LinkSpent when used or too old. */
export async function signInByLink(value: string, caller: Caller): Promise<Member> {
  const token = await look(prisma, 'sign_in', value)
  return comeIn(token, 'link', caller)
}

/** Signs in by the six digits of the newest mail to an address that was asked for by the same browser: who has heard or seen a code
 *  can do nothing with it elsewhere. Throws NotRecognised, TooManyAttempts. */
export function signInByCode({ code, ...who }: SignInAttempt & { code: string }): Promise<Member> {
  return counted(codeTries, who, async () => {
    const { email, browser } = who
    const good = { kind: 'sign_in' as const, usedAt: null, expiresAt: { gt: new Date() } }
    const token = await prisma.token.findFirst({
      where: { ...good, person: { email }, browser: browser ?? 'none' },
      orderBy: { createdAt: 'desc' },
    })
    if (!isCodeOf(token, code) || !token) throw new NotRecognised('wrong-code')
    return comeIn(token, 'code', who)
  })
}

async function comeIn(token: Token, by: Entrance, caller: Caller): Promise<Member> {
  const actor = await holder(token)
  await act(actor, async (work) => {
    await invalidateLinks(work.db, token.personId, ['sign_in'], token)
    await enter(work, actor, by, caller)
  })
  return actor
}

async function holder({ personId }: Token): Promise<Member> {
  const actor = await usualActor(personId)
  if (actor) return actor
  const takenBack = await findTakenBack(personId, false)
  throw takenBack ? new AccessTakenBack(takenBack) : new LinkSpent('link-expired')
}

function isCodeOf(token: Token | null, code: string): boolean {
  const right = Buffer.from(codeOf(token ?? { id: 'nobody', kind: 'sign_in' }))
  const typed = Buffer.from(code.padEnd(right.length).slice(0, right.length))
  return timingSafeEqual(right, typed) && code.length === right.length && token !== null
}
