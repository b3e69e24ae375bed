import type { Edition } from '../../edition.ts'
import { widthOf } from './fonts.ts'
import { edge, type TableLayout } from './layout.ts'
import { fontIn } from './letters/document-font.ts'
import { ink, put, shown, write } from './pen.ts'
import { drawBeside } from './tags.ts'

const size = 7.5
/** What the catalogue is given for a number that is not known yet. */
const later = '\u0001'

/** How many pages there are, as each page shows it: it is written once, behind them all, so that none waits in memory for the last. */
export type PageTotal = { show(left: number, top: number): void; end(pages: number): void }

/** The number of pages of a document, to be told at its end. */
export function pageTotal(document: PDFKit.PDFDocument, { formats, say }: Edition): PageTotal {
  const font = fontIn(document, 'plain')
  const drawing = document.ref({
    ...{ Type: 'XObject', Subtype: 'Form', BBox: [0, -size, 300, size], Resources: { Font: { [font.id]: font.ref } } },
  })
  return {
    show: (left, top) => {
      const { page } = document as unknown as { page: { xobjects: Record<string, object> } }
      page.xobjects.PageTotal = drawing
      put(document, `q 1 0 0 -1 ${left.toFixed(2)} ${(top + 0.928 * size).toFixed(2)} cm /PageTotal Do Q`)
    },
    end: (pages) => {
      const [before = '', after = ''] = say('page-of', { page: 0, pages: later }).split(later)
      const blank = before.slice(before.trimEnd().length)
      const told = shown(document, blank + formats.number(pages) + after, 'plain', size, ink.quiet)
      drawing.end(Buffer.from(`BT 0.35 0.38 0.44 rg ${told} ET`))
    },
  }
}

/** Writes the foot of the page at hand: which page of how many it is, and of which report. */
export function writeFoot(
  document: PDFKit.PDFDocument,
  { title, organisation, say, formats }: Edition,
  { page }: TableLayout,
  at: number,
  total: PageTotal,
): void {
  const top = page.height - edge.bottom + 22
  const [number = ''] = say('page-of', { page: formats.number(at), pages: later }).split(later)
  const from = edge.side + widthOf(document, 'plain', size, number.trimEnd())
  const name = shortened(
    `${title} · ${organisation}`,
    (text) => widthOf(document, 'plain', size, text) < page.width - edge.side - from - 60,
  )
  drawBeside(document, () => {
    write(document, number.trimEnd(), { left: edge.side, top, size, colour: ink.quiet })
    total.show(from, top)
    const left = page.width - edge.side - widthOf(document, 'plain', size, name)
    write(document, name, { left, top, size, colour: ink.quiet })
  })
}

/** As much of the beginning of a text as fits. */
function shortened(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop()
  return `${letters.join('')}…`
}
