import { extractText } from 'unpdf'
import { pdf } from '../../cast/documents/pdf.ts'

test('the sample’s PDFs can be read', async () => {
  const { text, totalPages } = await extractText(new Uint8Array(pdf('Acceptance (final)', ['Limit: 8 parts'])), {
    mergePages: true,
  })
  expect(totalPages).toBe(1)
  expect(text).toContain('Acceptance (final)')
  expect(text).toContain('Limit: 8 parts')
})
