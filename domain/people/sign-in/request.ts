import { prisma } from '../../../prisma/client.ts'
import { system } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { post } from '../../delivery/post.ts'
import { takenBackMail } from '../../licences/idle/taken-back.ts'
import { issue } from '../tokens.ts'
import { mailTries, type SignInAttempt } from './attempts.ts'
import { usualActor } from './enter.ts'
import { padResponseTime } from './response-time.ts'

/** Mails a one-time link and code for signing in, if there is somebody to mail it to. Says nothing either way. */
export const requestSignInLink = (who: SignInAttempt): Promise<void> => request('sign_in', who)

/** Mails a one-time link for choosing a new password, if there is somebody to mail it to. Says nothing either way. */
export const requestReset = (who: SignInAttempt): Promise<void> => request('reset', who)

/** The same answer after the same time for known, unknown and disabled; who was disabled because they had not been here for long is told so by mail.
 *  Throws TooManyAttempts. */
async function request(kind: 'sign_in' | 'reset', who: SignInAttempt): Promise<void> {
  await mailTries.spend(who)
  await padResponseTime(async () => {
    const person = await prisma.person.findUnique({ where: { email: who.email }, select: { id: true } })
    const actor = person && (await usualActor(person.id))
    if (!actor) return void (person && (await tellWhy(person.id)))
    await act(system, async (work) => {
      const { personId, membershipId, email, organisation } = actor
      const organisationId = organisation.id
      const token = await issue(work.db, kind, personId, who.browser ? { browser: who.browser } : {})
      await post(work, { kind, email, membershipId, organisationId, subjectId: token.id })
      await work.record({ action: asked[kind], subject: 'Person', id: personId, organisationId })
    })
  })
}

async function tellWhy(personId: string): Promise<void> {
  const mail = await takenBackMail(personId)
  if (mail) await act(system, (work) => post(work, mail))
}

const asked = { sign_in: 'request-sign-in', reset: 'request-reset' } as const
