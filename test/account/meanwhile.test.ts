import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const page = '/account/settings'
const { northwind } = world.organisations

test('the second sees both values of what both changed, and has the other’s of the rest; sent once more, theirs counts', async () => {
  const [abel, nora] = [await portal.visitor('abel@northwind.test'), await portal.visitor('nora@northwind.test')]
  const { settings, version: read } = (await nora.json(page)).data
  const filled = { ...settings, inviteProfile: settings.inviteProfile ?? '', inviteLocale: settings.inviteLocale ?? '' }
  const json = { version: read, name: 'Northwind of Abel', locale: 'de' }
  expect((await abel.send(page, { json })).status).toBe(201)
  const mine = {
    ...filled,
    version: read,
    shown: JSON.stringify(settings),
    name: 'Northwind of Nora',
    accent: '#101010',
  }
  const { status, text } = await nora.post(page, mine)
  expect(status).toBe(400)
  const fieldsOf = (html: string) => {
    const value = (name: string) => new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? ''
    const chosen = /<select[^>]*name="locale".*?<option[^>]*value="(\w+)"[^>]*selected/s.exec(html)?.[1]
    return { name: value('name'), accent: value('accent'), locale: chosen, version: value('version') }
  }
  const again = fieldsOf(text)
  expect(again).toMatchObject({ name: 'Northwind of Nora', accent: '#101010', locale: 'de' })
  expect(text).toMatch(/id="name-problem">[^<]*Northwind of Abel/)
  expect(text).not.toContain('id="accent-problem"')
  expect((await nora.post(page, { ...filled, ...again })).status).toBe(303)
  expect(await prisma.organisation.findUniqueOrThrow({ where: { id: northwind } })).toMatchObject({
    name: 'Northwind of Nora',
    accent: '#101010',
    locale: 'de',
  })
})
