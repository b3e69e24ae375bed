import { beforeAll, expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { offer, withoutAccess } from './offering.ts'

const portal = openPortal()
let report: string
let template: string
let ada: Visitor

// Those of Brightline, which Northwind offers access, begin elsewhere than with their projects.
beforeAll(async () => {
  await withoutAccess()
  await offer()
  report = (await prisma.report.findFirstOrThrow({ where: { inPortal: true, entity: 'project' } })).id
  template = (await prisma.layoutTemplate.create({ data: { name: 'Elsewhere', layout: {} } })).id
  for (const who of ['ada', 'carl'] as const) {
    const target = world.people[who].membershipId
    await prisma.layoutAssignment.create({ data: { templateId: template, targetKind: 'membership', target } })
  }
  ada = await portal.visitor(world.people.ada.email)
})

const navigation = ['projects', 'dashboard', 'reports', 'updates', 'account']
const asked = 'Northwind Tools offers your organisation access'

test.each(['updates', 'dashboard', 'report'])('Ada finds an offer where her portal begins: %s', async (place) => {
  const begins = {
    updates: { landing: 'updates' },
    dashboard: { dashboardFirst: true },
    report: { firstReport: report },
  }[place]
  await prisma.layoutTemplate.update({
    where: { id: template },
    data: { layout: { navigation, dashboard: [report], ...begins } },
  })
  const pages = { updates: '/updates', dashboard: '/dashboard', report: `/reports/${report}` }
  for (const [of, path] of Object.entries(pages))
    expect([of, (await ada.page(path)).text.includes(asked)]).toEqual([of, of === place])
  const carl = await portal.visitor(world.people.carl.email)
  expect((await carl.page(pages[place as keyof typeof pages])).text).not.toContain(asked)
})
