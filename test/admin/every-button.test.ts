import { openBackOffice } from './back-office.ts'
import { askEverything, pressEverything } from './pressed/round.ts'

// Built from what the back-office itself offers: a resource, a column or a verb that is added is pressed by itself. Here each is
// pressed as briefly as shows that it works; `npm run soak` takes its time.

const office = openBackOffice()
const amount = { thorough: false }

test('every list answers Milo every filter, order, search and export', async () => {
  const complaints = await askEverything(await office.colleague('milo'), amount)
  expect([complaints, office.said()]).toEqual([[], ''])
}, 120_000)

test('every button of every list and row answers Olga, whatever its form is filled in with, and can be done', async () => {
  const { complaints, undone } = await pressEverything(await office.colleague('olga'), amount)
  expect([complaints, undone, office.said()]).toEqual([[], [], ''])
}, 120_000)
