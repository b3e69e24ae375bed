import { beginning, type FormValue, type FormValues, filledIn } from '../../admin/actions/form-values.ts'
import type { FieldView } from '../../admin/actions/form-view.ts'
import type { ChangedForm } from '../../admin/actions/meanwhile/meanwhile.ts'
import { type Both, merged } from '../../admin/actions/meanwhile/merge.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import { offeredTo, onRowsOf } from './pressed/offered.ts'

const { colleague } = openBackOffice()
let olga: Colleague
beforeAll(async () => {
  olga = await colleague('olga')
})

/** A form of a verb as it is now, in the shape in which it is sent. */
async function opened(subject: string, verb: string, id: string) {
  const fields = ((await olga.read(subject, verb, {}, id)).data.form?.fields ?? []) as FieldView[]
  return { fields, now: filledIn(fields, beginning(fields)) }
}
const sent = async (subject: string, verb: string, id: string, now: FormValues, shown: FormValues) => {
  const answer = await olga.call(subject, verb, { ...now, '#shown': JSON.stringify(shown) }, id)
  return { status: answer.status, notice: answer.data.notice, ...(answer.data as { meanwhile?: ChangedForm }) }
}

/** Two other values for a field that begins with something; undefined where none can be made up. */
function others({ kind }: FieldView, now: FormValue): [FormValue, FormValue] | undefined {
  if (kind === 'kept' || kind === 'file' || now === undefined || now === null) return undefined
  if (typeof now === 'string') return [`${now} then`, `${now} mine`]
  if (Array.isArray(now)) return [['then'], ['mine']]
  const [name] = Object.keys(now)
  return name
    ? [
        { ...(now as FormValues), [name]: 'then' },
        { ...(now as FormValues), [name]: 'mine' },
      ]
    : undefined
}

test('in every form of every row both values are told of what two have changed, and nothing is saved', async () => {
  const asked: string[] = []
  const wrong: string[] = []
  for (const resource of await offeredTo(olga))
    for (const { button, rows } of await onRowsOf(olga, resource)) {
      const id = rows[0]?.id
      if (button.component !== 'VerbForm' || !id) continue
      const { fields, now } = await opened(resource.id, button.name, id)
      const field = fields.find((one) => others(one, now[one.name]))
      const two = field && others(field, now[field.name])
      if (!field || !two) continue
      const [then, mine] = two
      const name = `${resource.id} ${button.name} ${field.name}`
      const shown = { ...now, [field.name]: then }
      const answer = await sent(resource.id, button.name, id, { ...now, [field.name]: mine }, shown)
      const [both] = answer.meanwhile?.both ?? []
      asked.push(`${resource.id} ${button.name}`)
      if (answer.status !== 409 || !both?.path.startsWith(field.name) || both.words.mine === both.words.theirs)
        wrong.push(`${name}: ${answer.status} ${JSON.stringify(answer.meanwhile?.both ?? answer.notice)}`)
      if (JSON.stringify((await opened(resource.id, button.name, id)).now) !== JSON.stringify(now)) wrong.push(name)
    }
  expect(wrong).toEqual([])
  expect(asked).toEqual(
    expect.arrayContaining([
      ...['Report change', 'Schedule change', 'ProjectAccessLevel change-level', 'AccessLevel change-level'],
      ...['LayoutTemplate change-layout', 'LicenceType change-licence-type', 'Membership change-profile'],
      ...['Team rename-set', 'Organisation set-ends'],
    ]),
  )
}, 120_000)

describe('two have the form of the same licence type open', () => {
  const type = () => prisma.licenceType.findFirstOrThrow({ orderBy: { name: 'asc' } })

  test('what each changed is as they left it; of what both did Olga is told theirs in words, and has hers when she means it', async () => {
    const { id, name } = await type()
    const { now } = await opened('LicenceType', 'change-licence-type', id)
    await prisma.licenceType.update({ where: { id }, data: { idleDays: 45 } })
    const apart = await sent('LicenceType', 'change-licence-type', id, { ...now, name: `${name} A` }, now)
    expect(apart.notice?.type).toBe('success')
    expect(await type()).toMatchObject({ name: `${name} A`, idleDays: 45 })
    const mine = { ...now, name: `${name} A`, idleDays: '30' }
    const same = await sent('LicenceType', 'change-licence-type', id, mine, { ...now, name: `${name} A` })
    expect(same.notice?.message).toContain('somebody else has meanwhile changed')
    expect(same.meanwhile?.both.map(({ words }) => words)).toEqual([{ mine: '30', theirs: '45' }])
    const { fields = [] } = same.meanwhile?.form ?? {}
    const again = await sent('LicenceType', 'change-licence-type', id, mine, filledIn(fields, beginning(fields)))
    expect(again.notice?.type).toBe('success')
    expect(await type()).toMatchObject({ name: `${name} A`, idleDays: 30 })
  })

  test('of two who save in the same instant one is told of the other', async () => {
    const { id } = await prisma.team.findFirstOrThrow({ where: { organisationId: world.organisations.northwind } })
    for (const round of [1, 2, 3]) {
      const { now } = await opened('Team', 'rename-set', id)
      const both = ['one', 'other'].map((name) =>
        sent('Team', 'rename-set', id, { ...now, name: `${name} ${round}` }, now),
      )
      expect((await Promise.all(both)).map(({ notice }) => notice?.type).toSorted()).toEqual(['error', 'success'])
    }
  })

  test.each(['', 'nonsense', '[]', '{"constructor": 1}'])(
    'what says it was shown %s is not understood',
    async (shown) => {
      const { id } = await type()
      const { now } = await opened('LicenceType', 'change-licence-type', id)
      const answer = await olga.call('LicenceType', 'change-licence-type', { ...now, '#shown': shown }, id)
      expect(answer.status).toBe(400)
    },
  )
})

test.each<[string, FormValue, FormValue, FormValue, FormValue, string[]]>([
  [
    'rows of a table that each of them changed',
    { a: '2', b: '1' },
    { a: '1', b: '1' },
    { a: '1', b: '2' },
    { a: '2', b: '2' },
    [],
  ],
  ['the same row', { a: '2', b: '1' }, { a: '1', b: '1' }, { a: '3', b: '1' }, { a: '2', b: '1' }, ['field.a']],
  ['to the same', 'x', 'y', 'x', 'x', []],
  ['what one emptied and the other left alone', 'x', 'x', null, null, []],
  ['a list', ['a'], [], ['b'], ['a'], ['field']],
  ['the ends of lines', 'a\r\nb', 'a\nb', 'a\nb', 'a\r\nb', []],
])('of %s', (_, mine, shown, now, expected, paths) => {
  const both: Both[] = []
  expect(merged({ sent: mine, shown, now }, 'field', both)).toEqual(expected)
  expect(both.map(({ path }) => path)).toEqual(paths)
})
