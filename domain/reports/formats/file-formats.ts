import type { Edition } from '../edition.ts'

type Written = { write(edition: Edition, path: string): Promise<void>; contentType: string }

/** The formats that are files, how each is written, and what it is. What writes one is loaded when it is first asked for: a portal that
 *  writes none does without 20 MB. */
export const fileFormats = {
  pdf: {
    write: async (edition, path) => (await import('./pdf.ts')).writePdf(edition, path),
    contentType: 'application/pdf',
  },
  xlsx: {
    write: async (edition, path) => (await import('./xlsx.ts')).writeXlsx(edition, path),
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: {
    write: async (edition, path) => (await import('./csv.ts')).writeCsv(edition, path),
    contentType: 'text/csv; charset=utf-8',
  },
} satisfies Record<string, Written>
export type FileFormat = keyof typeof fileFormats
