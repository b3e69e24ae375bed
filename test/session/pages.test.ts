import type { BrowserContext, Page } from 'playwright-core'
import { system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { subscriptionLink } from '../../domain/delivery/subscriptions/links.ts'
import { invite } from '../../domain/people/invitations/invite.ts'
import { issue, sealed } from '../../domain/people/tokens.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { asDrawn, axeProblemsOn, openBrowser, overflowOf } from '../browser.ts'
import { openPortal } from '../portal/visitor.ts'
import { inSoak, someOf } from '../thorough.ts'
import { world } from '../world.ts'
import { newest } from './newest.ts'

const portal = openPortal()
const browser = openBrowser()

type Form = Record<string, string>
type Visit = [path: string, form?: Form]
const onPhone = (visits: Visit[]) => someOf(visits, 2)
const onDesk = (visits: Visit[]) => someOf(visits, 1)

/** What is wrong with a page, on a light phone and on a dark desk; with a form, on the page that answers it. */
async function pageProblemsOn(visits: Visit[]) {
  const [phone, desk] = [
    await browser.window(360, { locale: 'en-GB' }),
    await browser.window(1440, { locale: 'de-DE' }),
  ]
  return [...(await obstaclesIn(phone, onPhone(visits))), ...(await obstaclesIn(desk, onDesk(visits), asDrawn))]
}

async function obstaclesIn(window: BrowserContext, visits: Visit[], rules?: string[]) {
  const page = await window.newPage()
  await page.emulateMedia({ colorScheme: rules ? 'dark' : 'light' })
  const found: string[] = []
  for (const [path, form] of visits) {
    await page.goto(portal.address() + path)
    if (form) await send(page, form)
    if (await overflowOf(page)) found.push(`${path} overflows`)
    found.push(...(await axeProblemsOn(page, rules)).map((barrier) => `${path}: ${barrier}`))
  }
  await window.close()
  return found
}

async function send(page: Page, form: Form) {
  for (const [name, value] of Object.entries(form)) await page.fill(`[name=${name}]`, value)
  await Promise.all([page.waitForNavigation(), page.click('main form button[type=submit]')])
}

test('the ways in, and what is said when they are wrong, put nobody off', async () => {
  const email = 'nora@northwind.test'
  const visits: Visit[] = [
    ['/sign-in', { email, password: 'not the password' }],
    ['/sign-in/link', { email }],
    ['/sign-in/code', { email, code: '000000' }],
    ['/password/reset'],
    ['/password/reset', { email: 'max@northwind.test' }],
    ['/links/forged'],
  ]
  expect(await pageProblemsOn(visits)).toEqual([])
})

inSoak('an invitation and a new password put nobody off', async () => {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const nina = { email: 'nina@northwind.test', name: 'Nina', profile: 'observer', by: 'link' } as const
  const into = { organisationId: world.organisations.northwind, accessLevelId, legalRepresentative: false }
  await invite(await actorOf('olga'), { ...nina, ...into })
  await (await portal.visitor()).post('/password/reset', { email: nina.email })
  const [invitation, reset] = [await newest('invitation', nina.email), await newest('reset', nina.email)]
  const oscar = { ...nina, email: 'oscar@northwind.test', organisationId: world.organisations.globex }
  await invite(await actorOf('olga'), { ...into, ...oscar })
  const second = await newest('invitation', oscar.email)
  const visits: Visit[] = [
    [`/invitations/${invitation.value}`],
    [`/invitations/${second.value}`, { current: 'not it at all' }],
    [`/password/reset/${reset.value}`, { password: 'short' }],
  ]
  expect(await pageProblemsOn(visits)).toEqual([])
})

inSoak(
  'neither do a link to sign in by, and one that ends the mails of a report, before and after it is pressed',
  async () => {
    const { email: vera } = world.people.vera
    await (await portal.visitor()).post('/sign-in/link', { email: vera })
    const link = await newest('sign_in', vera)
    const { scheduleId, email } = await prisma.scheduleRecipient.findFirstOrThrow()
    const { pathname } = new URL(
      subscriptionLink({ kind: 'schedule', scheduleId, email, name: 'Where your projects stand' }),
    )
    const updates = new URL(subscriptionLink({ kind: 'mails', group: 'updates', personId: world.people.max.personId }))
    const { id } = await act(system, ({ db }) => issue(db, 'not_me', world.people.vera.personId))
    const visits: Visit[] = [
      [`/not-me/${sealed({ kind: 'not_me', id })}`],
      [`/links/${link.value}`],
      [pathname],
      [pathname, {}],
      [pathname, {}],
      [updates.pathname],
      ['/subscriptions/forged'],
    ]
    expect(await pageProblemsOn(visits)).toEqual([])
    const pressed = { action: { in: ['unsubscribe', 'resubscribe'] }, subjectId: scheduleId }
    const presses = [...onPhone(visits), ...onDesk(visits)].filter(([path, form]) => path === pathname && form)
    expect(await prisma.activity.count({ where: pressed })).toBe(presses.length)
  },
)
