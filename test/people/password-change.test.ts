import type { TokenKind } from '@prisma/client'
import type { PersonKey } from '../../cast/people.ts'
import { type Member, system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { setPassword } from '../../domain/people/passwords/password.ts'
import { findReset, resetPassword } from '../../domain/people/passwords/reset.ts'
import { signIn } from '../../domain/people/sign-in/sign-in.ts'
import { signInByCode, signInByLink } from '../../domain/people/sign-in/sign-in-by-mail.ts'
import { codeOf, issue, sealed } from '../../domain/people/tokens.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { castPassword } from '../visitor.ts'
import { world } from '../world.ts'

const chosen = 'seven green lathes'
const address = '192.0.2.1'
const mailed = (kind: TokenKind, personId: string) =>
  act(system, ({ db }) => issue(db, kind, personId, { browser: 'desk' }))

test('whoever sits at Max’s desk can try ten current passwords, there and at the sign-in together', async () => {
  const max = await actorOf('max')
  const change = (current: string) => setPassword(max, { current, password: chosen, session: '', address })
  const wrong = expect.objectContaining({ fields: { current: 'wrong-password' } })
  for (let time = 1; time <= 9; time++) await expect(change('not it at all')).rejects.toEqual(wrong)
  const { email } = max
  await expect(signIn({ email, password: 'nor this', address })).rejects.toMatchObject({ code: 'wrong-credentials' })
  const closed = { code: 'too-many-attempts' }
  await expect(change(castPassword)).rejects.toMatchObject(closed)
  await expect(signIn({ email, password: castPassword, address: '198.51.100.7' })).rejects.toMatchObject(closed)
})

test.each<[string, PersonKey, (who: Member) => Promise<unknown>]>([
  [
    'that Sara chooses at her desk',
    'sara',
    (sara) => setPassword(sara, { current: castPassword, password: chosen, session: '', address }),
  ],
  [
    'that Nora chooses by a mailed link',
    'nora',
    async ({ personId }) => resetPassword(sealed(await mailed('reset', personId)), chosen, { address }),
  ],
])(
  'a new password %s ends all other links and the code mailed before, but no invitation, and nobody else’s',
  async (_, who, choose) => {
    const actor = await actorOf(who)
    const { personId, email } = actor
    const [reset, link] = [await mailed('reset', personId), await mailed('sign_in', personId)]
    const left = [await mailed('invitation', personId), await mailed('reset', world.people.max.personId)]
    await choose(actor)
    const used = { code: 'link-used' }
    await expect(findReset(sealed(reset))).rejects.toMatchObject(used)
    await expect(signInByLink(sealed(link), { address })).rejects.toMatchObject(used)
    const byCode = signInByCode({ email, code: codeOf(link), address, browser: 'desk' })
    await expect(byCode).rejects.toMatchObject({ code: 'wrong-code' })
    expect(await prisma.token.count({ where: { usedAt: null, id: { in: left.map(({ id }) => id) } } })).toBe(2)
  },
)
