import type { BrowserContext, Page } from 'playwright-core'
import { definitions } from '../../admin/resources/index.ts'
import { password } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { axeProblemsOn, openBrowser, overflowOf, pageProblemsOn } from '../browser.ts'
import { inSoak, someOf, thorough } from '../thorough.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const office = openBackOffice()
const browser = openBrowser()

describe('the back-office in a browser', () => {
  test('Olga finds what needs her today, and onboards a customer', async () => {
    const { page, complaints } = await signedIn('olga', 1440)
    await page.getByRole('heading', { name: /Late milestones/ }).waitFor()
    expect(await page.getByRole('link', { name: 'Packing cell' }).count()).toBe(1)
    await page.goto(`${office.address()}/admin/resources/Organisation/actions/onboard`)
    await page.getByLabel('Name of the organisation').fill('Fjord Foods')
    await page.getByLabel('Name', { exact: true }).fill('Hedda Berg')
    await page.getByLabel('E-mail address').fill('hedda@northwind')
    await page.getByLabel('Project', { exact: true }).fill('Smokehouse')
    await page.getByLabel('Begins').fill('2027-02-01')
    await page.getByLabel('Planned end').fill('2027-01-01')
    await page.getByLabel('E-mail address').fill('hedda@fjord.test')
    await page.getByRole('button', { name: 'Onboard the customer' }).click()
    await page.getByText('The end lies before the start.').waitFor()
    expect(await axeProblemsOn(page)).toEqual([])
    await page.getByLabel('Planned end').fill('2027-06-30')
    await page.getByRole('button', { name: 'Onboard the customer' }).click()
    await page.locator('.verb', { hasText: 'The customer has been onboarded' }).waitFor()
    const project = await prisma.project.findFirstOrThrow({
      where: { name: 'Smokehouse' },
      include: { organisation: true },
    })
    expect([project.organisation.name, project.endsOn]).toEqual(['Fjord Foods', new Date('2027-06-30')])
    expect(complaints).toEqual([expect.stringContaining('400 (Bad Request)')])
  })

  inSoak(
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
  )

  inSoak('Sofia filters tasks by day and project, opens one from the keyboard, and signs out', async () => {
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
  })
})

describe('nobody is put off by', () => {
  let page: Page
  let olga: Colleague
  beforeAll(async () => {
    ;({ page } = await signedIn('olga', 1440))
    olga = await office.colleague('olga')
    await olga.call('Project', 'share', { with: `organisation:${world.organisations.solo}` }, world.projects.line4)
  })

  const subjects = definitions.map(({ subject }) => subject)
  const writable = (form: 'create' | 'update') => definitions.filter((of) => of[form]).map(({ subject }) => subject)
  const verbs = definitions.flatMap(({ subject, verbs = [] }) =>
    verbs.map(({ name, on }) => [subject, name, on] as const),
  )
  const inGerman = [
    ['AccessLevel', 'change-level'],
    ['ProjectAccessLevel', 'change-level'],
    ['LayoutTemplate', 'change-layout'],
    ['Project', 'share'],
    ['Report', 'change'],
    ['Schedule', 'change'],
    ['Membership', 'show'],
    ['Activity', 'show'],
  ] as const
  const kinds = ['Membership', 'Organisation', 'Project', 'Task', 'StatusReport', 'Schedule', 'Delivery', 'Activity']

  inSoak('the first page', () => calm('', '.home h1'))

  // A few rows are like many, and looked at in half the time.
  if (thorough) {
    test.each(subjects)('the list of %s', (subject) => calm(`/resources/${subject}?perPage=4`, '.listed'))

    test.each(writable('create'))('the form for a new %s', (subject) =>
      calm(`/resources/${subject}/actions/new`, '[type=submit][data-css]'),
    )

    test.each(writable('update'))('the form that changes a %s', async (subject) =>
      calm(await rowWith(subject, 'edit'), '[type=submit][data-css]'),
    )
  }

  if (thorough) test.each(kinds)('a row of %s', async (subject) => calm(await rowWith(subject, 'show'), '.columns'))

  test.each(someOf(verbs, 1))('the form of %s: %s', async (subject, verb, on) => {
    const now = new Date()
    const paused = ['resume', 'approve'].includes(verb) ? now : null
    const approvalNeededAt = verb === 'approve' ? now : null
    if (subject === 'Schedule') await prisma.schedule.updateMany({ data: { pausedAt: paused, approvalNeededAt } })
    const { membershipId: id } = world.people.vera
    if (verb === 'enable') await prisma.membership.update({ where: { id }, data: { disabledAt: now } })
    const path = on === 'row' ? await rowWith(subject, verb) : `/resources/${subject}/actions/${verb}`
    await calm(path, 'form.verb')
  })

  test.each(someOf(['Task', 'Activity', 'Delivery'], 1))('what %s are filtered by', async (subject) => {
    await calm(`/resources/${subject}?perPage=4`, '.listed', () => page.getByRole('button', { name: 'Filter' }).click())
  })

  inSoak('what a change of an access level does, and who would find a report, before it is done', async () => {
    const press = () => page.locator('form.verb [type=submit]').click()
    const shownFirst = (path: string, then: () => Promise<void>) =>
      calm(path, 'form.verb', async () => {
        await then()
        await press()
        await page.locator('.preview').first().waitFor()
      })
    await shownFirst(await rowWith('AccessLevel', 'change-level'), () =>
      page.locator('[type=radio][name*=overview]').last().check({ force: true }),
    )
    await prisma.report.updateMany({ data: { inPortal: false } })
    await shownFirst(await rowWith('Report', 'show-in-portal'), async () => {})
  })

  inSoak('forms and rows in German', async () => {
    await prisma.person.update({ where: { id: world.people.olga.personId }, data: { locale: 'de' } })
    for (const [subject, action] of inGerman)
      await calm(await rowWith(subject, action), action === 'show' ? '.columns' : 'form.verb')
    await calm('/resources/Membership?perPage=4', '.listed')
    await prisma.person.update({ where: { id: world.people.olga.personId }, data: { locale: 'en' } })
  })

  inSoak('a row that is not there', () => calm(`/resources/Project/records/${missing}/show`, '.notices p'))

  inSoak('the door', async () => {
    await page.context().clearCookies()
    await calm('', 'form')
  })

  /** Nothing is in the way on a page, nor wider than its window. */
  async function calm(path: string, shown: string, then = async () => {}) {
    await page.setViewportSize({ width: 1440, height: 800 })
    await page.goto(`${office.address()}/admin${path}`)
    await page.locator(shown).first().waitFor()
    await then()
    expect(await page.locator('main').count()).toBe(1)
    expect(await page.locator('h1').first().isVisible()).toBe(true)
    expect(await page.locator('main form [aria-invalid=true]').count()).toBe(0)
    expect(await pageProblemsOn(page)).toEqual([])
    await page.setViewportSize({ width: 1100, height: 800 })
    expect(await overflowOf(page)).toBe(0)
  }

  /** The address of something that can be done with one of the rows of a model. */
  async function rowWith(subject: string, action: string): Promise<string> {
    const row = (await olga.all(subject)).find(({ recordActions }) => recordActions.some(({ name }) => name === action))
    if (!row) throw new Error(`${action} can be done with no ${subject}`)
    return `/resources/${subject}/records/${row.id}/${action}`
  }
})

const missing = '00000000-0000-4000-8000-000000000000'

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
