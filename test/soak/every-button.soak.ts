import { openBackOffice } from '../admin/back-office.ts'
import { askEverything, pressEverything } from '../admin/pressed/round.ts'

const office = openBackOffice()
const amount = { thorough: true }

describe.each(['milo', 'sofia', 'olga'])('as %s', (name) => {
  test('every list answers every filter with all that fits and does not, every order, search and export', async () => {
    const complaints = await askEverything(await office.colleague(name), amount)
    expect([complaints, office.said()]).toEqual([[], ''])
  })

  test('every button of every list and row is answered, whatever stands in each field of its form, and can be done', async () => {
    const { complaints, undone } = await pressEverything(await office.colleague(name), amount)
    expect([complaints, undone, office.said()]).toEqual([[], [], ''])
  })
})
