import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import { petraJoins } from './petra.ts'
import { stateOf } from './state.ts'

const { colleague } = openBackOffice()
const { line4, robots } = world.projects
let petra: Colleague
let sofia: Colleague

beforeAll(async () => {
  await petraJoins()
  await prisma.project.update({ where: { id: robots }, data: { internalNote: 'zebra between us' } })
  await prisma.project.update({ where: { id: line4 }, data: { internalNote: 'margin is thin' } })
  petra = await colleague('petra')
  sofia = await colleague('sofia')
})

describe('money is none of Petra’s business', () => {
  const money = ['budget', 'cost']

  test('no list, page, choice or file of hers knows of it', async () => {
    const [list, search] = [await petra.read('Project'), await petra.read('Project', 'search')]
    const show = await petra.read('Project', 'show', {}, line4)
    const edit = await petra.read('Project', 'edit', {}, line4)
    const task = await petra.read('Task')
    const file = await petra.send('/admin/export/Project.csv')
    for (const { status, text } of [list, search, show, edit, task, file]) {
      expect(status).toBe(200)
      expect(text).not.toMatch(/budget|cost"|412000|251300|186000/i)
    }
    expect(list.data.records.map(({ id }) => id).toSorted()).toEqual([line4, robots].toSorted())
    expect((await sofia.read('Project', 'show', {}, line4)).data.record.params.budget).toBe('412000')
  })

  test('what AdminJS tells about itself does not name it to her, and does to Sofia', async () => {
    const columns = async (who: Colleague) => {
      const resource = stateOf((await who.send('/admin')).text).resources.find(({ id }) => id === 'Project')
      const { listProperties = [], showProperties = [], editProperties = [], filterProperties = [] } = resource ?? {}
      const places = [listProperties, showProperties, editProperties, filterProperties].flat()
      return new Set([...Object.keys(resource?.properties ?? {}), ...places.map(({ name }) => name)])
    }
    expect([...(await columns(petra))]).toEqual(expect.arrayContaining(['name', 'health', 'internalNote']))
    for (const name of money) expect([...(await columns(petra))]).not.toContain(name)
    for (const name of money) expect([...(await columns(sofia))]).toContain(name)
  })

  test.each(money)(
    '%s cannot be filtered, searched or sorted by: the answer is that for a word that is none, but for the name',
    async (name) => {
      const asked = (word: string) => [
        petra.read('Project', 'list', { [`filters.${word}`]: '412000' }),
        petra.read('Project', 'list', { sortBy: word, direction: 'asc' }),
        petra.read('Project', 'search', { searchProperty: word, [`filters.${word}`]: '412000' }),
        petra.read('Project', 'search/412000', { searchProperty: word }),
        petra.send(`/admin/export/Project.csv?filters.${word}=412000`),
      ]
      const [hidden, unknown] = [await Promise.all(asked(name)), await Promise.all(asked('nonsense'))]
      expect(hidden.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
      expect(hidden.map(({ text }) => text.replaceAll(name, 'nonsense'))).toEqual(unknown.map(({ text }) => text))
    },
  )

  test.each(money)('%s cannot be written by sending it along', async (name) => {
    const before = await prisma.project.findUniqueOrThrow({ where: { id: line4 } })
    const answer = await petra.write('Project', 'edit', { name: before.name, [name]: '1' }, line4)
    expect(answer.data.notice?.type).toBe('error')
    expect(Object.keys(answer.data.record.errors)).toEqual([name])
    const nonsense = await petra.write('Project', 'edit', { name: before.name, nonsense: '1' }, line4)
    expect(answer.data.record.errors[name]).toEqual(nonsense.data.record.errors.nonsense)
    expect(await prisma.project.findUniqueOrThrow({ where: { id: line4 } })).toEqual(before)
  })
})

describe('the notes on “Warehouse robots” are none of hers, those on “Line 4 retrofit” are', () => {
  test('lists, pages and files leave them out row by row', async () => {
    const list = await petra.all('Project')
    const notes = Object.fromEntries(list.map(({ id, params }) => [id, params.internalNote]))
    expect(notes).toEqual({ [line4]: 'margin is thin', [robots]: undefined })
    for (const action of ['show', 'edit']) {
      expect((await petra.read('Project', action, {}, robots)).text).not.toMatch(/zebra|"internalNote":/)
      expect((await petra.read('Project', action, {}, line4)).text).toContain('margin is thin')
    }
    const file = await petra.send('/admin/export/Project.csv')
    expect(file.text).toContain('margin is thin')
    expect(file.text).not.toContain('zebra')
  })

  test('asking for words in them finds only those she may read', async () => {
    const found = async (who: Colleague, word: string) =>
      (await who.all('Project', { 'filters.internalNote': word })).map(({ id }) => id)
    expect(await found(sofia, 'zebra')).toEqual([robots])
    expect(await found(petra, 'zebra')).toEqual([])
    expect(await found(petra, 'margin')).toEqual([line4])
    const searched = await petra.read('Project', 'search', {
      searchProperty: 'internalNote',
      'filters.internalNote': 'z',
    })
    expect(searched.data.records).toEqual([])
    const counted = await petra.read('Project', 'list', { 'filters.internalNote': 'zebra' })
    expect(counted.data.meta.total).toBe(0)
    expect(
      (await petra.send('/admin/export/Project.csv?filters.internalNote=zebra')).text.split('\r\n').filter(Boolean),
    ).toHaveLength(1)
  })

  test('the order by them does not tell of the others', async () => {
    const sorted = await petra.all('Project', { sortBy: 'internalNote', direction: 'asc' })
    expect(sorted.map(({ id }) => id)).toEqual([line4])
  })

  test('they cannot be overwritten, and the rest of the row can', async () => {
    const refused = await petra.write('Project', 'edit', { internalNote: 'mine now' }, robots)
    expect(Object.keys(refused.data.record.errors)).toEqual(['internalNote'])
    const taken = await petra.write('Project', 'edit', { progress: '69' }, robots)
    expect(taken.data.notice?.type).toBe('success')
    const project = await prisma.project.findUniqueOrThrow({ where: { id: robots } })
    expect([project.internalNote, project.progress]).toEqual(['zebra between us', 69])
  })

  test('a task cannot be given hours, or a description where she sees none', async () => {
    const task = { projectId: robots, name: 'Wipe the sensors' }
    for (const more of [
      ['estimatedHours', '3'],
      ['description', 'hidden from her'],
    ] as const) {
      const answer = await petra.write('Task', 'new', { ...task, [more[0]]: more[1] })
      expect(answer.data.notice?.type).toBe('error')
    }
    expect(await prisma.task.count({ where: { name: 'Wipe the sensors' } })).toBe(0)
    expect((await petra.write('Task', 'new', task)).data.notice?.type).toBe('success')
  })
})
