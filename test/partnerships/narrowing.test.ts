import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { openBrowser } from '../browser.ts'
import { signedInPage } from '../portal/signed-in.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const browser = openBrowser()

test('of forty colleagues who may work for a client those are left who are called as is typed, and the checks of all others are sent', async () => {
  const { accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id: world.people.ada.membershipId } })
  for (let at = 1; at <= 40; at++)
    await prisma.membership.create({
      data: {
        person: { create: { name: `Réné ${at}`, email: `rene${at}@brightline.test`, passwordHash: 'none' } },
        organisation: { connect: { id: world.organisations.brightline } },
        accessLevel: { connect: { id: accessLevelId } },
        profile: 'observer',
      },
    })
  const access = await prisma.partnerAccess.findFirstOrThrow({
    where: { partnerId: world.organisations.brightline, state: 'accepted' },
  })
  const window = await browser.window(1440)
  const page = await signedInPage(window, portal.address(), 'ada@brightline.test')
  await page.goto(`${portal.address()}/account/partners/clients/${access.id}`)
  const shown = () => page.locator('#people .checks label:visible').allInnerTexts()
  expect((await shown()).length).toBeGreaterThan(40)
  await page.check('text="Réné 7"')
  await page.fill('#people [type=search]', 'rene 12')
  expect((await shown()).map((name) => name.trim())).toEqual(['Réné 12'])
  await page.press('#people [type=search]', 'Enter')
  await page.check('text="Réné 12"')
  await page.check('#people [value=named]')
  await Promise.all([page.waitForNavigation(), page.click('text=Save who works there')])
  const named = await prisma.partnerAccess.findUniqueOrThrow({
    where: { id: access.id },
    select: { people: { select: { membership: { select: { person: true } } } } },
  })
  expect(named.people.map(({ membership }) => membership.person.name)).toEqual(
    expect.arrayContaining(['Réné 7', 'Réné 12']),
  )
  await window.close()
})
