import { expect, test } from '@jest/globals'
import { inviteColleagues } from '../../../domain/people/colleagues/invite.ts'
import { prisma } from '../../../prisma/client.ts'
import { actorOf } from '../../actors.ts'
import { openBrowser, pageProblemsOn } from '../../browser.ts'
import { signedInPage } from '../../portal/signed-in.ts'
import { openPortal } from '../../portal/visitor.ts'
import { someOf } from '../../thorough.ts'
import { world } from '../../world.ts'

const portal = openPortal()
const browser = openBrowser()
const { nora, max, vera } = world.people
const people = '/account/people'
const ana = { name: `Ana ${'Verfahrenstechnik'.repeat(4)}`, profile: 'observer' as const }

test('the people of Northwind put nobody off, on a phone or a desk, in English or German; a profile is saved as it is chosen', async () => {
  const invited = ['ana', 'bo', 'cy', 'di', 'ed'].map((name) => ({ ...ana, email: `${name}@northwind.test` }))
  await inviteColleagues(await actorOf('nora'), invited, (at) => String(at))
  await prisma.membership.update({ where: { id: vera.membershipId }, data: { disabledAt: new Date() } })
  const window = await browser.window(360)
  const page = await signedInPage(window, portal.address(), nora.email)
  await page.goto(portal.address() + people)
  expect(await pageProblemsOn(page)).toEqual([])
  const choice = page.locator(`form[action="${people}/${max.membershipId}/profile"]`)
  expect(await choice.locator('button').isVisible()).toBe(false)
  await Promise.all([page.waitForNavigation(), choice.locator('select').selectOption('observer')])
  expect(await page.textContent('main')).toContain('The profile is changed.')
  expect(await prisma.membership.findUnique({ where: { id: max.membershipId } })).toMatchObject({ profile: 'observer' })
  await prisma.person.update({ where: { id: nora.personId }, data: { locale: 'de' } })
  const others = [people, `${people}/several`, `${people}/${max.membershipId}/disabling`, '/account/profile-log']
  for (const path of someOf(others, 2)) {
    await page.goto(portal.address() + path)
    expect(await pageProblemsOn(page)).toEqual([])
  }
  await window.close()
})
