import type { ReportFormat } from '@prisma/client'
import type { FileFormat } from './file-formats.ts'

/** The formats of a schedule that are files; of one that has none, CSV: what a mail has no room for is in no other place. Source: domain, scheduled
 *  reports (always an attachment). */
export function filesAmong(formats: ReportFormat[]): FileFormat[] {
  const files = formats.filter((format): format is FileFormat => format !== 'html')
  return files.length > 0 ? files : ['csv']
}

/** Those that go with a mail of so many values: none where the schedule has none, and the body surely holds them all. */
export const filesWith = (formats: ReportFormat[], values: number): FileFormat[] =>
  formats.every((format) => format === 'html') && values <= fewValues ? [] : filesAmong(formats)

/** So many values have room in a mail, whatever they are: each is cut to 400 characters. */
const fewValues = 60
