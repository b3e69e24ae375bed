import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

// Brightline is asked as those whom nothing is shared with.
await prisma.partnerAccess.deleteMany()

const portal = openPortal()
const { line4, robots } = world.projects
const line4Updates = `/projects/${line4}/updates`
const never = '00000000-0000-7000-8000-000000000000'

test('Oscar writes an update and finds it on the page, with a way to answer', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const sent = await oscar.post(line4Updates, { body: 'When may we see the cabinet?\r\n\r\nThank you!' })
  expect(sent.status).toBe(303)
  expect(sent.headers.get('location')).toBe(line4Updates)
  const page = await oscar.page(line4Updates)
  expect(page.text).toContain('Your message was sent.')
  expect(page.text).toContain('<p>When may we see the cabinet?</p><p>Thank you!</p>')
  const id = /id="update-([0-9a-f-]{36})"/.exec(page.text)?.[1]
  expect(page.text).toContain(`action="/updates/${id}/comments"`)
})

test('the same by a program: 201 with the id, and the JSON twin of the page', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const sent = await oscar.send(line4Updates, { json: { body: 'From a program' } })
  expect(sent).toMatchObject({ status: 201, data: { id: expect.any(String) } })
  const answer = await oscar.send(`/updates/${sent.data.id}/comments`, { json: { body: 'And an answer' } })
  expect(answer.status).toBe(201)
  const { data } = await oscar.json(line4Updates)
  expect(data.project).toMatchObject({ id: line4, name: 'Line 4 retrofit' })
  expect(data.can).toMatchObject({ write: true })
  expect(data.updates[0]).toMatchObject({
    id: sent.data.id,
    body: 'From a program',
    author: 'Oscar Dahl',
    createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    comments: [{ id: answer.data.id, body: 'And an answer', author: 'Oscar Dahl' }],
  })
  expect((await oscar.json(`/updates/${sent.data.id}`)).data).toMatchObject({ id: sent.data.id, commentCount: 1 })
})

test.each([
  ['nothing', '', 'Please write something first.'],
  ['spaces', ' \n ', 'Please write something first.'],
  ['too much', 'x'.repeat(10_001), 'This is longer than 10,000 characters.'],
])('%s is not an update: the form comes back with what was written', async (_, body, problem) => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const before = await prisma.update.count()
  const page = await oscar.post(line4Updates, { body })
  expect(page.status).toBe(400)
  expect(page.text).toContain(problem)
  expect(page.text).toContain('aria-invalid="true"')
  if (body.trim()) expect(page.text).toContain(`>${body}</textarea>`)
  expect((await oscar.send(line4Updates, { json: { body } })).status).toBe(400)
  expect(await prisma.update.count()).toBe(before)
})

test('an unknown field is refused by its name', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const answer = await oscar.send(line4Updates, { json: { body: 'Hello', authorId: never } })
  expect(answer).toMatchObject({ status: 400, data: { error: 'invalid', fields: { authorId: 'unknown-field' } } })
})

test('markup is text, and web addresses alone become links', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const body = [
    '<img src=x onerror=alert(1)> & "quotes"',
    'See https://example.com/a?b=1&c=(2), or (http://example.org/x).',
    'javascript:alert(1) and https://user:pass@example.com stay text',
  ].join('\n')
  await oscar.post(line4Updates, { body })
  const { text } = await oscar.page(line4Updates)
  expect(text).toContain('<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;<br/>')
  expect(text).not.toContain('<img')
  const link = (href: string) => `<a href="${href}" rel="nofollow noopener noreferrer ugc">${href}</a>`
  expect(text).toContain(`See ${link('https://example.com/a?b=1&amp;c=(2)')}, or (${link('http://example.org/x')}).`)
  expect(text).toContain('<br/>javascript:alert(1) and https://user:pass@example.com stay text</p>')
})

test('Otto gets one and the same 404 for what is Northwind’s and for what never was', async () => {
  const otto = await portal.visitor('otto@globex.test')
  const theirs = await prisma.update.findFirstOrThrow({ where: { projectId: line4 } })
  const answers = [
    [await otto.page(line4Updates), await otto.page(`/projects/${never}/updates`)],
    [await otto.page(`/updates/${theirs.id}`), await otto.page(`/updates/${never}`)],
    [await otto.post(line4Updates, { body: 'Hi' }), await otto.post(`/projects/${never}/updates`, { body: 'Hi' })],
    [
      await otto.post(`/updates/${theirs.id}/comments`, { body: 'Hi' }),
      await otto.post(`/updates/${never}/comments`, { body: 'Hi' }),
    ],
  ]
  for (const [real, unreal] of answers) {
    expect(real?.status).toBe(404)
    expect(real?.text).toBe(unreal?.text)
  }
  expect((await otto.page('/updates/visit')).status).toBe(404)
})

test('Otto’s news are Globex’s alone', async () => {
  const otto = await portal.visitor('otto@globex.test')
  const { data, status } = await otto.json('/updates')
  expect(status).toBe(200)
  expect(data.updates.length).toBeGreaterThan(0)
  expect(
    data.updates.every(({ project }: { project: { name: string } }) => /Clean room|Steriliser/.test(project.name)),
  ).toBe(true)
})

test('looking at the news changes nothing; the button marks what was shown as read', async () => {
  const vera = await portal.visitor('vera@northwind.test')
  await (await portal.visitor('milo@meridian.test')).post(`/projects/${robots}/updates`, { body: 'News for Vera' })
  await vera.page('/updates')
  const page = await vera.page('/updates')
  expect(page.text).toContain('Since your last visit')
  const upTo = /name="upTo" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const sent = await vera.post('/updates/visit', { upTo })
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/updates'])
  const { data } = await vera.json('/updates')
  expect(data).toMatchObject({ newCount: 0, seenAt: upTo })
  expect((await vera.page('/updates')).text).toContain('Nothing new since your last visit')
  expect((await vera.post('/updates/visit', { upTo: 'yesterday' })).status).toBe(400)
})

test('Sara writes on a project from the page of them all; Carl finds only his there, Bruno none', async () => {
  const sara = await portal.visitor('sara@northwind.test')
  expect((await sara.json('/updates')).data.projects).toHaveLength(4)
  const sent = await sara.post('/updates', { projectId: robots, body: 'From all of them' })
  expect(sent.headers.get('location')).toBe('/updates')
  expect((await sara.post('/updates', { projectId: '', body: 'To nobody' })).text).toContain(
    'Please choose one of these.',
  )
  expect((await sara.post('/updates', { projectId: world.projects.cleanRoom, body: 'To others' })).status).toBe(404)
  const carl = await portal.visitor('carl@brightline.test')
  expect((await carl.json('/updates')).data.projects).toEqual([{ id: line4, name: 'Line 4 retrofit' }])
  expect((await (await portal.visitor('bruno@brightline.test')).page('/updates')).text).not.toContain('<textarea')
})

test('an empty form on the page of all projects says of both fields that they are missing', async () => {
  const sara = await portal.visitor('sara@northwind.test')
  const { status, text } = await sara.post('/updates', { projectId: '', body: ' ' })
  expect(status).toBe(400)
  for (const problem of ['Please choose one of these.', 'Please write something first.'])
    expect(text).toContain(problem)
  const { data } = await sara.send('/updates', { json: {} })
  expect(data.fields).toEqual({ projectId: 'choose-project', body: 'missing' })
})

test.each(['/updates', line4Updates])('%s past the end is its last page, never an error', async (path) => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const { status, text } = await oscar.page(`${path}?page=500`)
  expect([status, text.includes('<article'), text.includes('Nothing has been written')]).toEqual([200, true, false])
  expect((await oscar.page(`${path}?page=0`)).status).toBe(400)
})

test('Gina reads it all in German', async () => {
  const gina = await portal.visitor('gina@globex.test')
  const page = await gina.page(`/projects/${world.projects.cleanRoom}/updates`)
  expect(page.text).toContain('Etwas schreiben')
  expect(page.text).toContain('Das Ganze')
  expect((await gina.page('/updates')).text).toContain('Neuigkeiten')
})

test('Carl’s form says nothing of other phases and writes for his', async () => {
  const carl = await portal.visitor('carl@brightline.test')
  const page = await carl.page(line4Updates)
  expect(page.text).toContain('Write a message')
  expect(page.text).not.toContain('<select')
  expect(page.text).not.toMatch(/Design|Commission/)
})

test('where the layout template hides updates, their address leads nowhere', async () => {
  const template = await prisma.layoutTemplate.create({
    data: { name: 'Bare', layout: { navigation: ['projects'], sections: ['plan'] } },
  })
  const target = { targetKind: 'membership', target: world.people.vera.membershipId, templateId: template.id } as const
  const { id } = await prisma.layoutAssignment.create({ data: target })
  const vera = await portal.visitor('vera@northwind.test')
  expect((await vera.page('/updates')).status).toBe(404)
  expect((await vera.page(line4Updates)).status).toBe(404)
  await prisma.layoutAssignment.delete({ where: { id } })
})
