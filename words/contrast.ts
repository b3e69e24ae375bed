type Colour = [red: number, green: number, blue: number]

const enough = 4.6

/** What pages of the portal are written on, by light and by dark. */
export const grounds = { light: '#ffffff', dark: '#16181c' } as const

/** The colour nearest to `colour` (#rrggbb) that text can have on `surface`: contrast of at least 4.5 : 1. Source: WCAG 2.2, 1.4.3. */
export function readableOn(surface: string, colour: string): string {
  const towards: Colour = luminance(parsed(surface)) > 0.4 ? [0, 0, 0] : [255, 255, 255]
  for (let step = 0; step <= 1; step += 0.04) {
    const mixed = mix(parsed(colour), towards, step)
    if (contrast(hex(mixed), surface) >= enough) return hex(mixed)
  }
  return hex(towards)
}

/** The contrast of two colours (#rrggbb), from 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(parsed(one)), luminance(parsed(other))].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Colour
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function mix(from: Colour, to: Colour, share: number): Colour {
  return from.map((part, index) => Math.round(part + ((to[index] ?? 0) - part) * share)) as Colour
}

function parsed(colour: string): Colour {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16)) as Colour
}

function hex(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
