import type { Health } from '@prisma/client'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { northwind } from '../preview.ts'
import type { ReportMail } from './report.tsx'
import type { MailCell, MailRow } from './rows.tsx'

const label = speaker(labels, northwind)

/** Where Northwind's projects stand, as its board is told. */
export const reportExample: ReportMail = {
  reader: northwind,
  email: 'board@northwind.test',
  stop: 'https://portal.meridian.test/subscriptions/preview',
  test: false,
  name: 'Where your projects stand',
  text: '',
  chart: null,
  entity: 'project',
  count: 4,
  answer: [
    { text: '1 off track', mark: 'red', names: 'Packing cell' },
    { text: '1 at risk', mark: 'amber', names: 'Line 4 retrofit' },
  ],
  head: [
    { label: 'Organisation', value: 'Northwind Tools' },
    { label: 'Made', value: '23 Nov 2026, 06:00 (Europe/London)' },
  ],
  made: new Date('2026-11-23T06:00:00Z'),
  columns: [
    label('Project.name'),
    label('Project.health'),
    label('Project.progress'),
    label('Project.nextMilestone'),
    label('Project.nextMilestoneOn'),
  ],
  rows: [
    headed('red', 1),
    row('Packing cell', 'red', '31 %', 'Guarding accepted', { text: '12 Nov 2026', late: 'late by 11 days' }),
    headed('amber', 1),
    row('Line 4 retrofit', 'amber', '46 %', 'Cabinet wired', { text: '30 Nov 2026' }),
    headed('green', 2),
    row('Scrap scanner', 'green', '100 %', '', { text: '' }),
    row('Warehouse robots', 'green', '72 %', 'Second fleet running', { text: '11 Dec 2026' }),
  ],
  shown: 4,
  files: [
    { name: 'Where your projects stand 2026-11-23.pdf', size: 48_211 },
    { name: 'Where your projects stand 2026-11-23.xlsx', size: 9_310 },
  ],
  parts: null,
  sensitive: false,
  leftOut: [
    'Where your projects stand 2026-11-23.csv is not attached. Its 4 rows make 14.1 MB, 11.2 MB when packed, and all files of a mail may have 10 MB.',
  ],
  page: { href: 'https://portal.meridian.test/delivered/preview', until: new Date('2026-12-07T06:00:00Z') },
}

function headed(mark: Health, count: number): MailRow {
  const none = ['', '', '', ''].map((text) => ({ text }))
  return { counts: 'group', cells: [{ text: `${label(`Health.${mark}`)} · ${count}`, mark }, ...none] }
}

function row(name: string, mark: Health, progress: string, milestone: string, due: MailCell): MailRow {
  const [first, ...rest] = [name, progress, milestone].map((text) => ({ text }))
  return { cells: [first as MailCell, { text: label(`Health.${mark}`), mark }, ...rest, due] }
}
