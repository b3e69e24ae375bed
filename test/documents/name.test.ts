import { expect, test } from '@jest/globals'
import { attachment, documentName, renamedDocument } from '../../domain/documents/name.ts'

test.each([
  ['Plan.pdf', 'Plan.pdf'],
  ['C:\\Users\\nora\\Plan.pdf', 'Plan.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['two\r\nlines: evil.txt', 'twolines: evil.txt'],
  ['<b>"quoted"</b> & \'more\'.txt', "b> & 'more'.txt"],
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['.htaccess', 'htaccess'],
  ['  spaces   inside .txt ', 'spaces inside .txt'],
  ['Übersicht 東京.pdf', 'Übersicht 東京.pdf'],
  ['', 'document'],
  ['...', 'document'],
  [`${'long'.repeat(100)}.tar.xlsx`, `${'long'.repeat(100).slice(0, 175)}.xlsx`],
])('%j is shown as %j', (given, name) => {
  expect(documentName(given)).toBe(name)
})

test.each([
  ['Plan.pdf', 'Layout', 'Layout.pdf'],
  ['Plan', 'Layout.pdf', 'Layout.pdf'],
  ['Plan.tar.gz', 'Layout.zip', 'Layout.zip.gz'],
  ['Plan.pdf', 'pdf', 'pdf.pdf'],
  ['Plan.pdf', '.pdf', undefined],
  ['Plan', ' . ', undefined],
])('%j, renamed to %j, is %j', (kept, given, name) => {
  expect(renamedDocument(kept, given)).toBe(name)
})

test.each([
  ['Plan.pdf', `attachment; filename="Plan.pdf"; filename*=UTF-8''Plan.pdf`],
  ['a "b" \\ 100%.txt', `attachment; filename="a _b_ _ 100_.txt"; filename*=UTF-8''a%20%22b%22%20%5C%20100%25.txt`],
  ["it's (new)*.pdf", `attachment; filename="it's (new)*.pdf"; filename*=UTF-8''it%27s%20%28new%29%2A.pdf`],
  [
    'Übersicht 東京.pdf',
    `attachment; filename="_bersicht __.pdf"; filename*=UTF-8''%C3%9Cbersicht%20%E6%9D%B1%E4%BA%AC.pdf`,
  ],
])('%s is offered for saving in every program’s way', (name, header) => {
  expect(attachment(name)).toBe(header)
})
