import type { Page } from 'playwright-core'
import { establish, serve } from '../../domain/organisations/establish.ts'
import { prisma } from '../../prisma/client.ts'
import { axeProblemsOn, openBrowser } from '../browser.ts'
import { inSoak } from '../thorough.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import { pagesOf } from './pages-of.ts'

const office = openBackOffice()
const open = pagesOf(office, openBrowser())

inSoak(
  'Olga has one open that Sofia saves first: what only one of them changed is kept, what both did is told and asked',
  async () => {
    const { id } = await prisma.milestone.findFirstOrThrow({ where: { projectId: world.projects.line4 } })
    const path = `/resources/Milestone/records/${id}/edit`
    const [olgas, sofias] = [await open('olga', path), await open('sofia', path)]
    await sofias.locator('[name=dueOn]').fill('2027-06-01')
    await saved(sofias)
    await olgas.locator('[name=name]').fill('Ready to ship')
    await saved(olgas)
    const one = await prisma.milestone.findUniqueOrThrow({ where: { id } })
    expect([one.name, one.dueOn]).toEqual(['Ready to ship', new Date('2027-06-01')])

    const again = await open('olga', path)
    await sofias.goto(`${office.address()}/admin${path}`)
    await sofias.locator('[name=dueOn]').fill('2027-07-01')
    await saved(sofias)
    await again.locator('[name=dueOn]').fill('2027-08-01')
    await again.getByRole('button', { name: 'Save' }).click()
    await again.getByText('“Due” is now: 1 Jul 2027.').waitFor()
    expect(await again.locator('[name=dueOn]').inputValue()).toBe('2027-08-01')
    expect(await axeProblemsOn(again)).toEqual([])
    await saved(again)
    expect((await prisma.milestone.findUniqueOrThrow({ where: { id } })).dueOn).toEqual(new Date('2027-08-01'))
  },
)

inSoak(
  'Sofia finds one of 60 organisations by its name from the keyboard, in German, and all she had filled in is kept',
  async () => {
    await prisma.person.update({ where: { id: world.people.sofia.personId }, data: { locale: 'de' } })
    for (const index of Array(60).keys()) await served(`Customer ${index}`)
    const { id } = await prisma.schedule.findFirstOrThrow({ where: { toCustomers: true } })
    const page = await open('sofia', `/resources/Schedule/records/${id}/change`)
    const eyes = page.locator('[id="recipients.0.organisationId"]')
    await eyes.focus()
    await page.keyboard.type('nobody at all')
    await page.getByText('Nichts heißt so.').waitFor()
    expect(await page.getByText('No options').count()).toBe(0)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('customer 57')
    await page.getByRole('option', { name: 'Customer 57' }).waitFor()
    await page.keyboard.press('Enter')
    expect(await axeProblemsOn(page)).toEqual([])
    await page.locator('form.verb > button').click()
    // Who gets the mails now is shown first.
    await page.locator('.preview').waitFor()
    expect(await axeProblemsOn(page)).toEqual([])
    await page.locator('form.verb > button').click()
    await page.locator('.verb[role=status]').waitFor()
    const { organisationId } = await prisma.scheduleRecipient.findFirstOrThrow({ where: { scheduleId: id } })
    expect(await prisma.organisation.findUniqueOrThrow({ where: { id: organisationId } })).toMatchObject({
      name: 'Customer 57',
    })
  },
)

test('what a list is filtered by already is told by its name, and another is found', async () => {
  const page = await open('olga', `/resources/Task?filters.projectId=${world.projects.line4}`)
  await page.getByRole('button', { name: 'Filter' }).click()
  const filter = page.getByRole('dialog', { name: 'Filter' })
  await filter.getByText('Line 4 retrofit').waitFor()
  await filter.getByLabel('Project').fill('packing')
  await filter.getByRole('option', { name: 'Packing cell' }).click()
  await filter.getByLabel('Status').selectOption('Done')
  await filter.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.waitForURL(`**filters.projectId=${world.projects.packing}**`)
  expect(page.url()).toContain('filters.status=done')
})

async function saved(page: Page) {
  await page.locator('[type=submit][data-css]').click()
  await page.locator('.columns').waitFor()
}

function served(name: string) {
  return prisma.$transaction(async (db) => {
    const { organisation } = await establish(db, { name, isCustomer: true })
    await serve(db, world.organisations.meridian, organisation.id)
  })
}
