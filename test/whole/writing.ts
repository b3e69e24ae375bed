import { idOf } from '../../cast/ids.ts'
import { until } from '../until.ts'
import type { Installation } from './installation.ts'

const line4 = idOf('project', 'Line 4 retrofit')

/** Oscar writes an update; staff see it in the back-office, and who follows gets a mail. */
export function writing(house: Installation): void {
  const body = 'Wednesday night suits us for the first stop. Who brings the keys to the roof?'
  const subject = 'Line 4 retrofit: Wednesday night'
  const before = new Date().toISOString()

  test('Oscar writes, and it stands on top of the page', async () => {
    const oscar = await house.visitor('oscar@northwind.test')
    const { status, headers } = await oscar.post(`/projects/${line4}/updates`, { body })
    expect([status, headers.get('location')]).toEqual([303, `/projects/${line4}/updates`])
    expect((await oscar.json(`/projects/${line4}/updates`)).data.updates[0]).toMatchObject({ body })
    expect((await oscar.page(`/projects/${line4}/updates`)).text).toContain(body)
  })

  test('Sofia sees it in the back-office, with who wrote it and about what', async () => {
    const sofia = await house.colleague('sofia')
    const [update] = await sofia.all('Update', { sortBy: 'createdAt', direction: 'desc' })
    expect(update?.params.body).toBe(body)
    const { projectId, authorId } = update?.populated ?? {}
    expect([projectId?.title, authorId?.title]).toEqual(['Line 4 retrofit', 'Oscar Dahl'])
  })

  test('Nora and Milo, who follow, get a mail that leads there; Carl, who is in Build only, and Oscar get none', async () => {
    const mail = await house.mailbox.first('nora@northwind.test', subject)
    await house.mailbox.first('milo@meridian.test', subject)
    expect(mail.text).toContain(body)
    const nora = await house.visitor('nora@northwind.test')
    const [link = ''] = mail.text.match(/https?:\/\/\S+\/updates\S*/) ?? []
    expect((await nora.page(link.slice(house.portal.length))).text).toContain(body)
    const olga = await house.colleague('olga')
    const notices = () => olga.all('Delivery', { 'filters.kind': 'update_notice', 'filters.createdAt~~from': before })
    await until(async () => (await notices()).every(({ params }) => params.state === 'sent'))
    const told = (await notices()).map(({ params }) => params.email)
    expect(told.toSorted()).toEqual(['milo@meridian.test', 'nora@northwind.test'])
  })
}
