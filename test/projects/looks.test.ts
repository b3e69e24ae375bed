import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { openBrowser, overflowOf, pageProblemsOn } from '../browser.ts'
import { brokenWords } from '../looks.ts'
import { signedInPage } from '../portal/signed-in.ts'
import { openPortal } from '../portal/visitor.ts'
import { inSoak, someOf } from '../thorough.ts'
import { world } from '../world.ts'

const portal = openPortal()
const browser = openBrowser()
const { line4, cleanRoom } = world.projects

async function pageOf(email: string, path: string, width: number) {
  const window = await browser.window(width)
  const page = await signedInPage(window, portal.address(), email)
  await page.goto(portal.address() + path)
  return { page, close: () => window.close() }
}

test.each(someOf(['carl@brightline.test', 'milo@meridian.test'], 1))(
  'at no width does a list of %s break a word, nor what was done from its day',
  async (email) => {
    const { page, close } = await pageOf(email, `/projects/${line4}/tasks`, 720)
    for (const path of [`/projects/${line4}/tasks`, '/projects']) {
      await page.goto(portal.address() + path)
      for (const width of someOf([720, 768, 1024, 1440], 2)) {
        await page.setViewportSize({ width, height: 800 })
        expect([width, await brokenWords(page), await overflowOf(page)]).toEqual([width, [], 0])
        if (path !== '/projects')
          expect(await page.locator('td .quiet:text("done")').first().textContent()).toMatch(/^done\u00a0\S/)
      }
    }
    await close()
  },
)

inSoak('a name or a value that is one long word puts nobody off', async () => {
  const long = 'Verfahrenstechnik'.repeat(6)
  const task = await prisma.task.findFirstOrThrow({ where: { projectId: line4, status: 'in_progress' } })
  const phase = await prisma.phase.findFirstOrThrow({ where: { id: task.phaseId ?? '' } })
  await prisma.task.update({ where: { id: task.id }, data: { name: long } })
  await prisma.phase.update({ where: { id: phase.id }, data: { name: long } })
  const { page, close } = await pageOf('milo@meridian.test', `/projects/${line4}/tasks`, 720)
  expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  expect(await pageProblemsOn(page)).toEqual([])
  await close()
  await prisma.task.update({ where: { id: task.id }, data: { name: task.name } })
  await prisma.phase.update({ where: { id: phase.id }, data: { name: phase.name } })
})

test('on a phone every section of a project is in view, and each filter as wide as what it says', async () => {
  const { page, close } = await pageOf('gina@globex.test', `/projects/${cleanRoom}/updates`, 360)
  const edges = await page.$$eval('.sections a', (links) => links.map((link) => link.getBoundingClientRect().right))
  expect(edges.length).toBeGreaterThan(4)
  expect(edges.filter((edge) => edge > 340)).toEqual([])
  await page.goto(`${portal.address()}/projects`)
  await page.click('.folded summary')
  const widths = await page.$$eval('.filters select', (selects) => selects.map(({ clientWidth }) => clientWidth))
  expect(widths).toEqual([318, 318, 318])
  await close()
})

test.each(someOf([360, 1440], 1))('at %i pixels nothing of the plan is cut off', async (width) => {
  const last = await prisma.milestone.findFirstOrThrow({ where: { projectId: line4 }, orderBy: { dueOn: 'desc' } })
  await prisma.milestone.update({ where: { id: last.id }, data: { dueOn: new Date('2029-01-01') } })
  const { page, close } = await pageOf('nora@northwind.test', `/projects/${line4}/plan`, width)
  const { edge, mark } = await page.evaluate(() => {
    const right = (one: Element | undefined) => one?.getBoundingClientRect().right ?? Number.NaN
    const marks = [...document.querySelectorAll('.bars path.shape')].toSorted((a, b) => right(a) - right(b))
    return { edge: right(document.querySelector('.plan') ?? undefined), mark: right(marks.at(-1)) }
  })
  expect(mark).toBeLessThanOrEqual(edge)
  expect(await page.$eval('.bars', (bars) => getComputedStyle(bars).overflow)).toBe('visible')
  expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  await close()
  await prisma.milestone.update({ where: { id: last.id }, data: { dueOn: last.dueOn } })
})
