import type { Delivery, ReportFormat } from '@prisma/client'
import { startRun } from '../../domain/reports/runs/start.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { reportOf, scheduleOf } from './schedules.ts'

const { northwind } = world.organisations
const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })

/** An address with the eyes of an organisation at the usual access level. */
export const to = (email: string, organisationId = northwind) => ({ email, organisationId, accessLevelId })

/** What somebody gets of a schedule that has just run, and where its mail leads. */
export async function mailed(
  email: string,
  formats: ReportFormat[] = ['pdf', 'csv', 'html'],
  report: object = {},
  timeZone = 'Europe/Berlin',
) {
  const reportId = await reportOf(report)
  const scheduleId = await scheduleOf({
    reportId,
    formats,
    timeZone,
    recipients: [to(email), to('other@northwind.test')],
  })
  const run = await prisma.run.create({ data: { scheduleId, dueAt: new Date(), trigger: 'schedule' } })
  await startRun(run.id)
  const delivery = await prisma.delivery.findFirstOrThrow({ where: { runId: run.id, email } })
  const other = await prisma.delivery.findFirstOrThrow({ where: { runId: run.id, email: 'other@northwind.test' } })
  return { scheduleId, delivery, other, ...(await readMail(delivery)) }
}

/** The mail of a delivery, and the page that it leads to. */
export async function readMail(delivery: Delivery) {
  const mail = await mailOf(delivery)
  if ('withheld' in mail) throw new Error(mail.withheld)
  const page = /\/delivered\/[0-9a-f]+/.exec(mail.html)?.[0] ?? ''
  return { mail, page }
}
