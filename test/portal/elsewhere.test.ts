import { prisma } from '../../prisma/client.ts'
import { invited } from '../session/invited.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { formsOf, sendForm } from './page-forms.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const { cleanRoom, line4 } = world.projects
const room = `/projects/${cleanRoom}`
let oscar: Visitor
let atGlobex: string

// Oscar, of Northwind, is invited into Globex besides.
beforeAll(async () => {
  atGlobex = (await invited('oscar@northwind.test', { organisation: 'globex' })).membershipId
})
beforeEach(async () => {
  oscar = await portal.visitor('oscar@northwind.test')
  await actFor(world.people.oscar.membershipId)
})

const actFor = (membershipId: string) => oscar.post('/account/membership', { membershipId })
const written = (body: string) =>
  prisma.update.findMany({ where: { body }, select: { projectId: true, authorId: true } })
const headingOf = (text: string) => /<h1[^>]*>([^<]*)/.exec(text)?.[1]

/** The form of a page that is sent to an address, as it stands there. */
async function formAt(path: string, action: string) {
  const { text } = await oscar.page(path)
  const form = formsOf(text, path).find((one) => one.action === action)
  if (!form) throw new Error(`No form to ${action} on ${path}`)
  return form
}

test.each(['', '/plan', '/tasks', '/updates', '/documents'])(
  'a mail’s link to %s of Clean room 2 says that it is Globex’s, and one press leads there',
  async (part) => {
    const page = await oscar.page(room + part)
    expect([page.status, headingOf(page.text)]).toEqual([409, 'This is in your other organisation'])
    expect(page.text).toContain('The project “Clean room 2” is among what you see for Globex Medical.')
    const [, goOn] = formsOf(page.text, room)
    const led = await sendForm(oscar, goOn as NonNullable<typeof goOn>, {})
    expect([led.status, led.headers.get('location')]).toEqual([303, room + part])
    expect((await oscar.page(room + part)).status).toBe(200)
  },
)

test('looking switches nothing', async () => {
  await oscar.page(room)
  expect((await oscar.json('/account')).data.organisation.name).toBe('Northwind Tools')
})

test('the twin says it too', async () => {
  const { status, data } = await oscar.json(room)
  expect([status, data]).toEqual([
    409,
    {
      error: 'other-organisation',
      membershipId: atGlobex,
      organisation: { id: world.organisations.globex, name: 'Globex Medical' },
      thing: { kind: 'project', name: 'Clean room 2', to: room },
    },
  ])
})

test('what no membership of theirs reaches is what never was; for Otto, who has one only, so is Line 4 retrofit', async () => {
  const hidden = await prisma.project.create({ data: { name: 'Hidden', organisationId: world.organisations.meridian } })
  const never = await oscar.page('/projects/00000000-0000-4000-8000-000000000000')
  // Globex’s layout leaves it out.
  expect((await oscar.page(`${room}/raid`)).text).toEqual(never.text)
  const page = await oscar.page(`/projects/${hidden.id}`)
  expect([page.status, page.text]).toEqual([404, never.text])
  const otto = await portal.visitor('otto@globex.test')
  expect((await otto.page(`/projects/${line4}`)).status).toBe(404)
  expect((await otto.page(`${room}/updates`)).text).not.toContain('name="as"')
})

test('what Oscar wrote in a tab of Globex is kept, sent by one press for Globex, and done once', async () => {
  await actFor(atGlobex)
  const form = await formAt(`${room}/updates`, `${room}/updates`)
  await actFor(world.people.oscar.membershipId)
  const kept = await sendForm(oscar, form, { body: 'The filters have come.' })
  expect([kept.status, kept.text.includes('>The filters have come.</textarea>')]).toEqual([409, true])
  expect(await written('The filters have come.')).toEqual([])
  const again = formsOf(kept.text, '').find(({ action }) => action === `${room}/updates`)
  if (!again) throw new Error('No form to send it on')
  expect(again.hidden.once).toBe(form.hidden.once)
  for (const round of [1, 2]) {
    const sent = await sendForm(oscar, again, { body: 'The filters have come.' })
    expect([round, sent.status]).toEqual([round, 303])
  }
  expect(await written('The filters have come.')).toEqual([{ projectId: cleanRoom, authorId: atGlobex }])
  expect((await oscar.json('/account')).data.organisation.name).toBe('Globex Medical')
})

test('nothing is written as another membership than the page was shown to, also where both reach the project', async () => {
  const carl = await portal.visitor('carl@brightline.test')
  const { membershipId } = await invited('carl@brightline.test')
  oscar = carl
  await actFor(membershipId)
  const path = `/projects/${line4}/updates`
  const form = await formAt(path, path)
  await actFor(world.people.carl.membershipId)
  const grant = {
    organisationId: world.organisations.northwind,
    via: 'share' as const,
    resourceKind: 'project' as const,
  }
  const level = await prisma.projectAccessLevel.findFirstOrThrow({ where: { name: 'Client' } })
  await prisma.grant.create({
    data: {
      ...grant,
      ...{ principalKind: 'membership', principalId: world.people.carl.membershipId },
      ...{ resourceId: line4, levelId: level.id },
    },
  })
  const kept = await sendForm(carl, form, { body: 'Seen by both.' })
  expect([kept.status, (await written('Seen by both.')).length]).toEqual([409, 0])
  expect(kept.text).toContain('was opened for Northwind Tools. You act for Brightline Integrators now.')
  expect([...kept.text.matchAll(/name="actFor" value="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    membershipId,
    world.people.carl.membershipId,
  ])
  const { action, hidden } = formsOf(kept.text, '').find((one) => one.action === path) as typeof form
  const sent = await carl.post(action, { ...hidden, body: 'Seen by both.', actFor: membershipId })
  expect([sent.status, await written('Seen by both.')]).toEqual([303, [{ projectId: line4, authorId: membershipId }]])
})

test('a document from a tab of Globex is not added; it is said where to choose it again', async () => {
  const body = new FormData()
  body.set('as', atGlobex)
  body.set('files', new Blob(['x']), 'x.txt')
  const before = await prisma.file.count()
  const sent = await oscar.send(`${room}/documents`, { method: 'POST', body, headers: { accept: 'text/html' } })
  expect([sent.status, sent.text.includes('the files were not kept')]).toEqual([409, true])
  const goOn = formsOf(sent.text, '').find(({ action }) => action === '/account/membership')
  expect([goOn?.hidden.to, await prisma.file.count()]).toEqual([`${room}/documents`, before])
})

test('Oscar cannot send for a membership that is not his', async () => {
  const sent = await oscar.post(`${room}/updates`, { body: 'As Otto', actFor: world.people.otto.membershipId })
  expect([sent.status, (await written('As Otto')).length]).toEqual([409, 0])
  expect((await oscar.json('/account')).data.organisation.name).toBe('Northwind Tools')
})
