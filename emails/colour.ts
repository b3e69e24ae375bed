/** The portal's colours, for mail programs that show light or dark surfaces. All colours are #rrggbb. */
export const light = { surface: '#ffffff', raised: '#f5f6f8', line: '#dfe2e7', ink: '#1b1f26', quiet: '#596170' }
export const dark = { surface: '#16181c', raised: '#1f2227', line: '#363b44', ink: '#e9ebef', quiet: '#a3abb8' }

/** The accent itself, or the nearest shade of it that reads on a surface at 4.5 : 1. Source: WCAG 2.2, 1.4.3. */
export function accentOn(surface: string, accent: string): string {
  const towards = luminance(surface) > 0.2 ? '#000000' : '#ffffff'
  for (let share = 0; share < 1; share += 0.05) {
    const shade = mixed(accent, towards, share)
    if (contrast(shade, surface) >= 4.5) return shade
  }
  return towards
}

/** The contrast of two colours, from 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = parts(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function mixed(colour: string, towards: string, share: number): string {
  const target = parts(towards)
  const shades = parts(colour).map((part, at) => Math.round(part + ((target[at] ?? 0) - part) * share))
  return `#${shades.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function parts(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
