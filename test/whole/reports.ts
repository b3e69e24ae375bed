import { readXlsx } from 'hucre/xlsx'
import { extractText, getDocumentProxy } from 'unpdf'
import { someOf } from '../thorough.ts'
import { until } from '../until.ts'
import type { Installation } from './installation.ts'
import type { ShownMail } from './mailbox.ts'

/** What it is called in the languages of its readers. */
export const reportNames = ['The week in short', 'Die Woche in Kürze']
const northwind = ['Line 4 retrofit', 'Packing cell', 'Scrap scanner', 'Warehouse robots']
const globex = ['Clean room 2', 'Steriliser upgrade']
const readers = {
  northwind: ['nora', 'abel', 'sara', 'max', 'oscar', 'vera', 'board'].map((who) => `${who}@northwind.test`),
  globex: ['gina', 'otto'].map((who) => `${who}@globex.test`),
}

/** The schedule of the sample: each customer's people and Northwind's board get their own rows, as files. */
export function reports(house: Installation): void {
  let mails: ShownMail[]
  beforeAll(async () => {
    const everybody = readers.northwind.length + readers.globex.length
    await until(async () => {
      mails = (await house.mailbox.mails()).filter(({ subject }) =>
        reportNames.some((name) => subject.startsWith(name)),
      )
      return mails.length >= everybody
    }, 200)
  }, 120_000)

  test('everybody at Northwind and Globex, and the board, got one', () => {
    const got = mails.map(({ to }) => to[0]?.address)
    expect(got.toSorted()).toEqual([...readers.northwind, ...readers.globex].toSorted())
  })

  const editions = [
    ...readers.northwind.map((email) => [email, northwind, globex] as const),
    ...readers.globex.map((email) => [email, globex, northwind] as const),
  ]
  test.each(someOf(editions, 5))(
    '%s reads %j in body, PDF and sheet, and nothing of anybody else’s',
    async (email, own, others) => {
      const mail = mails.find(({ to }) => to[0]?.address === email) as ShownMail
      const told = await toldIn(house, mail)
      // Under their groups, which say how many there are.
      expect(told.sheet.filter((first) => !String(first).includes(' · ')).toSorted()).toEqual(own)
      for (const text of [told.text, told.html, told.pdf]) {
        for (const project of own) expect(text).toContain(project)
        for (const project of others) expect(text).not.toContain(project)
      }
    },
  )

  test('the board, who has no sign-in, finds one address in the body: that of the page that ends the mail', () => {
    const mail = mails.find(({ to }) => to[0]?.address === 'board@northwind.test') as ShownMail
    const addresses = (mail.html + mail.text).match(/https?:[^\s"\])]+/g) ?? []
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) expect(address).toMatch(/^http:\/\/[^/]+\/subscriptions\/[\w.-]+$/)
    expect(mail.html + mail.text).not.toMatch(/sign.?in/i)
  })
}

async function toldIn({ mailbox }: Installation, mail: ShownMail) {
  const { text: pages } = await extractText(await getDocumentProxy(await mailbox.file(mail, '.pdf')))
  const [sheet] = (await readXlsx(await mailbox.file(mail, '.xlsx'))).sheets
  const rows = sheet?.rows ?? []
  const heading = rows.findIndex(([first]) => first === 'Project' || first === 'Projekt')
  return {
    ...{ text: mail.text, html: mail.html },
    pdf: pages.join(' ').replace(/\s+/g, ' '),
    sheet: rows.slice(heading + 1).map(([first]) => first),
  }
}
