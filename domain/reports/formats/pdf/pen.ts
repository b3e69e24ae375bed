import { type Face, isSimple } from './fonts.ts'
import { fontIn } from './letters/document-font.ts'
import { withoutMarks } from './letters/order.ts'
import { type Shaped, shape, shapesOf } from './letters/shape.ts'

export const ink = { text: '#1b1f26', quiet: '#596170', line: '#dfe2e7' }

/** How far below the upper edge of a line its letters stand, as a part of their size. */
const ascent = 0.928

const pending = new WeakMap<PDFKit.PDFDocument, string[]>()

/** Adds operators to the page at hand. They are put down together: each time costs as much as a line of text. */
export function put(document: PDFKit.PDFDocument, operators: string): void {
  const waiting = pending.get(document)
  if (waiting) waiting.push(operators)
  else pending.set(document, [operators])
}

/** Puts down what waits, before anything else is done with the page. */
export function putDown(document: PDFKit.PDFDocument): void {
  const waiting = pending.get(document)
  if (waiting) document.addContent(waiting.join('\n'))
  pending.delete(document)
}

/** Writes one line of text with its upper edge at `top`. What is not plainly one letter after the other says beside its shapes what it
 *  reads, for those who listen to it or copy it. */
export function write(
  document: PDFKit.PDFDocument,
  text: string,
  at: { left: number; top: number; size: number; face?: Face; colour?: string },
): void {
  const { left, top, size, face = 'plain', colour = ink.text } = at
  const place = `${number(left)} ${number(top + ascent * size)}`
  put(document, `BT ${rgb(colour)} rg 1 0 0 -1 ${place} Tm ${shown(document, text, face, size, colour)} ET`)
}

/** The operators that show a line where the pen is. */
export function shown(document: PDFKit.PDFDocument, text: string, face: Face, size: number, colour: string): string {
  if (!isSimple(face, text)) return shapedLine(document, text, face, size, colour)
  const font = fontIn(document, face)
  font.use()
  const words = text.match(/[^ ]* ?/g) ?? []
  const shapes = words.flatMap((word) => (word ? shape(document, face, word).pieces : []))
  return `/${font.id} ${size} Tf [${shapes.map((piece) => piece.shown).join('')}] TJ`
}

function shapedLine(document: PDFKit.PDFDocument, text: string, face: Face, size: number, colour: string): string {
  const shapes = shapesOf(document, face, text).map((one) => shapedRun(document, one, face, size, colour))
  return `/Span <</ActualText <${utf16(withoutMarks(text))}>>> BDC ${shapes.join(' ')} EMC`
}

function shapedRun(document: PDFKit.PDFDocument, run: Shaped, face: Face, size: number, colour: string): string {
  fontIn(document, run.font).use()
  const pieces = run.pieces.map(({ rise, shown }) => {
    const lifted = number((rise * size) / 1000)
    return rise ? `${lifted} Ts [${shown}] TJ 0 Ts` : `[${shown}] TJ`
  })
  const told = `/${run.id} ${size} Tf ${pieces.join(' ')}`
  // Of these fonts there is one weight: a fine line around the letters makes them bold.
  const isDrawnBold = face === 'bold' && run.font !== 'bold'
  return isDrawnBold ? `${rgb(colour)} RG ${number(size * 0.03)} w 2 Tr ${told} 0 Tr` : told
}

/** Fills a field, which is no part of what is read. */
export function field(
  document: PDFKit.PDFDocument,
  at: { left: number; top: number; width: number; height: number; colour: string },
): void {
  const { left, top, width, height, colour } = at
  put(document, `/Artifact BMC ${rgb(colour)} rg ${[left, top, width, height].map(number).join(' ')} re f EMC`)
}

/** Draws a level line, which is no part of what is read. */
export function rule(
  document: PDFKit.PDFDocument,
  left: number,
  right: number,
  top: number,
  colour: string,
  width = 0.5,
): void {
  const [from, to, level] = [left, right, top].map(number)
  put(document, `/Artifact BMC ${width} w ${rgb(colour)} RG ${from} ${level} m ${to} ${level} l S EMC`)
}

const number = (value: number) => Math.round(value * 100) / 100

const colours = new Map<string, string>()

/** A colour (#rrggbb) as three numbers from 0 to 1. */
function rgb(colour: string): string {
  const parts = () => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const told =
    colours.get(colour) ??
    parts()
      .map((part) => Math.round(part * 1000) / 1000)
      .join(' ')
  colours.set(colour, told)
  return told
}

function utf16(text: string): string {
  return `feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}`
}
