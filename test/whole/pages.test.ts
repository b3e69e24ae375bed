import { jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import { prisma } from '../../prisma/client.ts'
import { openBrowser, pageProblemsOn } from '../browser.ts'
import { signedInPage } from '../portal/signed-in.ts'
import { openPortal } from '../portal/visitor.ts'
import { inSoak, someOf, thorough } from '../thorough.ts'
import { world } from '../world.ts'

const portal = openPortal()
const browser = openBrowser()
const { line4, steriliser } = world.projects
jest.setTimeout(180_000)

const readers = [
  ['oscar@northwind.test', line4],
  ['sara@northwind.test', line4],
  ['carl@brightline.test', line4],
  ['gina@globex.test', steriliser],
] as const

test.each(someOf(readers, 1))(
  'no page of the portal puts %s off, nor makes the browser complain',
  async (email, project) => {
    const window = await browser.window(1440)
    const page = await signedInPage(window, portal.address(), email)
    const complaints = complaintsOf(page)
    const found: string[] = []
    for (const path of someOf(await pagesOf(email, project), 3)) {
      await page.goto(portal.address() + path)
      found.push(...(await pageProblemsOn(page)))
    }
    expect([...found, ...complaints]).toEqual([])
    await window.close()
  },
)

inSoak('neither does an address behind which nothing is, nor a search that finds nothing', async () => {
  const window = await browser.window(1440)
  const page = await signedInPage(window, portal.address(), 'oscar@northwind.test')
  for (const path of ['/nothing/here', '/projects?q=nothing']) {
    await page.goto(portal.address() + path)
    expect(await pageProblemsOn(page)).toEqual([])
  }
  await window.close()
})

test('the first visit to the projects brings at most 60 kB over the wire', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const window = await browser.window(1440, { extraHTTPHeaders: { cookie: oscar.cookieHeader() } })
  const page = await window.newPage()
  const wire = await window.newCDPSession(page)
  const loaded: number[] = []
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => loaded.push(encodedDataLength))
  await wire.send('Network.enable')
  await page.goto(`${portal.address()}/projects`, { waitUntil: 'networkidle' })
  expect(await page.locator('h1').textContent()).toBe('Projects')
  expect(loaded.length).toBeGreaterThanOrEqual(4)
  expect(loaded.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(60_000)
  await window.close()
})

/** Every page of the portal that somebody reaches, with one project of theirs. */
async function pagesOf(email: string, project: string): Promise<string[]> {
  const reader = await portal.visitor(email)
  const { sections } = (await reader.json(`/projects/${project}`)).data
  const [update] = await prisma.update.findMany({ where: { projectId: project, phase: null }, take: 1 })
  const account = [
    '/account',
    '/account/mails',
    '/account/password',
    '/account/sessions',
    '/account/sessions/ending',
    '/account/membership',
  ]
  const parts = sections.map((section: string) => `/projects/${project}${section === 'overview' ? '' : `/${section}`}`)
  const seen = (await reader.json(`/updates/${update?.id}`)).status === 200 ? [`/updates/${update?.id}`] : []
  // The account has the same pages for everybody.
  const own = thorough || email === readers[0][0] ? account : account.slice(0, 1)
  return ['/projects', ...parts, '/updates', ...seen, ...own]
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()))
  return complaints
}
