import { randomUUID } from 'node:crypto'
import { castPassword, type Visitor } from '../visitor.ts'
import type { Installation } from './installation.ts'

type Named = { id: string; name: string }

/** Oscar of Northwind follows Line 4 retrofit, and Otto of Globex sees none of it. */
export function following(house: Installation): void {
  let line4: string
  let oscar: Visitor
  let otto: Visitor
  const at = (section: string) => `/projects/${line4}${section}`
  beforeAll(async () => {
    ;[oscar, otto] = [await house.visitor(), await house.visitor('otto@globex.test')]
  })

  test('Oscar signs in by the form without what a browser adds, and his cookie is kept', async () => {
    const form = { email: 'oscar@northwind.test', password: castPassword }
    const { status, headers } = await oscar.send('/sign-in', { form })
    expect([status, headers.get('location')]).toEqual([303, '/projects'])
    expect(headers.getSetCookie().join('\n')).toMatch(/^portico=.*HttpOnly/m)
    const { data } = await oscar.json('/projects')
    const names = data.projects.map(({ name }: Named) => name)
    expect(names.toSorted()).toEqual(['Line 4 retrofit', 'Packing cell', 'Scrap scanner', 'Warehouse robots'])
    line4 = data.projects.find(({ name }: Named) => name === 'Line 4 retrofit').id
  })

  const sections: [section: string, tells: string[]][] = [
    ['', ['At risk', '56 %', 'Mechanical conversion complete', 'Milo Novak', 'For you']],
    ['/plan', ['Design', 'Build', 'Commission', 'Factory acceptance test', '<svg']],
    ['/tasks', ['Weld and straighten the frame', 'Train the vision station on the sample packs']],
    ['/documents', ['Minutes, weekly meeting.txt', 'Vision station, reject rates.csv']],
    ['/updates', ['The supplier confirmed the safety controller for next week']],
  ]
  test.each(sections)('Oscar reads Line 4 retrofit%s, and a program reads the same', async (section, tells) => {
    const [page, twin] = [await oscar.page(at(section)), await oscar.json(at(section))]
    expect([page.status, twin.status]).toEqual([200, 200])
    expect(twin.data.project).toMatchObject({ id: line4, name: 'Line 4 retrofit' })
    for (const words of tells) expect(page.text).toContain(words)
  })

  test('Oscar downloads a document', async () => {
    const [{ id, name, size }] = (await oscar.json(at('/documents'))).data.documents
    const { status, headers, text } = await oscar.page(`/documents/${id}`)
    expect([status, text.length]).toEqual([200, size])
    expect(headers.get('content-disposition')).toContain(`attachment; filename="${name}"`)
  })

  test('Otto finds none of it in his list, by searching or in the news', async () => {
    for (const path of ['/projects', '/projects?q=Line', '/projects?q=retrofit', '/updates']) {
      const [page, twin] = [await otto.page(path), await otto.json(path)]
      expect([page.status, twin.status]).toEqual([200, 200])
      expect(page.text + twin.text).not.toMatch(/Line 4|Northwind|Oscar|Milo’s line/)
    }
    const { data } = await otto.json('/projects')
    expect(data.projects.map(({ name }: Named) => name).toSorted()).toEqual(['Clean room 2', 'Steriliser upgrade'])
    expect((await otto.json('/projects?q=Line')).data).toMatchObject({ projects: [], total: 0 })
  })

  test('what Otto asks for by its id answers as what never was, to people and to programs', async () => {
    const [document] = (await oscar.json(at('/documents'))).data.documents
    const [update] = (await oscar.json(at('/updates'))).data.updates
    const never = randomUUID()
    const reads: [string, string][] = [
      ...['', '/plan', '/tasks', '/tasks?state=late', '/raid', '/documents', '/updates'].map(
        (section): [string, string] => [at(section), `/projects/${never}${section}`],
      ),
      [`/documents/${document.id}`, `/documents/${never}`],
      [`/updates/${update.id}`, `/updates/${never}`],
    ]
    for (const [real, imagined] of reads) {
      expect(await answers(() => otto.page(real))).toEqual(await answers(() => otto.page(imagined)))
      expect(await answers(() => otto.json(real))).toEqual(await answers(() => otto.json(imagined)))
    }
    const writes: [string, string, Record<string, string>][] = [
      [at('/updates'), `/projects/${never}/updates`, { body: 'I am Otto' }],
      [at('/following'), `/projects/${never}/following`, {}],
      [`/updates/${update.id}/comments`, `/updates/${never}/comments`, { body: 'I am Otto' }],
      [`/documents/${document.id}/deletion`, `/documents/${never}/deletion`, {}],
    ]
    for (const [real, imagined, form] of writes) {
      expect(await answers(() => otto.post(real, form))).toEqual(await answers(() => otto.post(imagined, form)))
    }
  })
}

/** A refusal as far as anybody can tell it from another. */
async function answers(ask: () => ReturnType<Visitor['page']>) {
  const { status, text, headers } = await ask()
  expect(status).toBe(404)
  return { status, text, headers: [...headers].filter(([name]) => name !== 'date') }
}
