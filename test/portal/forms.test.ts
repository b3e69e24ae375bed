import { system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { issue, linkOf } from '../../domain/people/tokens.ts'
import { programs } from '../house/sources.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { formsOf, pointed, problemsOn, sendForm } from './page-forms.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const { line4, scanner } = world.projects
const nora = 'nora@northwind.test'

/** Every page with a form that people fill in, and who looks at it. */
const pages: [path: string, email: string | undefined][] = [
  ['/sign-in', undefined],
  ['/sign-in/link', undefined],
  ['/sign-in/code', undefined],
  ['/password/reset', undefined],
  [await resetLink(), undefined],
  [`/projects/${line4}/updates`, nora],
  [`/projects/${line4}/documents`, nora],
  ['/updates', nora],
  ['/account', nora],
  ['/account/password', nora],
  ['/account/people/new', nora],
]

async function resetLink() {
  const token = await act(system, ({ db }) => issue(db, 'reset', world.people.vera.personId))
  return new URL(linkOf(token)).pathname
}

let norasBrowser: Visitor | undefined
async function signedIn() {
  norasBrowser ??= await portal.visitor(nora)
  return norasBrowser
}

async function formsAt(path: string, email?: string) {
  const visitor = email ? await signedIn() : await portal.visitor()
  const { text } = await visitor.page(path)
  return { visitor, forms: formsOf(text, path) }
}

test.each(pages)('what is left empty at %s is told on top, at its field and in the title', async (path, email) => {
  const { visitor, forms } = await formsAt(path, email)
  const filled = forms.filter(({ fields }) => fields.length > 0)
  expect(filled.length).toBeGreaterThan(0)
  for (const form of filled) {
    const { status, text } = await sendForm(visitor, form, {})
    expect([form.action, status]).toEqual([form.action, 400])
    const problems = problemsOn(text)
    expect(problems).toMatchObject({ title: expect.stringMatching(/^(Error|Fehler): /), isFirst: true })
    expect(problems.links.length).toBe(problems.said)
    expect(problems.links.length).toBeGreaterThan(0)
    for (const { words, target } of problems.links)
      expect([words, target]).toEqual([words, expect.stringMatching(pointed)])
  }
})

const wrongValues: [
  path: string,
  email: string | undefined,
  values: Record<string, string>,
  status: number,
  words: RegExp,
][] = [
  ['/sign-in', undefined, { email: nora, password: 'not hers' }, 401, /^Address and password do not belong together/],
  [
    '/sign-in',
    undefined,
    { email: 'nora', password: 'x' },
    400,
    /^E-mail address: This does not look like an e-mail address/,
  ],
  ['/sign-in/code', undefined, { email: nora, code: '12' }, 400, /^Code from the mail: The code has six digits/],
  ['/sign-in/code', undefined, { email: nora, code: '123456' }, 401, /^This is not the code of the newest mail/],
  ['/account', nora, { name: 'Nora', timeZone: 'Mars/Olympus' }, 400, /^Time zone: Please choose a time zone/],
  [
    '/account/password',
    nora,
    { current: 'wrong', password: 'seven green lathes' },
    400,
    /^Current password: This is not your/,
  ],
  [`/projects/${line4}/updates`, nora, { body: 'x'.repeat(10_001) }, 400, /^Text: This is longer than 10,000/],
]

test.each(wrongValues)('at %s %s is told what is wrong, in words', async (path, email, values, status, words) => {
  const { visitor, forms } = await formsAt(path, email)
  const form = forms.find(({ fields }) =>
    Object.keys(values).every((name) => fields.some((field) => field.name === name)),
  )
  if (!form) throw new Error(`No form with ${Object.keys(values)} at ${path}`)
  const answer = await sendForm(visitor, form, values)
  const { title, links } = problemsOn(answer.text)
  expect([answer.status, title]).toEqual([status, expect.stringMatching(/^Error: /)])
  expect(links).toEqual([
    { words: expect.stringMatching(words), target: expect.stringMatching(/^<(input|textarea|select)/) },
  ])
})

test('the same in German, in the title too', async () => {
  const visitor = await portal.visitor()
  const headers = { accept: 'text/html', 'accept-language': 'de' }
  const { text } = await visitor.send('/sign-in', { form: { email: '', password: '' }, headers })
  expect(problemsOn(text)).toMatchObject({
    title: expect.stringMatching(/^Fehler: Anmelden/),
    links: [{ words: 'E-Mail-Adresse: Bitte ausfüllen.' }, { words: 'Passwort: Bitte ausfüllen.' }],
  })
})

test('no form is checked by the browser in its own language', () => {
  const views = programs.filter(({ path }) => /^(portal|admin\/session)\/.*\.tsx$/.test(path))
  const own = views.flatMap(({ path, text }) =>
    [...text.matchAll(/<form\b[^>]*>/g)].flatMap(([tag]) => (/\bnoValidate\b/.test(tag) ? [] : [`${path}: ${tag}`])),
  )
  expect(own).toEqual([])
})

/** What is done by one press or one form, and what is said on the next page. */
const deeds: [what: string, send: (visitor: Visitor) => ReturnType<Visitor['post']>, words: string][] = [
  ['an update', (to) => to.post(`/projects/${line4}/updates`, { body: 'Hello' }), 'Your message was sent.'],
  [
    'an update from all projects',
    (to) => to.post('/updates', { projectId: line4, body: 'Hi' }),
    'Your message was sent.',
  ],
  [
    'no mails',
    (to) => to.post(`/projects/${line4}/following`, { following: 'no' }),
    'You get no more mails about this project.',
  ],
  [
    'mails',
    (to) => to.post(`/projects/${line4}/following`),
    'You follow this project: you get a mail when something new is written here.',
  ],
  ['the account', (to) => to.post('/account', { name: 'Nora Lindqvist', mailsUpdates: 'true' }), 'Saved.'],
  [
    'a document',
    (to) => to.send(`/projects/${scanner}/documents`, { ...oneFile(), headers: { accept: 'text/html' } }),
    'The document has been added.',
  ],
  [
    'having read',
    (to) => to.post('/updates/visit', { upTo: new Date().toISOString() }),
    'Everything is marked as read.',
  ],
  ['the way out', (to) => to.post('/sign-out'), 'You are signed out.'],
]

test.each(deeds)('%s is confirmed on the next page, where its reader is, once', async (_, send, words) => {
  const visitor = await portal.visitor(nora)
  const sent = await send(visitor)
  expect(sent.status).toBe(303)
  const to = sent.headers.get('location') ?? ''
  expect(to).not.toContain('?')
  const told = async () =>
    /<p class="notice done" role="status" tabindex="-1" autofocus="">([^<]*)</i.exec((await visitor.page(to)).text)?.[1]
  expect(await told()).toBe(words)
  expect(await told()).toBeUndefined()
})

test('nobody else can make a page confirm anything', async () => {
  const visitor = await portal.visitor(nora)
  const headers = {
    accept: 'text/html',
    cookie: `${visitor.cookieHeader()}; portico-done=passwordChanged.0.99999999999999.00000000000000000000`,
  }
  const { text } = await (await portal.visitor()).send('/sign-in', { headers })
  expect(text).not.toContain('Your password is changed')
})

function oneFile() {
  const body = new FormData()
  body.set('files', new Blob(['Measured by hand.']), 'Notes.txt')
  return { method: 'POST', body }
}
