import { inflateSync } from 'node:zlib'

/** The objects of a PDF, as they are written: each between its number and its end, without what is packed in it. */
export function objectsIn(pdf: Buffer): string[] {
  const text = pdf
    .toString('latin1')
    .replace(/\nstream\n[\s\S]*?\nendstream/g, (stream) => (stream.includes('<x:xmpmeta') ? stream : ''))
  return [...text.matchAll(/\n?\d+ 0 obj\n([\s\S]*?)\nendobj/g)].map(([, object = '']) => object)
}

/** What the pages of a PDF draw, as its operators say it. */
export function contentsIn(pdf: Buffer): string[] {
  const streams: string[] = []
  for (let at = pdf.indexOf('\nstream\n'); at >= 0; at = pdf.indexOf('\nstream\n', at + 1)) {
    const from = at + 8
    try {
      streams.push(inflateSync(pdf.subarray(from, pdf.indexOf('\nendstream', from))).toString('latin1'))
    } catch {
      // Not packed: what a document says of itself.
    }
  }
  return streams.filter((stream) => /^1 0 0 -1 /.test(stream))
}
