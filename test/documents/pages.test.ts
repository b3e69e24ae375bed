import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { formOf, keptFiles, written } from './files.ts'

const portal = openPortal()
const { line4, cleanRoom } = world.projects
const line4Documents = `/projects/${line4}/documents`
const html = { accept: 'text/html' }
const json = { accept: 'application/json' }
const state = async () => ({ rows: await prisma.file.count(), kept: (await keptFiles()).length })

const pdf = new Uint8Array(written.pdf)

test('Nora adds a document and everybody on the project downloads the same bytes', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const sent = await nora.send(line4Documents, {
    body: formOf([
      ['phaseId', null, ''],
      ['files', 'Layout "A" <1>.pdf', pdf],
    ]),
    headers: html,
  })
  expect([sent.status, sent.headers.get('location')]).toEqual([303, line4Documents])
  const oscar = await portal.visitor('oscar@northwind.test')
  const page = await oscar.page(line4Documents)
  expect(page.text).toContain('Layout &quot;A&quot; &lt;1&gt;.pdf</a>')
  expect(page.text).toContain('Nora Lindqvist')
  const [document] = (await oscar.json(line4Documents)).data.documents
  expect(document).toMatchObject({
    name: 'Layout "A" <1>.pdf',
    mediaType: 'application/pdf',
    size: pdf.length,
    can: { delete: false },
  })
  const download = await oscar.send(`/documents/${document.id}`)
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  expect(await prisma.file.findUnique({ where: { id: document.id } })).toMatchObject({ sha256 })
  expect(download.text).toBe(written.pdf.toString('utf8'))
  expect(Object.fromEntries(download.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(pdf.length),
    'content-disposition': `attachment; filename="Layout _A_ <1>.pdf"; filename*=UTF-8''Layout%20%22A%22%20%3C1%3E.pdf`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
})

test.each([
  ['a program that calls itself a picture', 'holiday.png', written.windowsProgram, 'application/octet-stream'],
  ['a picture that calls itself a page', 'page.html', written.png, 'image/png'],
  ['a page', 'page.html', Buffer.from('<script>alert(1)</script>'), 'text/plain; charset=utf-8'],
  ['a drawing', 'logo.svg', Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>'), 'application/octet-stream'],
])('%s is judged by its content and always comes as a download', async (_, name, bytes, type) => {
  const max = await portal.visitor('max@northwind.test')
  const sent = await max.send(line4Documents, { body: formOf([['file', name, new Uint8Array(bytes)]]), headers: json })
  expect(sent.status).toBe(201)
  const { headers } = await max.send(`/documents/${sent.data.ids[0]}`)
  expect(headers.get('content-type')).toBe(type)
  expect(headers.get('content-disposition')).toMatch(/^attachment;/)
})

test('a name with line ends and another’s folder in it cannot leave its header', async () => {
  const max = await portal.visitor('max@northwind.test')
  const boundary = 'edge'
  const body = `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="..\\..\\a%0D%0ASet-Cookie: x=1.txt"\r\n\r\nhello\r\n--${boundary}--\r\n`
  const sent = await max.send(line4Documents, {
    body,
    headers: { ...json, 'content-type': `multipart/form-data; boundary=${boundary}` },
  })
  const { headers } = await max.send(`/documents/${sent.data.ids[0]}`)
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="aSet-Cookie: x=1.txt"; filename*=UTF-8''aSet-Cookie%3A%20x%3D1.txt`,
  )
  expect(headers.get('set-cookie')).toBeNull()
})

test('Oscar and Vera see documents, but no form; asked for all the same, they hear what would be needed', async () => {
  for (const who of ['oscar@northwind.test', 'vera@northwind.test']) {
    const before = await state()
    const visitor = await portal.visitor(who)
    expect((await visitor.page(line4Documents)).text).not.toContain('type="file"')
    const sent = await visitor.send(line4Documents, { body: formOf([['files', 'a.pdf', pdf]]), headers: json })
    expect(sent).toMatchObject({
      status: 403,
      data: { error: 'not-allowed', needs: expect.stringContaining('contribute them') },
    })
    expect(await state()).toEqual(before)
  }
})

test('Otto gets one and the same 404 for Northwind’s documents and for what never was', async () => {
  const otto = await portal.visitor('otto@globex.test')
  const theirs = await prisma.file.findFirstOrThrow({ where: { projectId: line4 } })
  const never = '00000000-0000-7000-8000-000000000000'
  const files = () => ({ body: formOf([['files', 'a.pdf', pdf]]), headers: html })
  const answers = [
    [await otto.page(line4Documents), await otto.page(`/projects/${never}/documents`)],
    [await otto.page(`/documents/${theirs.id}`), await otto.page(`/documents/${never}`)],
    [await otto.post(`/documents/${theirs.id}/deletion`), await otto.post(`/documents/${never}/deletion`)],
    [await otto.send(line4Documents, files()), await otto.send(`/projects/${never}/documents`, files())],
  ]
  for (const [real, unreal] of answers) {
    expect(real?.status).toBe(404)
    expect(real?.text).toBe(unreal?.text)
  }
})

test('Max deletes what he added, after a second press; Nora’s stays', async () => {
  const [nora, max] = [await portal.visitor('nora@northwind.test'), await portal.visitor('max@northwind.test')]
  const add = async (visitor: typeof nora) =>
    (await visitor.send(line4Documents, { body: formOf([['files', 'mine.txt', 'mine']]), headers: json })).data.ids[0]
  const [hers, his] = [await add(nora), await add(max)]
  const page = await max.page(line4Documents)
  expect(page.text).toContain(`action="/documents/${his}/deletion"`)
  expect(page.text).not.toContain(`action="/documents/${hers}/deletion"`)
  expect((await max.post(`/documents/${hers}/deletion`)).status).toBe(403)
  expect((await max.post(`/documents/${his}/deletion`)).headers.get('location')).toBe(line4Documents)
  expect((await max.page(`/documents/${his}`)).status).toBe(404)
  expect((await nora.send(`/documents/${hers}`, { method: 'DELETE', headers: json })).status).toBe(200)
})

test('Carl’s documents go to Build without a question; a link he kept ends with his grant', async () => {
  const carl = await portal.visitor('carl@brightline.test')
  const sent = await carl.send(line4Documents, { body: formOf([['files', 'weld.txt', 'weld']]), headers: json })
  const link = `/documents/${sent.data.ids[0]}`
  expect((await prisma.file.findUnique({ where: { id: sent.data.ids[0] } }))?.phaseId).toBe(world.phases.build)
  expect((await carl.page(line4Documents)).text).not.toContain('<select')
  expect((await carl.page(link)).status).toBe(200)
  const mine = { principalId: world.people.carl.membershipId }
  await prisma.grant.updateMany({ where: mine, data: { expiresAt: new Date() } })
  expect((await carl.page(link)).status).toBe(404)
  await prisma.grant.updateMany({ where: mine, data: { expiresAt: null } })
})

test('whoever has added something reads so, once', async () => {
  const { id } = await prisma.project.findUniqueOrThrow({ where: { id: world.projects.scanner } })
  const nora = await portal.visitor('nora@northwind.test')
  const body = formOf([
    ['files', 'Layout.pdf', pdf],
    ['files', 'Wiring.pdf', pdf],
  ])
  const { headers } = await nora.send(`/projects/${id}/documents`, { body, headers: html })
  const told = async (path: string) => (await nora.page(path)).text.match(/role="status"[^>]*>([^<]*)</)?.[1]
  expect(await told(headers.get('location') ?? '')).toBe('2 documents have been added.')
  expect(await told(`/projects/${id}/documents`)).toBeUndefined()
})

test('Gina reads the page in German', async () => {
  const page = await (await portal.visitor('gina@globex.test')).page(`/projects/${cleanRoom}/documents`)
  expect(page.text).toContain('Dokumente hinzufügen')
  expect(page.text).toContain('je bis 25 MB')
})
