type Dictionary = Map<number, number[]>

/** How many glyphs a font in CFF has, and how wide each is, in thousandths of its size. Source: Adobe Technical Notes 5176 and 5177. */
export function cffWidths(file: Buffer): { count: number; widthOf(glyph: number): number } {
  const names = indexAt(file, file[2] ?? 0)
  const tops = indexAt(file, names.end)
  const strings = indexAt(file, tops.end)
  const globals = indexAt(file, strings.end)
  const top = dictionaryIn(tops.items[0])
  const glyphs = indexAt(file, top.get(17)?.[0] ?? 0)
  const parts = top.has(1236) ? indexAt(file, top.get(1236)?.[0] ?? 0).items.map(dictionaryIn) : [top]
  const privates = parts.map((part) => {
    const [size = 0, at = 0] = part.get(18) ?? []
    const own = dictionaryIn(file.subarray(at, at + size))
    const subroutines = own.has(19) ? indexAt(file, at + (own.get(19)?.[0] ?? 0)).items : []
    return { usual: own.get(20)?.[0] ?? 0, nominal: own.get(21)?.[0] ?? 0, subroutines }
  })
  const scale = 1000 * (top.get(1207)?.[0] ?? 0.001)
  return {
    count: glyphs.items.length,
    widthOf: (glyph) => {
      const own = privates[partOf(file, top.get(1237)?.[0], glyph)]
      const more = ownWidth(glyphs.items[glyph], own?.subroutines ?? [], globals.items)
      return (more === null ? (own?.usual ?? 0) : (own?.nominal ?? 0) + more) * scale
    },
  }
}

/** The width that stands before the first operator of a glyph where it is not the usual one; null where it is. */
function ownWidth(glyph: Buffer = Buffer.alloc(0), own: Buffer[], globals: Buffer[]): number | null {
  const stack: number[] = []
  const read = (bytes: Buffer): number | null | undefined => {
    for (let at = 0; at < bytes.length; ) {
      const first = bytes[at] ?? 0
      if (first === 28 || first >= 32) {
        const [value, next] = operandAt(bytes, at, 65536)
        stack.push(value)
        at = next
        continue
      }
      at++
      if (first === 10 || first === 29) {
        const list = first === 10 ? own : globals
        const bias = list.length < 1240 ? 107 : list.length < 33900 ? 1131 : 32768
        const found = read(list[(stack.pop() ?? 0) + bias] ?? Buffer.alloc(0))
        if (found !== undefined) return found
      } else if (first !== 11)
        return stack.length > (taken[first] ?? stack.length - (stack.length % 2)) ? (stack[0] ?? 0) : null
    }
    return undefined
  }
  return read(glyph) ?? null
}
/** How many operands an operator takes; of the others, which are hints, an even number. */
const taken: Record<number, number> = { 4: 1, 14: 0, 21: 2, 22: 1 }

function indexAt(file: Buffer, at: number): { items: Buffer[]; end: number } {
  const count = file.readUInt16BE(at)
  if (count === 0) return { items: [], end: at + 2 }
  const size = file[at + 2] ?? 1
  const offset = (item: number) => file.readUIntBE(at + 3 + item * size, size)
  const base = at + 2 + (count + 1) * size
  const items = Array.from({ length: count }, (_, item) => file.subarray(base + offset(item), base + offset(item + 1)))
  return { items, end: base + offset(count) }
}

function dictionaryIn(bytes: Buffer = Buffer.alloc(0)): Dictionary {
  const found: Dictionary = new Map()
  let operands: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0
    if (first > 21) {
      const [value, next] = operandAt(bytes, at, 1)
      operands.push(value)
      at = next
    } else {
      found.set(first === 12 ? 1200 + (bytes[at + 1] ?? 0) : first, operands)
      operands = []
      at += first === 12 ? 2 : 1
    }
  }
  return found
}

/** A number, and where the next thing begins. `long` is what 255 counts in: 1/65536 in a glyph. */
function operandAt(bytes: Buffer, at: number, long: number): [value: number, next: number] {
  const first = bytes[at] ?? 0
  if (first === 28) return [bytes.readInt16BE(at + 1), at + 3]
  if (first === 29) return [bytes.readInt32BE(at + 1), at + 5]
  if (first === 30) return realAt(bytes, at + 1)
  if (first === 255) return [bytes.readInt32BE(at + 1) / long, at + 5]
  if (first <= 246) return [first - 139, at + 1]
  const second = bytes[at + 1] ?? 0
  return [first <= 250 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108, at + 2]
}

function realAt(bytes: Buffer, from: number): [value: number, next: number] {
  let text = ''
  let at = from
  while (!text.includes('f')) text += (bytes[at++] ?? 255).toString(16).padStart(2, '0')
  const said = { a: '.', b: 'E', c: 'E-', e: '-' } as Record<string, string>
  return [Number([...text.slice(0, text.indexOf('f'))].map((one) => said[one] ?? one).join('')), at]
}

/** Which part of a font (FDSelect) a glyph is of. */
function partOf(file: Buffer, at: number | undefined, glyph: number): number {
  if (at === undefined) return 0
  if (file[at] === 0) return file[at + 1 + glyph] ?? 0
  let part = 0
  for (let range = 0; range < file.readUInt16BE(at + 1); range++)
    if (file.readUInt16BE(at + 3 + range * 3) <= glyph) part = file[at + 5 + range * 3] ?? 0
  return part
}
