import type { BrowserContext, Page } from 'playwright-core'
import { password } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { barriersOn, obstaclesOn, openBrowser } from '../browser.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'

const office = openBackOffice()
const browser = openBrowser()
const patience = 60_000

describe('the back-office in a browser', () => {
  test(
    'Olga finds what needs her today, and onboards a customer',
    async () => {
      const { page, complaints } = await signedIn('olga', 1440)
      await page.getByRole('heading', { name: /Late milestones/ }).waitFor()
      expect(await page.getByRole('link', { name: 'Packing cell' }).count()).toBe(1)
      await page.goto(`${office.address()}/admin/resources/Organisation/actions/onboard`)
      await page.getByLabel('Name of the organisation').fill('Fjord Foods')
      await page.getByLabel('Name', { exact: true }).fill('Hedda Berg')
      await page.getByLabel('E-mail address').fill('hedda@northwind')
      await page.getByLabel('Name of the project').fill('Smokehouse')
      await page.getByLabel('Starts on').fill('2027-02-01')
      await page.getByLabel('Ends on').fill('2027-01-01')
      await page.getByLabel('E-mail address').fill('hedda@fjord.test')
      await page.getByRole('button', { name: 'Onboard the customer' }).click()
      await page.getByText('The end lies before the start.').waitFor()
      expect(await barriersOn(page)).toEqual([])
      await page.getByLabel('Ends on').fill('2027-06-30')
      await page.getByRole('button', { name: 'Onboard the customer' }).click()
      await page.locator('.verb', { hasText: 'The customer has been onboarded' }).waitFor()
      const project = await prisma.project.findFirstOrThrow({
        where: { name: 'Smokehouse' },
        include: { organisation: true },
      })
      expect([project.organisation.name, project.endsOn]).toEqual(['Fjord Foods', new Date('2027-06-30')])
      expect(complaints).toEqual([expect.stringContaining('400 (Bad Request)')])
    },
    patience,
  )

  test(
    'Milo, west of Greenwich, moves the end of a project and nothing else; he is shown the days he chose',
    async () => {
      const { page, complaints } = await signedIn('milo', 1440, { timezoneId: 'America/Los_Angeles' })
      const before = await prisma.project.findUniqueOrThrow({ where: { id: world.projects.line4 } })
      await page.goto(`${office.address()}/admin/resources/Project/records/${before.id}/edit`)
      await page.locator('[name=endsOn]').fill('2027-03-31')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText('Saved.').first().waitFor()
      const { updatedAt: _, endsOn, ...after } = await prisma.project.findUniqueOrThrow({ where: { id: before.id } })
      expect(endsOn).toEqual(new Date('2027-03-31'))
      expect(before).toMatchObject(after)
      await page.goto(`${office.address()}/admin/resources/Project/records/${before.id}/show`)
      await page.getByText('31 Mar 2027').waitFor()
      expect(complaints).toEqual([])
    },
    patience,
  )

  test(
    'Sofia filters tasks by day and project, opens one from the keyboard, and signs out',
    async () => {
      const { page, complaints } = await signedIn('sofia', 1440)
      await page.goto(`${office.address()}/admin/resources/Task?filters.projectId=${world.projects.line4}`)
      await page.getByRole('link', { name: 'Line 4 retrofit' }).first().waitFor()
      expect(await page.getByRole('link', { name: 'Clean room 2' }).count()).toBe(0)
      await page.locator('.row-title').first().focus()
      await page.keyboard.press('Enter')
      await page.locator('.row-heading h1').waitFor()
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.getByRole('heading', { name: 'Portico back-office' }).waitFor()
      expect(complaints).toEqual([])
    },
    patience,
  )

  test(
    'the door puts nobody off',
    async () => {
      const page = await (await browser.window(360)).newPage()
      await page.goto(`${office.address()}/sign-in`)
      expect(await obstaclesOn(page)).toEqual([])
    },
    patience,
  )

  const project = `/resources/Project/records/${world.projects.line4}`
  test.each([
    ['home', '', '.home h1'],
    ['a list', '/resources/Project', '.row-title'],
    ['a row', `${project}/show`, '.row-heading h1'],
    ['the form of a row', `${project}/edit`, '[name=endsOn]'],
    ['the form of a verb', '/resources/Organisation/actions/onboard', 'form.verb'],
  ])(
    '%s puts nobody off',
    async (_, path, shown) => {
      const { page } = await signedIn('olga', 1440)
      await page.goto(`${office.address()}/admin${path}`)
      await page.locator(shown).first().waitFor()
      expect(await obstaclesOn(page)).toEqual([])
    },
    patience,
  )
})

/** A page of somebody who has signed in, and what the browser complains about on it. */
async function signedIn(name: string, width: number, more: Parameters<typeof browser.window>[1] = {}) {
  const window: BrowserContext = await browser.window(width, { locale: 'en-GB', ...more })
  const page: Page = await window.newPage()
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()))
  await page.goto(`${office.address()}/sign-in`)
  await page.getByLabel('E-mail address').fill(`${name}@meridian.test`)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/admin')
  return { page, complaints }
}
