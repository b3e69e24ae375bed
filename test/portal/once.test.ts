import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const updates = `/projects/${world.projects.line4}/updates`
const documents = `/projects/${world.projects.line4}/documents`
const keyIn = (html: string, action: string) => {
  const form = html.slice(html.indexOf(`action="${action}"`))
  return /name="once" value="([\w-]{12})"/.exec(form)?.[1] ?? ''
}
const written = (body: string) => prisma.update.count({ where: { body } })

afterEach(() => prisma.attempt.deleteMany())

test('Oscar presses Send twice: both presses are answered alike, and his message is there once', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const once = keyIn((await oscar.page(updates)).text, updates)
  expect(once).toHaveLength(12)
  const send = () => oscar.post(updates, { once, body: 'Pressed twice.', phaseId: '' })
  const answers = [...(await Promise.all([send(), send()])), await send()]
  expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual(Array(3).fill([303, updates]))
  expect(await written('Pressed twice.')).toBe(1)
})

test('every form that makes something has a key of its own', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const max = await portal.visitor('max@northwind.test')
  const pages = [
    (await oscar.page(updates)).text,
    (await oscar.page('/updates')).text,
    (await max.page(documents)).text,
  ]
  const keys = pages.flatMap((page) => [...page.matchAll(/name="once" value="([^"]*)"/g)].map(([, key]) => key))
  const makers = pages.flatMap((page) => page.match(/action="[^"]*(updates|comments|documents)"/g) ?? [])
  expect(keys.length).toBeGreaterThan(4)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.length).toBe(makers.length)
})

test('other words under the same key are refused in words and kept, and the form has a new key', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const once = keyIn((await oscar.page(updates)).text, updates)
  await oscar.post(updates, { once, body: 'These words.' })
  const again = await oscar.post(updates, { once, body: 'Other words.' })
  expect(again.status).toBe(422)
  expect(again.text).toContain('This form was sent before with other words')
  expect(again.text).toContain('>Other words.</textarea>')
  const fresh = keyIn(again.text, updates)
  expect(fresh).not.toBe(once)
  expect((await oscar.post(updates, { once: fresh, body: 'Other words.' })).status).toBe(303)
})

test('a program gives its key in a header: 201 with the same id, 422 for other words, 400 for no key', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const send = (body: string, key: string) =>
    oscar.send(updates, { json: { body }, headers: { 'Idempotency-Key': key } })
  const [first, second] = await Promise.all([send('By program.', 'program-1'), send('By program.', 'program-1')])
  expect([first?.status, second?.status, second?.data]).toEqual([201, 201, first?.data])
  expect(await send('Other.', 'program-1')).toMatchObject({ status: 422, data: { error: 'key-used' } })
  expect(await send('Other.', 'a b')).toMatchObject({ status: 400, data: { fields: { once: 'wrong' } } })
  const comment = (key: string) =>
    oscar.send(`/updates/${first?.data.id}/comments`, { json: { body: 'Yes.' }, headers: { 'Idempotency-Key': key } })
  const comments = [await comment('program-2'), await comment('program-2')]
  expect(comments.map(({ status, data }) => [status, data.id])).toEqual(Array(2).fill([201, comments[0]?.data.id]))
})

test('a document that Max sends twice with one form is there once', async () => {
  const max = await portal.visitor('max@northwind.test')
  const once = keyIn((await max.page(documents)).text, documents)
  const send = () => {
    const form = new FormData()
    form.append('once', once)
    form.append('files', new Blob(['wiring']), 'Wiring.txt')
    return max.send(documents, { body: form, headers: { accept: 'application/json' } })
  }
  const answers = await Promise.all([send(), send()])
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  expect(answers[0]?.data.ids).toEqual(answers[1]?.data.ids)
  expect(await prisma.file.count({ where: { name: 'Wiring.txt' } })).toBe(1)
})

test('Oscar’s 21st message in a minute is not taken: he reads how long to wait, and his words are kept', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  for (let at = 0; at < 20; at++) await oscar.send(updates, { json: { body: `Many ${at}` } })
  const page = await oscar.post(updates, { body: 'One too many.' })
  expect(page.status).toBe(429)
  expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(page.text).toContain('Please wait one minute, then send it again.')
  expect(page.text).toContain('>One too many.</textarea>')
  const program = await oscar.send(updates, { json: { body: 'One too many.' } })
  expect(program).toMatchObject({ status: 429, data: { error: 'too-often', after: expect.any(Number) } })
  expect(await written('One too many.')).toBe(0)
})
