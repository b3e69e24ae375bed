import { expect, test } from '@jest/globals'
import { largestPicture } from '../../domain/documents/pictures/keep.ts'
import { prisma } from '../../prisma/client.ts'
import { drawn } from '../documents/drawn.ts'
import { keptFiles } from '../documents/files.ts'
import { openPortal } from '../portal/visitor.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const page = '/account/settings'
const northwind = world.organisations.northwind
const organisation = () => prisma.organisation.findUniqueOrThrow({ where: { id: northwind } })
const version = async (visitor: Visitor) => (await visitor.json(page)).data.version as string
const errorOf = ({ status, data }: { status: number; data?: { fields?: object } }) => [status, data?.fields]

function sendLogo(visitor: Visitor, bytes: BlobPart, { name = 'logo.png', type = 'image/png' } = {}) {
  const body = new FormData()
  body.set('picture', new Blob([bytes], { type }), name)
  return visitor.send(`${page}/logo`, { body, headers: { accept: 'application/json' } })
}

test.each(['sara', 'max', 'oscar', 'vera', 'carl'] as const)(
  '%s has no settings of the account to open or to change',
  async (who) => {
    const visitor = await portal.visitor(world.people[who].email)
    const nora = await portal.visitor('nora@northwind.test')
    const before = await organisation()
    const json = { version: await version(nora), name: 'Mine now' }
    const answers = [await visitor.page(page), await visitor.json(page), await visitor.send(page, { json })]
    const logo = await sendLogo(visitor, await drawn('png', 10, 10))
    expect([...answers, logo].map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(await organisation()).toEqual(before)
    expect((await visitor.page('/account')).text).not.toContain(page)
  },
)

test('Abel changes what Northwind says of itself, his colleagues see it with their next page, and the activity says so', async () => {
  const [abel, oscar] = [await portal.visitor('abel@northwind.test'), await portal.visitor('oscar@northwind.test')]
  await oscar.page('/projects')
  const changes = {
    name: 'Northwind Machine Tools',
    accent: '#AA3300',
    timeZone: 'Europe/Vienna',
    inviteProfile: 'observer',
  }
  expect((await abel.send(page, { json: { version: await version(abel), ...changes } })).status).toBe(201)
  expect(await organisation()).toMatchObject({ ...changes, accent: '#aa3300', inviteLocale: null })
  const { text } = await oscar.page('/projects')
  expect(text).toContain('Northwind Machine Tools')
  expect(text).toContain('/brand/aa3300.css')
  const said = await prisma.activity.findFirstOrThrow({
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    where: { action: 'update' },
  })
  expect([said.subjectKind, said.subjectId, said.organisationId]).toEqual(['Organisation', northwind, northwind])
  expect(said.detail).toEqual({ fields: ['name', 'accent', 'timeZone', 'inviteProfile'] })
})

test('of two who save at once, the second is told and changes nothing; what they wrote is on the page', async () => {
  const [abel, nora] = [await portal.visitor('abel@northwind.test'), await portal.visitor('nora@northwind.test')]
  const read = await version(nora)
  const json = (locale: string) => ({ version: read, locale })
  const [one, other] = await Promise.all([
    abel.send(page, { json: json('de') }),
    nora.send(page, { json: { version: read, accent: '#0055aa' } }),
  ])
  expect([one.status, other.status].toSorted()).toEqual([201, 400])
  expect([one, other].find(({ status }) => status === 400)?.data.fields).toEqual({ form: 'changed-meanwhile' })
  const late = await nora.send(page, { json: { version: read, inviteProfile: 'visitor' } })
  const { settings, version: now } = (await nora.json(page)).data
  expect(late.data.meanwhile).toMatchObject({ now: settings, version: now })
  expect(late.data.meanwhile.both.inviteProfile).toEqual({ sent: 'visitor', kept: settings.inviteProfile })
  const form = await nora.post(page, { version: read, accent: '#123456' })
  expect(form.status).toBe(400)
  expect(form.text).toContain('value="#123456"')
  await prisma.organisation.update({ where: { id: northwind }, data: { locale: 'en' } })
})

test.each([
  ['a name of another organisation', { name: 'GLOBEX medical, Inc.' }, { name: 'organisation-named-so' }],
  ['the name of the host', { name: 'Meridian Works GmbH' }, { name: 'organisation-named-so' }],
  ['a name with nothing to see', { name: '\u200b ' }, { name: 'missing' }],
  ['a colour that is none', { accent: 'red;}body{}' }, { accent: 'wrong' }],
  ['a zone that is none', { timeZone: 'Mars/Olympus' }, { timeZone: 'no-time-zone' }],
  [
    'billing administrators as the usual newcomers',
    { inviteProfile: 'billing_administrator' },
    { inviteProfile: 'wrong' },
  ],
  ['what only the host says', { isHost: true }, { isHost: 'unknown-field' }],
])('%s is refused', async (_, changes, fields) => {
  const nora = await portal.visitor('nora@northwind.test')
  const before = await organisation()
  const answer = await nora.send(page, { json: { version: await version(nora), ...changes } })
  expect(errorOf(answer)).toEqual([400, fields])
  expect(answer.text).not.toContain('Globex')
  expect(await organisation()).toEqual(before)
  await prisma.attempt.deleteMany()
})

test('names can be tried a few times an hour only, so that nobody finds out by them who else is here', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const read = await version(nora)
  const tries: number[] = []
  for (let at = 0; at < 11; at++)
    tries.push((await nora.send(page, { json: { version: read, name: 'Globex Medical' } })).status)
  expect(tries).toEqual([...Array(10).fill(400), 429])
  await prisma.attempt.deleteMany()
})

test('the page shows how an accent reads on light and on dark pages, before it is taken', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const before = await organisation()
  const form = { version: await version(nora), accent: '#ffee00', name: 'Half written', show: 'accent' }
  const { status, text } = await nora.post(page, form)
  expect(status).toBe(200)
  expect(text).toContain('Half written')
  expect(text).toMatch(
    /contrast would be 1\.2\s:\s1, too little to read\. The darker #[0-9a-f]{6} is used, (4\.[6-9]|5)/,
  )
  expect(text).toContain('On dark pages:')
  expect(await organisation()).toEqual(before)
})

test('a logo stands in the frame of its people, and is handed to nobody else', async () => {
  const kept = (await keptFiles()).length
  const abel = await portal.visitor('abel@northwind.test')
  const first = await sendLogo(abel, await drawn('png', 64, 64))
  const second = await sendLogo(abel, await drawn('png', 80, 80))
  expect([first.status, second.status]).toEqual([201, 201])
  // The first is gone with its row.
  expect([(await keptFiles()).length, await prisma.picture.count()]).toEqual([kept + 1, 1])
  const path = `/logos/${second.data.logoId}`
  const oscar = await portal.visitor('oscar@northwind.test')
  expect((await oscar.page('/projects')).text).toContain(`src="${path}"`)
  const { status, headers } = await oscar.send(path)
  const told = ['content-type', 'x-content-type-options', 'content-security-policy', 'cache-control']
  expect([status, ...told.map((name) => headers.get(name))]).toEqual([
    ...[200, 'image/webp', 'nosniff', "default-src 'none'; sandbox", 'private, no-cache, no-transform'],
  ])
  const again = { headers: { 'if-none-match': headers.get('etag') ?? '' } }
  expect((await oscar.send(path, again)).status).toBe(304)
  const olga = await portal.visitor('olga@meridian.test')
  expect((await olga.send(path)).status).toBe(200)
  for (const email of ['otto@globex.test', 'carl@brightline.test']) {
    const other = await portal.visitor(email)
    expect([(await other.send(path)).status, (await other.send(`/logos/${first.data.logoId}`)).status]).toEqual([
      404, 404,
    ])
  }
  expect((await (await portal.visitor()).send(path)).status).not.toBe(200)
  expect((await oscar.send(`/logos/${first.data.logoId}`)).status).toBe(404)
  expect((await abel.send(`${page}/logo`, { method: 'DELETE', headers: { accept: 'application/json' } })).status).toBe(
    200,
  )
  expect((await oscar.page('/projects')).text).not.toContain('/logos/')
  expect([(await keptFiles()).length, await prisma.picture.count()]).toEqual([kept, 0])
})

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
test.each([
  ['a drawing that runs scripts', svg, 'no-picture'],
  ['a page that says it is a PNG', '<!doctype html><script>alert(1)</script>', 'no-picture'],
  ['what only begins like a PNG', '\x89PNG\r\n\x1a\n<script>alert(1)</script>', 'no-picture'],
  ['too many pixels', await drawn('png', largestPicture.side + 1, 1), 'too-many-pixels'],
  ['too many bytes', new Uint8Array(largestPicture.bytes + 1), 'picture-too-large'],
  ['a GIF', new Uint8Array(await drawn('gif', 8, 8)), 'no-picture'],
  ['half a PNG', (await drawn('png', 500, 500)).subarray(0, 200), 'no-picture'],
  ['nothing', '', 'no-picture'],
])('%s is no logo, and nothing of it is kept', async (_, bytes, problem) => {
  const kept = await keptFiles()
  const abel = await portal.visitor('abel@northwind.test')
  const blob = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
  expect(errorOf(await sendLogo(abel, new Uint8Array(blob)))).toEqual([400, { picture: problem }])
  expect([await keptFiles(), (await organisation()).logoId]).toEqual([kept, null])
})

test('what new people usually are is what the form begins with, and their invitation is in their language', async () => {
  await prisma.organisation.update({ where: { id: northwind }, data: { inviteProfile: 'manager', inviteLocale: 'de' } })
  const abel = await portal.visitor('abel@northwind.test')
  const { text, data } = {
    ...(await abel.page('/account/people/new')),
    data: (await abel.json('/account/people/new')).data,
  }
  expect(data.usual).toEqual({ profile: 'manager', locale: 'de' })
  expect(text).toContain('<option value="manager" selected="">')
  expect(text).toContain('<option value="de" lang="de" selected="">')
  const json = { name: 'Nele', email: 'nele@northwind.test', profile: 'observer', locale: 'de' }
  expect((await abel.send('/account/people', { json })).status).toBe(201)
  expect(await prisma.person.findUniqueOrThrow({ where: { email: json.email } })).toMatchObject({ locale: 'de' })
})
