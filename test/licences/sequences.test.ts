import fc from 'fast-check'
import { system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { recoverLicence } from '../../domain/licences/idle/recover.ts'
import { withdrawInvitation } from '../../domain/people/invitations/withdraw.ts'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { enablePerson } from '../../domain/people/members/enable.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { thorough } from '../thorough.ts'
import { accept, codeOf, counted, customer, inviteFor, poolOf } from './customers.ts'

// Licences told once more, without any code of the product: plain counting.
type State = 'nobody' | 'invited' | 'here' | 'disabled' | 'invited-again'
const steps = ['invite', 'accept', 'withdraw', 'disable', 'enable', 'recover'] as const
type Step = { do: (typeof steps)[number]; who: number } | { do: 'pool'; size: number | null }

const leadsTo: Record<(typeof steps)[number], Partial<Record<State, State>>> = {
  invite: { nobody: 'invited', disabled: 'invited-again' },
  accept: { invited: 'here', 'invited-again': 'here' },
  withdraw: { invited: 'disabled', 'invited-again': 'disabled' },
  disable: { invited: 'disabled', here: 'disabled', 'invited-again': 'disabled' },
  enable: { disabled: 'here', 'invited-again': 'here' },
  recover: { here: 'disabled' },
}
const holds = (state: State) => state !== 'nobody' && state !== 'disabled'

const people = 4
const before = await counted()
let round = 0

class Naive {
  states: State[] = Array(people).fill('nobody')
  size: number | null = null
  left = () => (this.size === null ? 1 : this.size - before.taken - before.reserved - this.states.filter(holds).length)
  /** What a step should lead to: a state, `none` where no licence is left, null where it does not fit. */
  after({ do: what, who }: Exclude<Step, { do: 'pool' }>): State | 'none' | null {
    const [from, to] = [this.states[who] as State, leadsTo[what][this.states[who] as State]]
    if (!to) return null
    return !holds(from) && holds(to) && this.left() <= 0 ? 'none' : to
  }
}

async function take(step: Exclude<Step, { do: 'pool' }>, ids: (string | undefined)[]): Promise<string> {
  const adam = await actorOf('adam')
  const id = ids[step.who] as string
  const email = `step${round}-${step.who}@northwind.test`
  if (step.do === 'invite') {
    const invited = inviteFor('adam', email)
    ids[step.who] = (await invited.catch(() => null)) ?? ids[step.who]
    return codeOf(invited)
  }
  if (step.do === 'accept') return codeOf(accept(id))
  if (step.do === 'withdraw') return codeOf(withdrawInvitation(adam, id))
  if (step.do === 'disable') return codeOf(disablePerson(adam, id))
  if (step.do === 'enable') return codeOf(enablePerson(adam, id, {}))
  await prisma.licenceType.update({ where: { id: customer.id }, data: { idleDays: 14 } })
  const today = { day: '2999-01-01', zone: 'UTC' }
  return codeOf(act(system, (work) => recoverLicence(work, id, today, new Date())))
}

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom(...steps), who: fc.nat(people - 1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pool' as const), size: fc.option(fc.nat(3)) }) },
)

test('whatever is done in whatever order, as many are held and reserved as plain counting says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 8, maxLength: thorough ? 30 : 14 }), async (taken) => {
      round += 1
      const naive = new Naive()
      const ids: (string | undefined)[] = []
      await poolOf(null)
      for (const step of taken) {
        if (step.do === 'pool') {
          naive.size = step.size === null ? null : before.taken + before.reserved + step.size
          await poolOf(naive.size)
          continue
        }
        const after = naive.after(step)
        if (after === null) continue
        expect(await take(step, ids)).toBe(after === 'none' ? 'no-licence-staff' : 'done')
        if (after !== 'none') naive.states[step.who] = after
        const { taken: held, reserved } = await counted()
        expect([held, reserved]).toEqual([
          before.taken + naive.states.filter((one) => one === 'here').length,
          before.reserved + naive.states.filter((one) => one.startsWith('invited')).length,
        ])
      }
      await poolOf(null)
      await prisma.membership.updateMany({
        where: { person: { email: { startsWith: `step${round}-` } } },
        data: { disabledAt: new Date(), reinvitedAt: null },
      })
    }),
    { numRuns: thorough ? 60 : 4 },
  )
}, 600_000)
