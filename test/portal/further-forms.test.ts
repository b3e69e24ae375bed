import { beforeAll, expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { letThemManage } from '../partnerships/sharers.ts'
import { someOf } from '../thorough.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { formsOf, pointed, problemsOn, sendForm } from './page-forms.ts'
import { openPortal } from './visitor.ts'

// What is wrong with a form is told on top of the page and at its fields, wherever Nora fills one in: with far too much in every field.

const portal = openPortal()
const { line4 } = world.projects
const { northwind: organisationId } = world.organisations
const tooLong = 'x'.repeat(12_000)
let nora: Visitor

beforeAll(async () => {
  await letThemManage()
  const lead = { where: { name: 'Customer lead' } }
  const { areas } = await prisma.projectAccessLevel.findUniqueOrThrow(lead)
  const raid = { access: 'edit', hidden: [], shown: [] }
  await prisma.projectAccessLevel.update({ ...lead, data: { areas: { ...(areas as object), raid } } })
  const { ceilings } = await prisma.accessLevel.findUniqueOrThrow(lead)
  await prisma.accessLevel.update({ ...lead, data: { ceilings: { ...(ceilings as object), raid: 'manage' } } })
  nora = await portal.visitor('nora@northwind.test')
})

const idOf = async (row: Promise<{ id: string }>) => (await row).id
const contact = await idOf(prisma.contact.findFirstOrThrow({ where: { organisationId } }))
const group = await idOf(
  prisma.group.create({
    data: { organisationId, name: 'Shift', members: { create: { membershipId: world.people.max.membershipId } } },
  }),
)

const forms = [
  '/contacts/new',
  `/contacts/${contact}/changing`,
  '/groups',
  `/groups/${group}`,
  '/teams',
  '/account/settings',
  '/account/billing',
  '/account/partners',
  '/account/people/several',
  '/account/people/machines/new',
  '/account/address',
  '/account/tokens/new',
  '/account/webhooks/new',
  `/projects/${line4}/access-request`,
  `/projects/${line4}/sharing/new`,
  `/projects/${line4}/decisions/new`,
]

test.each(someOf(forms, 6))('what is wrong at %s is told on top, at its field and in the title', async (path) => {
  const { status, text } = await nora.page(path)
  expect([path, status]).toEqual([path, 200])
  // Pictures have a field for a file alone; what is not ticked is not sent.
  const ticked = [...text.matchAll(/<input\b[^>]*type="(?:checkbox|radio|file)"[^>]*>/g)].map(
    ([tag]) => /\bname="([^"]*)"/.exec(tag)?.[1],
  )
  const filled = formsOf(text, path)
    .map((form) => ({ ...form, fields: form.fields.filter(({ name }) => !ticked.includes(name)) }))
    .filter(({ fields }) => fields.length > 0)
  expect(filled.length).toBeGreaterThan(0)
  for (const form of filled) {
    const answer = await sendForm(nora, form, Object.fromEntries(form.fields.map(({ name }) => [name, tooLong])))
    expect([form.action, answer.status]).toEqual([form.action, 400])
    const { title, isFirst, said, links } = problemsOn(answer.text)
    expect([form.action, title, isFirst]).toEqual([form.action, expect.stringMatching(/^Error: /), true])
    expect([form.action, links.length]).toEqual([form.action, said])
    expect(links.length).toBeGreaterThan(0)
    for (const { words, target } of links)
      expect([form.action, words, target]).toEqual([form.action, words, expect.stringMatching(pointed)])
  }
})
