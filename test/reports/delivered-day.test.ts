/** @mailFilesMb 0.001 */
import { beforeEach, expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { dayIn } from '../../words/dates.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { mailed } from './mailed.ts'
import { deleteCastSchedule } from './schedules.ts'

const portal = openPortal()
const { northwind } = world.organisations
/** East of every other zone, and west of nearly all: their days never agree. */
const [east, west] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago']

beforeEach(deleteCastSchedule)

test.each([
  [east, west, 1],
  [west, east, 0],
] as const)(
  'of a schedule in %s, read in %s, a milestone that is due today further west is marked late %i times',
  async (timeZone, readIn, marks) => {
    const today = dayIn(west)
    const { id: projectId } = await prisma.project.findFirstOrThrow({ where: { name: 'Packing cell' } })
    await prisma.milestone.deleteMany({ where: { projectId } })
    await prisma.milestone.create({
      data: { organisationId: northwind, projectId, name: 'Today', dueOn: new Date(today) },
    })
    await prisma.person.update({ where: { email: 'oscar@northwind.test' }, data: { timeZone: readIn } })
    const rows = {
      columns: ['name', 'nextMilestoneOn'],
      filters: [{ field: 'name', operator: 'is', value: 'Packing cell' }],
    }
    const { page } = await mailed('oscar@northwind.test', ['pdf'], rows, timeZone)
    const { text } = await (await portal.visitor()).page(page)
    const table = text.slice(text.indexOf('<tbody'), text.indexOf('</tbody>'))
    expect(table).toContain(today)
    expect(table.match(/mark late/g) ?? []).toHaveLength(marks)
    expect(table).toContain(marks ? 'yesterday' : 'today')
  },
)
