import { test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { actorOfMembership, type Member } from '../../domain/access/actor/actor.ts'
import { answerPartner, type PartnershipAnswer } from '../../domain/partnerships/answer.ts'
import { invitePartner } from '../../domain/partnerships/invite.ts'
import { Refusal } from '../../domain/refusals.ts'
import { randomFrom } from '../random.ts'
import { thorough } from '../thorough.ts'
import { world } from '../world.ts'
import { actions, addressOf, between, lines, senderId, standing, standsNow, type Views } from './between.ts'

/** What the table says of a state, a side and an action; what it does not say is refused. */
const said = new Map(lines.map(({ at, side, action, after }) => [`${at} ${side} ${action}`, after]))

test('any sequence of actions of both sides leads where the table says', async () => {
  const of = async (who: PersonKey) => (await actorOfMembership(world.people[who].membershipId)) as Member
  const north = await of('nora')
  const globe = await of('gina')
  let state: Views = 'none none'
  let isSwapped = false
  const { pick } = randomFrom(20_261_129)
  for (let n = 0; n < (thorough ? 10_000 : 60); n++) {
    await standing('none none')
    state = 'none none'
    isSwapped = false
    const done: string[] = []
    for (let step = 0; step < (thorough ? 5 : 3); step++) {
      // Where there is nothing between them, there is nothing else to do.
      const actor: Member = pick([north, globe])
      const action: string = state === 'none none' ? 'invite' : pick(actions)
      const begins = state === 'none none' && action === 'invite'
      if (begins) isSwapped = actor === globe
      const side = (actor === north) === isSwapped ? 'recipient' : 'sender'
      const after: Views = said.get(`${state} ${side} ${action}`) ?? state
      if (side === 'recipient' && action === 'invite' && after !== state) isSwapped = !isSwapped
      state = after
      done.push(`${actor.name} ${action}`)
      await doing(actor, action)
      const now = (await standsNow()).replace(' swapped', '')
      if (now !== state) throw new Error(`${done.join(', ')}: ${now} instead of ${state}`)
    }
  }
})

async function doing(actor: Member, action: string) {
  const row = action === 'invite' ? null : await between()
  const other = actor.organisation.id === senderId ? addressOf.recipient : addressOf.sender
  const work =
    action === 'invite'
      ? () => invitePartner(actor, { email: other })
      : () => (row ? answerPartner(actor, row.id, action as PartnershipAnswer) : Promise.resolve())
  await work().catch((error) => {
    if (!(error instanceof Refusal)) throw error
  })
}
