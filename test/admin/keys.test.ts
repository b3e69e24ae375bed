import { prisma } from '../../prisma/client.ts'
import { axeProblemsOn, openBrowser } from '../browser.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import { pagesOf } from './pages-of.ts'

const office = openBackOffice()
const open = pagesOf(office, openBrowser())

test('Olga goes to a row by keys, chooses it, changes a cell where it stands, and is where she was; Escape changes nothing', async () => {
  const data = { projectId: world.projects.line4, name: 'A by keys', dueOn: new Date('2020-01-01') }
  const { id } = await prisma.task.create({ data })
  const page = await open('olga', '/resources/Task')
  await page.locator('.row-title').first().waitFor()
  await page.keyboard.press('j')
  expect(await page.locator(':focus').textContent()).toBe('A by keys')
  await page.keyboard.press('x')
  await page.getByText('1 chosen').waitFor()
  const status = page.getByRole('button', { name: 'Change Status: A by keys' })
  await status.press('F2')
  const field = page.locator('form.changing select')
  await field.selectOption('blocked')
  expect(await axeProblemsOn(page)).toEqual([])
  await field.press('Escape')
  await page.locator('form.changing').waitFor({ state: 'detached' })
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Change Status: A by keys')
  expect((await prisma.task.findUniqueOrThrow({ where: { id } })).status).toBe('open')
  await page.keyboard.press('Enter')
  await field.selectOption('blocked')
  await field.press('Enter')
  await page.locator('form.changing').waitFor({ state: 'detached' })
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Change Status: A by keys')
  expect((await prisma.task.findUniqueOrThrow({ where: { id } })).status).toBe('blocked')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  expect(await axeProblemsOn(page)).toEqual([])
})
