import type { Face } from './fonts.ts'

export const ink = { text: '#1b1f26', quiet: '#596170', line: '#dfe2e7' }

/** Writes one line of text with its upper edge at `top`; with a `width`, on the right of it. */
export function write(
  document: PDFKit.PDFDocument,
  text: string,
  at: { left: number; top: number; size: number; face?: Face; colour?: string },
): void {
  const { left, top, size, face = 'plain', colour = ink.text } = at
  document.font(face, size).fillColor(colour).text(text, left, top, { lineBreak: false })
}

/** Draws a level line. */
export function rule(
  document: PDFKit.PDFDocument,
  left: number,
  right: number,
  top: number,
  colour: string,
  width = 0.5,
): void {
  document.moveTo(left, top).lineTo(right, top).lineWidth(width).strokeColor(colour).stroke()
}
