import { keepView } from '../../domain/views/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { axeProblemsOn, openBrowser } from '../browser.ts'
import { openBackOffice } from './back-office.ts'
import { pagesOf } from './pages-of.ts'

const office = openBackOffice()
const open = pagesOf(office, openBrowser())

test('Olga is asked how many others lose a shared view, goes back to the views, and forgets it when she means it', async () => {
  const olga = await actorOf('olga')
  await keepView(olga, 'Task', { name: 'Late ones', query: '', shared: true })
  const page = await open('olga', '/resources/Task')
  await page.getByRole('button', { name: 'Views', exact: true }).click()
  const views = page.getByRole('dialog', { name: 'Views' })
  const forget = views.getByRole('button', { name: 'Forget “Late ones”' })
  const question = page.getByRole('dialog', { name: 'Forget “Late ones”' })
  await forget.click()
  await question.getByText('3 others lose it.').waitFor()
  expect(await axeProblemsOn(page)).toEqual([])
  await question.getByRole('button', { name: 'Cancel' }).click()
  await question.waitFor({ state: 'hidden' })
  expect(await views.isVisible()).toBe(true)
  await forget.click()
  await question.waitFor()
  await page.keyboard.press('Escape')
  await question.waitFor({ state: 'hidden' })
  expect(await views.isVisible()).toBe(true)
  await forget.click()
  await question.getByRole('button', { name: 'Forget', exact: true }).click()
  await views.getByText('No view is kept of this list yet.').waitFor()
  expect(await prisma.listView.count({ where: { membershipId: olga.membershipId } })).toBe(0)
  await views.getByRole('button', { name: 'Close' }).click()
  await views.waitFor({ state: 'hidden' })
})
