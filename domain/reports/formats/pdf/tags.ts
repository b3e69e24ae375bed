import { put, putDown } from './pen.ts'

/** A part of what a document is made of, as those hear it who do not see it: a heading, a row, a cell. */
export type TaggedPart = {
  /** A part of this one, after those before. */
  part(type: string, more?: PartAttributes): TaggedPart
  /** Draws what belongs to the part on the page at hand; a cell that goes on on the next page draws again. */
  draw(draw: () => void): void
  /** Nothing comes to the part any more. */
  end(): void
}
/** Of which headings a header cell is one, how many columns a cell takes, and what a picture shows. */
type PartAttributes = { scope?: 'Column' | 'Row'; columns?: number; alt?: string }

/** The whole of a document. Source: PDF 1.7, 14.7 and 14.8. */
export function wholeOf(document: PDFKit.PDFDocument, isTagged: boolean): TaggedPart {
  if (!isTagged) return untold
  const element = document.struct('Document')
  document.addStructure(element)
  return told(document, element as Element)
}

/** Draws what belongs to the page and not to what is read on it. */
export function drawBeside(document: PDFKit.PDFDocument, draw: () => void): void {
  put(document, '/Artifact <</Type /Pagination>> BDC')
  draw()
  put(document, 'EMC')
}

function told(document: PDFKit.PDFDocument, element: Element): TaggedPart {
  return {
    part: (type, { scope, columns, alt } = {}) => {
      const child = document.struct(type, { ...(alt && { alt }) }) as Element
      if (scope || columns)
        child.dictionary.data.A = { O: 'Table', ...(scope && { Scope: scope }), ...(columns && { ColSpan: columns }) }
      element.add(child)
      return told(document, child)
    },
    draw: (draw) => {
      putDown(document)
      element.add(() => {
        draw()
        putDown(document)
      })
    },
    end: () => element.end(),
  }
}

type Element = PDFKit.PDFStructureElement & { dictionary: { data: Record<string, unknown> } }

/** Of a document that is not told about: what is drawn is drawn. */
export const untold: TaggedPart = { part: () => untold, draw: (draw) => draw(), end: () => {} }
