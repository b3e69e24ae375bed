/** A one-page PDF (A4) of a title and lines of plain Latin text, small enough to be made at every start. */
export function pdf(title: string, lines: string[]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    streamOf(page(title, lines)),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  return Buffer.from(fileOf(objects), 'latin1')
}

function page(title: string, lines: string[]) {
  const body = lines.map((line) => `0 -20 Td ${text(line)} Tj`).join('\n')
  return `BT /F 18 Tf 60 760 Td ${text(title)} Tj /F 11 Tf 0 -20 Td\n${body} ET`
}

const text = (words: string) => `(${words.replace(/[\\()]/g, '\\$&')})`
const streamOf = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`

function fileOf(objects: string[]) {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
  return `${file}${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
}
