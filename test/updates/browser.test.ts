import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { openBrowser, overflowOf } from '../browser.ts'
import { signedInPage } from '../portal/signed-in.ts'
import { openPortal } from '../portal/visitor.ts'
import { inSoak } from '../thorough.ts'
import { world } from '../world.ts'

const portal = openPortal()
const browser = openBrowser()
const updatesOf = (projectId: string) => `${portal.address()}/projects/${projectId}/updates`

inSoak('a long word and a long name break rather than push the page wide', async () => {
  await prisma.update.create({
    data: { projectId: world.projects.line4, body: `${'W'.repeat(400)} https://example.com/${'x'.repeat(300)}` },
  })
  const window = await browser.window(360)
  const page = await signedInPage(window, portal.address(), 'oscar@northwind.test')
  await page.goto(updatesOf(world.projects.line4))
  expect(await overflowOf(page)).toBe(0)
  await window.close()
})

test('Oscar writes and Milo answers with scripts switched off', async () => {
  const window = await browser.window(1440, { javaScriptEnabled: false })
  const oscar = await signedInPage(window, portal.address(), 'oscar@northwind.test')
  await oscar.goto(updatesOf(world.projects.robots))
  await oscar.fill('[name=body]', 'Does Bertha need a name plate?')
  await Promise.all([oscar.waitForNavigation(), oscar.click('form.write button')])
  expect(await oscar.textContent('.thread .prose')).toBe('Does Bertha need a name plate?')
  await window.close()
  const other = await browser.window(1440, { javaScriptEnabled: false })
  const milo = await signedInPage(other, portal.address(), 'milo@meridian.test')
  await milo.goto(updatesOf(world.projects.robots))
  await milo.click('.thread .answer summary')
  await milo.fill('.thread .answer [name=body]', 'She has one already.')
  await Promise.all([milo.waitForNavigation(), milo.click('.thread .answer button')])
  expect(await milo.textContent('.answers .prose')).toBe('She has one already.')
  await other.close()
})

inSoak('whoever reads the news for a while and leaves has seen them; who glances has not', async () => {
  const seenAt = async () =>
    (await prisma.membership.findUniqueOrThrow({ where: { id: world.people.abel.membershipId } })).updatesSeenAt
  const before = await seenAt()
  await (await portal.visitor('milo@meridian.test')).post('/updates', {
    projectId: world.projects.robots,
    body: 'News for Abel',
  })
  const window = await browser.window(1440)
  const page = await signedInPage(window, portal.address(), 'abel@northwind.test')
  const visit = async (seconds: number) => {
    await page.clock.install()
    await page.goto(`${portal.address()}/updates`)
    await page.clock.fastForward(seconds * 1000)
    await page.goto(`${portal.address()}/account`)
  }
  await visit(1)
  expect(await seenAt()).toEqual(before)
  await visit(30)
  while (Number(await seenAt()) === Number(before)) await page.waitForTimeout(20)
  expect(Number(await seenAt())).toBeGreaterThan(Number(before))
  await window.close()
})
