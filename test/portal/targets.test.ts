import { expect, test } from '@jest/globals'
import { sections } from '../../domain/access/layouts.ts'
import { prisma } from '../../prisma/client.ts'
import { openBrowser } from '../browser.ts'
import { smallTargets } from '../looks.ts'
import { world } from '../world.ts'
import { signedInPage } from './signed-in.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const browser = openBrowser()
const { line4 } = world.projects
const project = `/projects/${line4}`

test('whatever can be pressed is at least 24 pixels high and wide, on a phone and on a desk', async () => {
  const window = await browser.window(360)
  const page = await signedInPage(window, portal.address(), 'nora@northwind.test')
  const paths = [
    '/projects',
    project,
    `${project}/tasks`,
    `${project}/documents`,
    `${project}/updates`,
    '/updates',
    '/account',
  ]
  for (const path of [...paths, '/account/sessions']) {
    await page.goto(portal.address() + path)
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      expect([path, width, await smallTargets(page)]).toEqual([path, width, []])
    }
  }
  await window.close()
}, 120_000)

test.each(['en', 'de'] as const)(
  'the sections of a project are one row at 360 pixels, the chosen one in view (%s)',
  async (locale) => {
    const { personId } = world.people.nora
    await prisma.person.update({ where: { id: personId }, data: { locale } })
    const window = await browser.window(360)
    const page = await signedInPage(window, portal.address(), 'nora@northwind.test')
    await page.goto(`${portal.address()}${project}/updates`)
    const tabs = await page.$$eval('.sections a', (links) => links.map((link) => link.getBoundingClientRect().top))
    expect([tabs.length, new Set(tabs).size]).toEqual([sections.length, 1])
    const chosen = await page.$eval('.sections [aria-current]', (link) => link.getBoundingClientRect())
    expect([chosen.left >= 0, chosen.right <= 360]).toEqual([true, true])
    await prisma.person.update({ where: { id: personId }, data: { locale: null } })
    await window.close()
  },
)

test('the months of a long plan stay in view to its end', async () => {
  const window = await browser.window(360)
  const page = await signedInPage(window, portal.address(), 'nora@northwind.test')
  await page.goto(`${portal.address()}${project}/plan`)
  await page.$eval('.plan', (plan) => globalThis.scrollTo(0, plan.getBoundingClientRect().bottom - 400))
  const axis = await page.$eval('.plan .axis', (one) => one.getBoundingClientRect().top)
  const names = await page.$eval('.plan .names', (one) => one.getBoundingClientRect().top)
  expect([axis, names < 0]).toEqual([0, true])
  await window.close()
})
