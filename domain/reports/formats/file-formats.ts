import { writeCsv } from './csv.ts'
import { writePdf } from './pdf.ts'
import { writeXlsx } from './xlsx.ts'

/** The formats that are files, how each is written, and what it is. */
export const fileFormats = {
  pdf: { write: writePdf, contentType: 'application/pdf' },
  xlsx: { write: writeXlsx, contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { write: writeCsv, contentType: 'text/csv; charset=utf-8' },
}
export type FileFormat = keyof typeof fileFormats
