import { type Face, isSimple } from './fonts.ts'
import { fontIn } from './letters/document-font.ts'
import { withoutMarks } from './letters/order.ts'
import { type Shaped, shape, shapesOf } from './letters/shape.ts'

export const ink = { text: '#1b1f26', quiet: '#596170', line: '#dfe2e7' }

/** How far below the upper edge of a line its letters stand, as a part of their size. */
const ascent = 0.928

/** What waits to be put down on the page at hand, and, where a text is open in it, which colour, font and size it has. */
type Waiting = { told: string; text: string | null }
const pending = new WeakMap<PDFKit.PDFDocument, Waiting>()
/** What a shaped line leaves behind in an open text. */
const anything = ''

/** Adds operators to the page at hand. They are put down together: each time costs as much as a line of text. */
export function put(document: PDFKit.PDFDocument, operators: string): void {
  const waiting = waitingOn(document)
  closeText(waiting)
  waiting.told += `${operators}\n`
}

/** Puts down what waits, before anything else is done with the page. */
export function putDown(document: PDFKit.PDFDocument): void {
  const waiting = pending.get(document)
  if (!waiting) return
  closeText(waiting)
  // As bytes: PDFKit turns a text into them letter by letter.
  document.addContent(Buffer.from(waiting.told, 'latin1') as unknown as string)
  pending.delete(document)
}

function waitingOn(document: PDFKit.PDFDocument): Waiting {
  const waiting = pending.get(document) ?? { told: '', text: null }
  pending.set(document, waiting)
  return waiting
}

function closeText(waiting: Waiting): void {
  if (waiting.text !== null) waiting.told += 'ET\n'
  waiting.text = null
}

/** Writes one line of text with its upper edge at `top`; colour and font are said where they are others than before. What is not plainly one
 *  letter after the other says beside its shapes what it reads, for those who listen to it or copy it. */
export function write(
  document: PDFKit.PDFDocument,
  text: string,
  at: { left: number; top: number; size: number; face?: Face; colour?: string },
): void {
  const { left, top, size, face = 'plain', colour = ink.text } = at
  const waiting = waitingOn(document)
  const plain = plainOperators(document, text, face)
  const state = plain ? `${rgb(colour)} rg /${fontIn(document, face).id} ${size} Tf ` : `${rgb(colour)} rg `
  if (waiting.text === null) waiting.told += 'BT '
  if (waiting.text !== state) waiting.told += state
  waiting.told += `1 0 0 -1 ${number(left)} ${number(top + ascent * size)} Tm `
  waiting.told += `${plain ?? shapedLine(document, text, face, size, colour)}\n`
  waiting.text = plain ? state : anything
}

/** The operators that show a line where the pen is. */
export function shown(document: PDFKit.PDFDocument, text: string, face: Face, size: number, colour: string): string {
  const plain = plainOperators(document, text, face)
  if (plain === null) return shapedLine(document, text, face, size, colour)
  return `/${fontIn(document, face).id} ${size} Tf ${plain}`
}

/** The operators of a line that is plainly one letter after the other, in a font that is chosen already; null of another. */
function plainOperators(document: PDFKit.PDFDocument, text: string, face: Face): string | null {
  const font = fontIn(document, face)
  font.use()
  const known = font.lines.get(text)
  if (known !== undefined) return known
  const told = isSimple(face, text) ? `[${wordsOf(document, text, face)}] TJ` : null
  font.lines.set(text, told)
  return told
}

function wordsOf(document: PDFKit.PDFDocument, text: string, face: Face): string {
  const words = text.match(/[^ ]* ?/g) ?? []
  const shapes = words.flatMap((word) => (word ? shape(document, face, word).pieces : []))
  return shapes.map((piece) => piece.shown).join('')
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
