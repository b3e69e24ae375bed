import type { Page } from 'playwright-core'
import { prisma } from '../../prisma/client.ts'
import { axeProblemsOn, openBrowser } from '../browser.ts'
import { inSoak } from '../thorough.ts'
import { until } from '../until.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import { pagesOf } from './pages-of.ts'

const office = openBackOffice()
const open = pagesOf(office, openBrowser())
const { line4 } = world.projects

/** Answers what the browser asks before a page is left, and says what was asked. */
function answering(page: Page) {
  const asked: string[] = []
  let answer = false
  page.on('dialog', (dialog) => {
    asked.push(dialog.type() === 'confirm' ? dialog.message() : dialog.type())
    return answer ? dialog.accept() : dialog.dismiss()
  })
  return { asked, leave: () => (answer = true) }
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName)
const lost = 'What you filled in has not been saved, and is lost when you leave this page. Leave it?'

test('a form is begun in its first field; Milo is asked before what he changed is lost, by a link, by going back, by reloading', async () => {
  const page = await open('milo', `/resources/Project/records/${line4}/show`)
  const { asked, leave } = answering(page)
  await page.getByRole('link', { name: 'Change', exact: true }).click()
  await page.locator('[name=name]').waitFor()
  expect(await focused(page)).toBe('name')
  await page.getByRole('link', { name: 'Today' }).first().click()
  await page.locator('.home').waitFor()
  await page.goBack()
  await page.locator('[name=name]').fill('Line 4, renamed')
  expect(asked).toEqual([])
  await page.getByRole('link', { name: 'Today' }).first().click()
  expect([asked, page.url()]).toEqual([[lost], expect.stringContaining('/edit')])
  await page.evaluate(() => history.back())
  await until(() => asked.length === 2)
  await page.waitForFunction(() => location.pathname.endsWith('/edit'))
  expect(await page.locator('[name=name]').inputValue()).toBe('Line 4, renamed')
  await page.reload({ timeout: 2_000 }).catch(() => {})
  expect(asked).toEqual([lost, lost, 'beforeunload'])
  leave()
  await page.getByRole('link', { name: 'Today' }).first().click()
  await page.locator('.home').waitFor()
  expect(asked).toEqual([lost, lost, 'beforeunload', lost])
})

inSoak(
  'when saving fails Milo is told so in words, not of a console; once it is saved, only that is said, and nothing is asked',
  async () => {
    const page = await open('milo', `/resources/Project/records/${line4}/edit`)
    const { asked } = answering(page)
    await page.route('**/edit', (route) => route.fulfill({ status: 500, json: { error: 'unexpected' } }), { times: 1 })
    await page.locator('[name=summary]').fill('Two cabinets, one line.')
    await page.getByRole('button', { name: 'Save' }).click()
    const notices = page.locator('.notices p')
    await notices.filter({ hasText: 'This could not be sent. Nothing was changed; please try again.' }).waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await notices.filter({ hasText: 'Saved.' }).waitFor()
    await notices.filter({ hasText: 'could not be sent' }).waitFor({ state: 'detached' })
    await page.locator('.columns').waitFor()
    expect(asked).toEqual([])
    const { summary } = await prisma.project.findUniqueOrThrow({ where: { id: line4 } })
    expect(summary).toBe('Two cabinets, one line.')
  },
)

inSoak('a temporary password is named, copied, and gone after a reload', async () => {
  const page = await open('olga', `/resources/Organisation/records/${world.organisations.northwind}/invite`)
  expect(await focused(page)).toBe('name')
  await page.getByLabel('E-mail address').fill('tove@northwind.test')
  await page.getByLabel('Name', { exact: true }).fill('Tove Holm')
  await page.locator('#by').selectOption('password')
  await page.locator('form.verb button[type=submit]').click()
  const told = page.locator('.verb[role=status]')
  await told.getByText('Temporary password of tove@northwind.test').waitFor()
  await told.getByText('shown this once').waitFor()
  const password = (await told.locator('code').textContent()) ?? ''
  await told.getByRole('button', { name: 'Copy: Temporary password of tove@northwind.test' }).click()
  await told.getByText('Copied').waitFor()
  expect(await axeProblemsOn(page)).toEqual([])
  await page.reload()
  await page.getByLabel('E-mail address').waitFor()
  expect(await page.content()).not.toContain(password)
})

test('what is wrong with a form is marked, and the focus goes there', async () => {
  const page = await open('milo', '/resources/Task/actions/new')
  await page.locator('#projectId').fill('Line 4')
  await page.locator('[role=option]', { hasText: 'Line 4 retrofit' }).click()
  await page.locator('[name=name]').fill('Grease the rails')
  await page.locator('[name=estimatedHours]').fill('much')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Write a number, such as 12.5 or 1,250.').waitFor()
  await until(async () => (await focused(page)) === 'estimatedHours')
  expect(await page.locator('[name=estimatedHours]').getAttribute('aria-invalid')).toBe('true')
  expect(await page.locator('[aria-invalid=true]').count()).toBe(1)
})

inSoak('a new task is offered the phases of its project alone', async () => {
  const page = await open('olga', '/resources/Task/actions/new')
  await page.locator('#projectId').fill('Line 4')
  await page.getByRole('option', { name: 'Line 4 retrofit' }).click()
  await page.locator('#phaseId').click()
  const options = page.locator('[role=option]')
  await options.first().waitFor()
  const phases = await prisma.phase.findMany({ where: { projectId: line4 }, select: { name: true } })
  const offered = await options.allTextContents()
  expect(offered.toSorted()).toEqual(phases.map(({ name }) => name).toSorted())
})

inSoak(
  'Olga gets from a project to the grants on it and in it, filters them by whom they are for, and finds each called by what it joins',
  async () => {
    const { membershipId: principalId } = world.people.carl
    const share = { principalKind: 'membership', principalId, resourceKind: 'project', resourceId: line4 } as const
    const { id } = await prisma.grant.create({ data: { ...share, via: 'share' } })
    const page = await open('olga', `/resources/Project/records/${line4}/show`)
    await page.goto(`${office.address()}/admin/resources/Grant?filters.%23page=Project:${line4}`)
    const rows = page.locator('.listed tbody tr')
    await rows.filter({ hasText: 'Build' }).first().waitFor()
    const phases = await prisma.phase.findMany({ where: { projectId: line4 }, select: { id: true } })
    const inside = [line4, ...phases.map(({ id }) => id)]
    expect(await rows.count()).toBe(await prisma.grant.count({ where: { resourceId: { in: inside } } }))
    await page.goto(`${office.address()}/admin/resources/Grant`)
    await page.getByRole('button', { name: /^Filter/ }).click()
    const filter = page.getByRole('dialog', { name: 'Filter' })
    await filter.locator('#filter-principalId').fill('Carl')
    await page.locator('[role=option]', { hasText: 'Carl Jensen' }).click()
    expect(await axeProblemsOn(page)).toEqual([])
    await filter.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.waitForURL(/filters\.principalId=/)
    const his = await prisma.grant.count({ where: { principalId } })
    await page.waitForFunction((many) => document.querySelectorAll('.listed tbody tr').length === many, his)
    await page.goto(`${office.address()}/admin/resources/Grant/records/${id}/show`)
    await page.getByRole('heading', { level: 1, name: 'Line 4 retrofit with Carl Jensen' }).waitFor()
  },
)
