import { expect, test } from '@jest/globals'
import { openBrowser, overflowOf } from '../browser.ts'
import { brokenWords, smallTargets } from '../looks.ts'
import { signedInPage, signInByForm } from '../portal/signed-in.ts'
import { openPortal } from '../portal/visitor.ts'
import { inSoak } from '../thorough.ts'
import { world } from '../world.ts'

const portal = openPortal()
const browser = openBrowser()
const { line4, scanner } = world.projects

test('a filter that is chosen asks at once; without scripts its button does', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const window = await browser.window(1440, { javaScriptEnabled })
    const page = await signInByForm(window, portal.address(), 'oscar@northwind.test')
    expect(new URL(page.url()).pathname).toBe('/projects')
    await page.click('.folded summary')
    const arrived = page.waitForURL(/state=closed/)
    await page.selectOption('[name=state]', 'closed')
    if (!javaScriptEnabled) await page.click('.filters button')
    await arrived
    expect(await page.locator('tbody a').getAttribute('href')).toBe(`/projects/${scanner}`)
    await window.close()
  }
})

test('by keyboard one skips to the content, and opens and leaves the menu', async () => {
  const window = await browser.window(1440)
  const page = await signedInPage(window, portal.address(), 'oscar@northwind.test')
  await page.goto(`${portal.address()}/projects`)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  await page.focus('.user-menu summary')
  await page.keyboard.press('Enter')
  expect(await page.isVisible('.user-menu button')).toBe(true)
  await page.focus('.user-menu button')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await window.close()
})

inSoak('what is printed is the page, not the way through the site', async () => {
  const window = await browser.window(1440, { colorScheme: 'dark' })
  const page = await signedInPage(window, portal.address(), 'oscar@northwind.test')
  await page.emulateMedia({ media: 'print' })
  await page.goto(`${portal.address()}/projects/${line4}`)
  expect(await page.isVisible('h1')).toBe(true)
  for (const way of ['.frame-nav', '.sections', '.user-menu', '.follow']) expect(await page.isVisible(way)).toBe(false)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
  await window.close()
})

test('on a phone all that Milo can press is large enough and the sections are one row; on a tablet his list breaks no word', async () => {
  const window = await browser.window(360)
  const page = await signedInPage(window, portal.address(), 'milo@meridian.test')
  await page.goto(`${portal.address()}/projects/${line4}/tasks`)
  const tops = await page.$$eval('.sections a', (links) => links.map((link) => link.getBoundingClientRect().top))
  expect([tops.length > 4, new Set(tops).size]).toEqual([true, 1])
  expect(await smallTargets(page)).toEqual([])
  await page.setViewportSize({ width: 720, height: 800 })
  expect(await page.locator('table.list td').count()).toBeGreaterThan(4)
  expect([await brokenWords(page), await overflowOf(page)]).toEqual([[], 0])
  await window.close()
})
