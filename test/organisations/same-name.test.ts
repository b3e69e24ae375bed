import { onboard, onboarding } from '../../domain/organisations/onboard.ts'
import { comparableName } from '../../domain/organisations/same-name.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'

const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
let count = 0
async function onboarded(name: string, more: object = {}) {
  count += 1
  const first = { name: 'Lea Roth', email: `lea${count}@lumen.test`, profile: 'billing_administrator' }
  const asked = onboarding.parse({ name, accessLevelId, people: [first], ...more })
  try {
    return (await onboard(await actorOf('adam'), asked)).organisationId.length
  } catch (error) {
    const { code, detail } = error as { code: string; detail: { name?: string } }
    return `${code} ${detail.name}`
  }
}

test.each([
  ['Northwind Tools', 'NORTHWIND tools GmbH'],
  ['Müller & Söhne GmbH & Co. KG', 'Muller Sohne'],
  ['Société Générale S.A.', 'societe generale'],
  ['Weiß AG', 'WEISS'],
  ['Acme, Inc.', 'ACME Ltd'],
  ['Lumen B.V.', 'Lumen UG (haftungsbeschränkt)'],
  ['Brightline-Integrators LLC', 'Brightline Integrators SARL'],
])('%s and %s are the same', (one, other) => {
  expect(comparableName(one)).toBe(comparableName(other))
})

test.each([
  ['Northwind Tools', 'Northwind'],
  ['Northwind Tools', 'Northwind Tools East'],
  ['AG', 'Co'],
  ['東京', '大阪'],
])('%s and %s are not', (one, other) => {
  expect(comparableName(one)).not.toBe(comparableName(other))
})

test('“northwind tools GmbH” is a question first: Northwind Tools is there; said to be another one, it is made', async () => {
  const before = await prisma.organisation.count()
  expect(await onboarded('northwind tools GmbH')).toBe('organisation-exists Northwind Tools')
  expect(await prisma.organisation.count()).toBe(before)
  expect(await onboarded('northwind tools GmbH', { another: true })).toBe(36)
})

test('of two who onboard Lumen at the same moment, one is asked', async () => {
  const answers = await Promise.all([onboarded('Lumen GmbH'), onboarded('LUMEN')])
  expect(answers).toContain(36)
  expect(answers.some((answer) => String(answer).startsWith('organisation-exists'))).toBe(true)
})
