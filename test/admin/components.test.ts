import { prisma } from '../../prisma/client.ts'
import { axeProblemsOn, openBrowser } from '../browser.ts'
import { inSoak } from '../thorough.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import { pagesOf } from './pages-of.ts'

const office = openBackOffice()
const open = pagesOf(office, openBrowser())

describe('a list', () => {
  test('Sofia chooses two tasks, is asked about both by name, thinks again, and deletes them', async () => {
    const page = await open('sofia', '/resources/Task?sortBy=name&direction=asc')
    const [first, second] = await page.locator('.row-title').allTextContents()
    const before = await prisma.task.count()
    await page.getByLabel(`Choose ${first}`, { exact: true }).check()
    await page.getByLabel(`Choose ${second}`, { exact: true }).check()
    await page.getByText('2 chosen').waitFor()
    await page.locator('.chosen').getByRole('button', { name: 'Delete' }).click()
    const question = page.getByRole('dialog', { name: 'Delete all of this for good?' })
    expect(await question.getByRole('listitem').allTextContents()).toEqual([first, second])
    expect(await axeProblemsOn(page)).toEqual([])
    await question.getByRole('button', { name: 'Cancel' }).click()
    expect(await prisma.task.count()).toBe(before)
    await page.locator('.chosen').getByRole('button', { name: 'Delete' }).click()
    await question.getByRole('button', { name: 'Delete' }).click()
    await page.getByText('All 2 deleted.').waitFor()
    await page.getByRole('link', { name: first, exact: true }).waitFor({ state: 'detached' })
    expect(await prisma.task.count()).toBe(before - 2)
    expect(page.url()).toMatch(/\/resources\/Task(\?sortBy=name&direction=asc)?$/)
  })

  inSoak('Olga chooses its columns; the address keeps them, and shows nobody what they may not see', async () => {
    const page = await open('olga', '/resources/Task?columns=phaseId,passwordHash,status,__proto__')
    const heads = () => page.locator('table.list thead th').allTextContents()
    await page.locator('.row-title').first().waitFor()
    expect(await heads()).toEqual(['Task', 'Phase', 'Status'])
    await page.getByRole('button', { name: 'Columns' }).click()
    const panel = page.getByRole('dialog', { name: 'Columns' })
    await panel.getByRole('checkbox', { name: 'Internal note' }).check()
    await panel.getByRole('checkbox', { name: 'Phase', exact: true }).uncheck()
    await panel.getByRole('button', { name: 'Earlier: Internal note' }).click()
    expect(await axeProblemsOn(page)).toEqual([])
    await panel.getByRole('button', { name: 'Show' }).click()
    await page.getByRole('columnheader', { name: 'Internal note' }).waitFor()
    expect(await heads()).toEqual(['Task', 'Internal note', 'Status'])
    expect(new URL(page.url()).searchParams.get('columns')).toBe('internalNote,status')
  })

  inSoak('Sofia may not delete a report that has a schedule; why stays until she has read it', async () => {
    const page = await open('sofia', '/resources/Report')
    await page.getByRole('row', { name: 'No Sofia' }).locator('summary', { hasText: '⋯' }).click()
    await page.locator('.more').getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    const told = page.locator('.notices [data-type=error]')
    await told.waitFor()
    expect(await told.textContent()).toContain('It cannot be deleted: other things still belong to it.')
    expect(await axeProblemsOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Close' }).click()
    await told.waitFor({ state: 'detached' })
    expect(await prisma.report.count({ where: { ownerId: { not: null } } })).toBe(1)
  })

  inSoak('Olga orders tasks, turns the page, filters, finds nothing, and goes back to all of them', async () => {
    const page = await open('olga', '/resources/Task')
    await page.getByRole('link', { name: 'Task', exact: true }).click()
    await page.locator('th[aria-sort=ascending]', { hasText: 'Task' }).waitFor()
    await page.getByRole('link', { name: 'Next' }).click()
    await page.getByText(/^21 to 40 of \d+$/).waitFor()
    await page.getByRole('button', { name: 'Filter' }).click()
    const filter = page.getByRole('dialog', { name: 'Filter' })
    await filter.getByLabel('Task').fill('no such task')
    await filter.getByLabel('Waits for the customer').selectOption('Yes')
    await filter.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByText('Nothing fits the filter.').waitFor()
    await page.getByRole('link', { name: 'Without filter' }).click()
    await page.getByText(/^1 to 20 of \d+$/).waitFor()
  })

  inSoak('an address that asks for too much is said to be that, and is not waited for', async () => {
    const page = await open('milo', '/resources/Project?filters.nothing=1')
    await page.getByText('This could not be shown.').waitFor()
  })
})

describe('on a phone', () => {
  inSoak('Olga reaches the menu from the keyboard; folded away, it is not in her way', async () => {
    const page = await open('olga', '', 360)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Menu')
    await page.keyboard.press('Enter')
    await page.locator('.sidebar summary', { hasText: 'Projects' }).press('Enter')
    await page.locator('.sidebar').getByRole('link', { name: 'RAID' }).press('Enter')
    await page.getByRole('heading', { name: 'RAID' }).waitFor()
    expect(await page.locator('.sidebar').isVisible()).toBe(false)
  })

  test('every column of a row can be read in its card, and has its name', async () => {
    const page = await open('olga', '/resources/Grant', 360)
    const cell = page.locator('td[data-label="Given to"]').first()
    expect(await cell.isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Open' }).first().click()
    await page.locator('.columns dt').getByText('Given to', { exact: true }).waitFor()
  })
})

test('Olga invites somebody from the page of a customer, is asked before what she typed is lost, and is where she was', async () => {
  const page = await open('olga', `/resources/Organisation/records/${world.organisations.northwind}/show`)
  const members = page.getByRole('region', { name: /^Members/ })
  const before = Number(await members.locator('h2 span').textContent())
  await members.getByRole('link', { name: 'Invite a person' }).click()
  const form = page.getByRole('dialog', { name: 'Invite a person' })
  await form.getByLabel('Name', { exact: true }).fill('Wim Smit')
  expect(await axeProblemsOn(page)).toEqual([])
  const asked: string[] = []
  page.on('dialog', (dialog) => asked.push(dialog.message()) && dialog.dismiss())
  await page.keyboard.press('Escape')
  expect(asked).toEqual([expect.stringContaining('has not been saved')])
  await form.getByLabel('E-mail address').fill('wim@northwind.test')
  await form.locator('button[type=submit]').click()
  await page.locator('.notices').getByText('The person has been invited.').waitFor()
  await members.getByText(String(before + 1), { exact: true }).waitFor()
  expect(await page.locator(':focus').textContent()).toBe('Invite a person')
  expect(page.url()).toContain('/show')
  expect(await axeProblemsOn(page)).toEqual([])
})

inSoak('each page is called what it is about', async () => {
  const page = await open('olga', `/resources/Project/records/${world.projects.line4}/show`)
  expect(await page.title()).toBe('Line 4 retrofit – Portico')
  await page.getByRole('link', { name: 'Share', exact: true }).click()
  await page.locator('form.verb').waitFor()
  await page.goto(`${office.address()}/admin`)
  await page.locator('.home h1').waitFor()
  expect(await page.title()).toMatch(/^\d+ \w+ \d{4} – Portico$/)
})
