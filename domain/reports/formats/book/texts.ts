import { clipped } from '../sheet.ts'

/** The texts of the cells of a workbook: what a cell holds of each, and those that stand beside the sheets, as elements. */
export type BookTexts = { cell(text: string): { type: string; held: string }; elements(): string }

/** How long the texts are, in characters, that stand beside the sheets, once each, and all of them together: longer ones are seldom told twice, and
 *  what comes later stands in its cell, so that memory stays as it is. */
const most = { one: 100, all: 2_000_000 }

/** Begins the texts of a workbook that has so many already. */
export function openTexts(already: number): BookTexts {
  const known = new Map<string, string>()
  let used = 0
  let elements = ''
  const keep = (text: string, element: string): string => {
    const place = String(already + known.size)
    known.set(text, place)
    used += text.length
    elements += `<si>${element}</si>`
    return place
  }
  return {
    cell: (text) => {
      const place = known.get(text)
      if (place !== undefined) return { type: 's', held: `<v>${place}</v>` }
      const element = elementOf(text)
      if (text.length > most.one || used + text.length > most.all)
        return { type: 'inlineStr', held: `<is>${element}</is>` }
      return { type: 's', held: `<v>${keep(text, element)}</v>` }
    },
    elements: () => elements,
  }
}

const special = /[&<>\r]|_x[\dA-Fa-f]{4}_/g
const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '_x000D_' }

/** A text as XML holds it. `_x000D_` is a carriage return to Excel, and its like other characters: what reads so itself says that its first
 *  sign is one. Source: ECMA-376, 22.9.2.19. */
function elementOf(text: string): string {
  const told = clipped(text).replace(special, (found) => escaped[found] ?? `_x005F${found}`)
  return /^\s|\s$|[\n\t]| {2}/.test(told) ? `<t xml:space="preserve">${told}</t>` : `<t>${told}</t>`
}
