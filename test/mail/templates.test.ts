import { accessAnswered } from '../../emails/access/access-answered.tsx'
import { accessAsked } from '../../emails/access/access-asked.tsx'
import { sharesEnded } from '../../emails/access/shares-ended.tsx'
import { sharesEnding } from '../../emails/access/shares-ending.tsx'
import { addressChanged } from '../../emails/account/address-changed.tsx'
import { invitation } from '../../emails/account/invitation.tsx'
import { newDevice } from '../../emails/account/new-device.tsx'
import { oneTimeLink } from '../../emails/account/one-time-link.tsx'
import { formerAddress } from '../../emails/account/own/former-address.tsx'
import { newAddress } from '../../emails/account/own/new-address.tsx'
import { peopleJoined } from '../../emails/account/own/people-joined.tsx'
import { personLeft } from '../../emails/account/own/person-left.tsx'
import { passwordChanged } from '../../emails/account/password-changed.tsx'
import { passwordReset } from '../../emails/account/password-reset.tsx'
import { sessionsEnded } from '../../emails/account/sessions-ended.tsx'
import { signInAttempts } from '../../emails/account/sign-in-attempts.tsx'
import { dark, light } from '../../emails/colour.ts'
import { licenceIdle } from '../../emails/licences/idle.tsx'
import { licenceRecovered } from '../../emails/licences/recovered.tsx'
import { write } from '../../emails/message.ts'
import { documentsAdded } from '../../emails/projects/documents-added.tsx'
import { updateWritten } from '../../emails/projects/update-written.tsx'
import { updatesWritten } from '../../emails/projects/updates-written.tsx'
import { reportPart, reportRest } from '../../emails/reports/part.tsx'
import { report } from '../../emails/reports/report.tsx'
import { scheduleTrouble } from '../../emails/reports/schedule-trouble.tsx'
import { mailTexts } from '../../emails/text.ts'
import { locales } from '../../words/catalogue.ts'
import { contrast, readableOn } from '../../words/contrast.ts'
import { renamed, saysPlainly } from '../words/plainly.ts'
import { partnerMails } from './partner-mails.ts'
import { previewOf } from './preview-of.ts'

/** Every mail, as it is written to somebody of Northwind in a language. */
const mails = {
  invitation: previewOf(invitation),
  'one-time link': previewOf(oneTimeLink),
  'password reset': previewOf(passwordReset),
  update: previewOf({ ...updateWritten, preview: { ...updateWritten.preview, under: null } }),
  comment: previewOf(updateWritten),
  'several updates': previewOf(updatesWritten),
  'documents added': previewOf(documentsAdded),
  report: previewOf(report),
  'a further part of a report': previewOf(reportPart),
  'the rest of a report': previewOf(reportRest),
  'sign-in attempts': previewOf(signInAttempts),
  'password changed': previewOf(passwordChanged),
  'new device': previewOf(newDevice),
  'sessions ended': previewOf(sessionsEnded),
  'schedule paused': previewOf(scheduleTrouble),
  'schedule paused by somebody': previewOf({
    ...scheduleTrouble,
    preview: { ...scheduleTrouble.preview, because: 'on-request', wanted: { reason: 'On holiday', by: 'Adam Weiss' } },
  }),
  'schedule without owner': previewOf({
    ...scheduleTrouble,
    preview: { ...scheduleTrouble.preview, because: 'owner-gone' },
  }),
  'shares that end': previewOf(sharesEnding),
  'shares that ended': previewOf(sharesEnded),
  'a licence about to be taken back': previewOf(licenceIdle),
  'a licence that was taken back': previewOf(licenceRecovered),
  ...partnerMails,
  'access asked for': previewOf(accessAsked),
  'access given': previewOf(accessAnswered),
  'access given by asking of another': previewOf({
    ...accessAnswered,
    preview: { ...accessAnswered.preview, by: { name: 'Abel Okafor' } },
  }),
  'access declined': previewOf({
    ...accessAnswered,
    preview: {
      ...accessAnswered.preview,
      ...{ answer: 'declined', until: null, sees: [], whom: 'Max Keller', reason: 'Ask again in May.' },
    },
  }),
  'address changed': previewOf(addressChanged),
  'new address': previewOf(newAddress),
  'address known already': previewOf({ ...newAddress, preview: { ...newAddress.preview, link: null } }),
  'way back to an address': previewOf(formerAddress),
  'person left': previewOf(personLeft),
  'people joined': previewOf(peopleJoined),
  'address that was': previewOf({ ...addressChanged, preview: { ...addressChanged.preview, isNew: false } }),
}
const cases = Object.entries(mails).flatMap(([name, write]) => locales.map((locale) => [name, locale, write] as const))

describe.each(cases)('%s in %s', (_name, locale, written) => {
  test('is whole: a subject, HTML and text that say the same', async () => {
    const { subject, html, text } = await written(locale)
    expect(subject.length).toBeGreaterThan(10)
    expect(subject).not.toMatch(/[\n{}]|undefined|null|\[object/)
    expect(html).toContain(`<html dir="ltr" lang="${locale}">`)
    expect(html).not.toMatch(/<!--\/?\$-->|undefined|\[object/)
    for (const line of text.split('\n').filter((one) => one && !/https:|^-+$/.test(one)))
      expect(plain(html)).toContain(plain(line))
  })

  test('says no main noun by itself to whom the layout calls all of them otherwise', async () => {
    const { subject, text } = await written(locale, renamed)
    const told = `${subject}\n${text}`.replaceAll(/https:\S*|Where your projects stand|Next milestone/g, '')
    expect(saysPlainly(told, locale)).toEqual([])
  })

  test('leads nowhere but to the portal, and loads nothing', async () => {
    const { html } = await written(locale)
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link)
    for (const link of links) expect(link).toMatch(/^https:\/\/portal\.meridian\.test\//)
    expect(html).not.toMatch(/<(img|link|script|iframe|form)|url\(/)
  })
})

test('the report of somebody without a sign-in holds no address but the one that ends it, and that of what did not fit', async () => {
  for (const locale of locales) {
    const { html, text, subject } = await mails.report(locale)
    const { stop, page } = report.preview
    const known = [stop, page?.href ?? '']
    for (const body of [html, text]) for (const address of known) expect(body.split(address)).toHaveLength(2)
    for (const body of [html, text, subject]) {
      const others = known.reduce((rest, address) => rest.replace(address, ''), body).replaceAll('href=""', '')
      expect(others).not.toMatch(/https?:|www\.|href|sign.?in|anmeld/i)
    }
  }
})

test('a report of many columns is told row by row, without the empty ones', async () => {
  const columns = ['Project', ...Array.from({ length: 8 }, (_, at) => `Column ${at}`)]
  const rows = [{ cells: ['Line 4 retrofit', 'a', '', 'c', 'd', 'e', 'f', 'g', 'h'].map((text) => ({ text })) }]
  const { html, text } = await write(report, { ...report.preview, columns, rows, count: 1 })
  expect(html).not.toContain('<th')
  expect(text).toContain('Line 4 retrofit\nColumn 0: a\nColumn 2: c\nColumn 3: d')
  expect(text).not.toContain('Column 1')
})

test('the German mails are not the English ones', () => {
  const same = Object.entries(mailTexts.en).filter(
    ([key, text]) => mailTexts.de[key as keyof typeof mailTexts.en] === text,
  )
  expect(same.map(([key]) => key)).toEqual([
    'update-subject',
    'comment-subject',
    'update-quoted',
    'update-quoted-nobody',
    'documents-subject',
  ])
})

test('German mails speak of e-mails, as the portal does', () => {
  expect(Object.values(mailTexts.de).filter((text) => /(?<!E-)\bMail/.test(text))).toEqual([])
})

test('what somebody wrote is text, whatever they wrote', async () => {
  const written = { author: '<b>Carl</b>', body: '<script>alert(1)</script>\n{name} & "so"', at: new Date() }
  const { html, text } = await write(updateWritten, { ...updateWritten.preview, written, under: null })
  expect(html).not.toMatch(/<script>alert|<b>Carl/)
  expect(text).toContain('<script>alert(1)</script>\n{name} & "so"')
})

test('a long first line becomes a subject that ends between words', async () => {
  const body = `${'The cabinet arrives on Monday and '.repeat(8)}\nmore`
  const written = { ...updateWritten.preview.written, body }
  const { subject } = await write(updateWritten, { ...updateWritten.preview, written, under: null })
  expect(subject).toBe('Line 4 retrofit: The cabinet arrives on Monday and The cabinet arrives on…')
})

test.each(['#ffff00', '#0f766e', '#ffffff', '#000000', '#6d28d9'])(
  'an accent of %s can be read, light and dark',
  (accent) => {
    for (const { surface } of [light, dark])
      expect(contrast(readableOn(surface, accent), surface)).toBeGreaterThanOrEqual(4.5)
  },
)

/** The words of a text without its markup and its spaces. */
function plain(html: string): string {
  return html
    .replace(/<style>.*?<\/style>|<[^>]*>/gs, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, '')
}
