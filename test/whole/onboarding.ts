import { idOf } from '../../cast/ids.ts'
import type { Colleague } from '../admin/colleague.ts'
import type { Visitor } from '../visitor.ts'
import type { Installation } from './installation.ts'

/** Olga onboards Fjord Foods, and Hedda of theirs comes in. */
export function onboarding(house: Installation): void {
  let olga: Colleague
  let hedda: Visitor
  let link: string
  const person = { name: 'Hedda Berg', email: 'hedda@fjord.test', profile: 'billing_administrator' }
  beforeAll(async () => {
    ;[olga, hedda] = [await house.colleague('olga'), await house.visitor()]
  })

  test('Olga fills in the form of the back-office', async () => {
    const { form } = (await olga.read('Organisation', 'onboard')).data
    const chosen = (name: string, label: string) =>
      form?.fields.find((field) => field.name === name)?.choices?.find((choice) => choice.label === label)?.value
    const { notice, redirectUrl = '' } = (
      await olga.call('Organisation', 'onboard', {
        name: 'Fjord Foods',
        accessLevelId: chosen('accessLevelId', 'Customer viewer'),
        layoutId: chosen('layoutId', 'Customer'),
        people: [person],
        project: { name: 'Smokehouse', startsOn: '2027-01-04', endsOn: '2027-06-30' },
      })
    ).data
    expect(notice?.type).toBe('success')
    expect((await olga.send(redirectUrl)).status).toBe(200)
  })

  test('Hedda’s invitation arrives in the mailbox, with a link to the portal', async () => {
    const { subject, text, html } = await house.mailbox.first(person.email, 'invites you')
    expect(subject).toContain('Olga Brandt')
    const links = text.match(/https?:\/\/\S+/g) ?? []
    expect(links).toEqual([expect.stringMatching(`^${house.portal}/invitations/[^/]+$`)])
    link = String(links[0]).slice(house.portal.length)
    expect(html).toContain(link)
  })

  test('what opens the link before her, by GET or by HEAD, changes nothing', async () => {
    const scanner = await house.visitor()
    for (const method of ['HEAD', 'GET', 'HEAD', 'GET']) expect((await scanner.send(link, { method })).status).toBe(200)
    expect(scanner.cookieHeader()).toBe('')
    expect((await scanner.json('/projects')).status).toBe(401)
    expect(await acceptedAt(olga)).toEqual([null])
    expect((await hedda.page(link)).text).toContain('Fjord Foods')
  })

  test('Hedda accepts, and sees her first project and nothing else', async () => {
    const form = { name: 'Hedda Berg', password: 'nine smoked herrings' }
    const { status, headers } = await hedda.post(link, form)
    expect([status, headers.get('location')]).toEqual([303, '/projects'])
    const { projects, total } = (await hedda.json('/projects')).data
    expect([projects[0].name, total]).toEqual(['Smokehouse', 1])
    for (const section of ['', '/plan', '/tasks', '/documents', '/updates'])
      expect((await hedda.page(`/projects/${projects[0].id}${section}`)).status).toBe(200)
    expect((await hedda.page(`/projects/${idOf('project', 'Line 4 retrofit')}`)).status).toBe(404)
    expect(await acceptedAt(olga)).toEqual([expect.any(String)])
  })

  test('the link is spent, and her password opens the door from now on', async () => {
    const again = await (await house.visitor()).post(link, { name: 'Somebody', password: 'somebody else entirely' })
    expect(again.status).toBe(410)
    expect(again.headers.getSetCookie()).toEqual([])
    const elsewhere = await house.visitor()
    await elsewhere.signIn(person.email, 'nine smoked herrings')
    expect((await elsewhere.json('/projects')).data.total).toBe(1)
  })
}

/** When the invitations of Fjord Foods were accepted, as the back-office shows it. */
async function acceptedAt(olga: Colleague) {
  const [fjord] = await olga.all('Organisation', { 'filters.name': 'Fjord Foods' })
  const invitations = await olga.all('Invitation', { 'filters.organisationId': fjord?.id ?? '' })
  return invitations.map(({ params }) => params.acceptedAt)
}
