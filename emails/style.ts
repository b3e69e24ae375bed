import type { CSSProperties } from 'react'
import { readableOn } from '../words/contrast.ts'
import { dark, light } from './colour.ts'

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'

/** How the parts of a mail look on a light surface; inline, because many mail programs read nothing else. */
export const styles = {
  page: { margin: 0, padding: '24px 12px', backgroundColor: light.raised, color: light.ink, fontFamily: font },
  sheet: { maxWidth: '720px', tableLayout: 'fixed', backgroundColor: light.surface, borderRadius: '8px' },
  // A long word or address is broken before the mail becomes wider than its window. Old programs know the first, new ones both.
  inside: { padding: '28px 5%', tableLayout: 'fixed', wordBreak: 'break-word', overflowWrap: 'anywhere' },
  brand: { margin: '0 0 24px', fontSize: '15px', fontWeight: 700, color: light.ink },
  title: { margin: '0 0 12px', fontSize: '24px', lineHeight: '30px', fontWeight: 650, color: light.ink },
  text: { margin: '0 0 16px', fontSize: '16px', lineHeight: '25px', color: light.ink },
  quiet: { margin: '0 0 8px', fontSize: '14px', lineHeight: '21px', color: light.quiet },
  code: { margin: '0 0 20px', fontSize: '32px', lineHeight: '40px', fontWeight: 650, letterSpacing: '4px' },
  line: { margin: '28px 0 16px', borderTop: `1px solid ${light.line}` },
  quote: { margin: '0 0 20px', padding: '2px 0 2px 14px', borderLeft: `3px solid ${light.line}` },
  rows: { margin: '12px 0 20px' },
  label: { display: 'none' },
  first: { margin: '0', fontSize: '16px', lineHeight: '25px', fontWeight: 600, color: light.ink },
} satisfies Record<string, CSSProperties>

/** The accent colour of a brand (#rrggbb) where it is used: text on the sheet, and the one button. */
export function accented(accent: string) {
  const colour = readableOn(light.surface, accent)
  return {
    link: { color: colour },
    dot: {
      display: 'inline-block',
      width: '10px',
      height: '10px',
      marginRight: '8px',
      borderRadius: '5px',
      backgroundColor: colour,
    },
    button: {
      margin: '4px 0 20px',
      padding: '12px 22px',
      borderRadius: '6px',
      fontSize: '16px',
      fontWeight: 600,
      backgroundColor: colour,
      color: light.surface,
    },
  } satisfies Record<string, CSSProperties>
}

/** The same on a dark surface, for the mail programs that ask. */
export function adaptations(accent: string): string {
  const bright = readableOn(dark.surface, accent)
  return `@media (prefers-color-scheme: dark) {
  .page, .page td { background-color: ${dark.raised} !important }
  .sheet, .sheet td { background-color: ${dark.surface} !important }
  .ink { color: ${dark.ink} !important }
  .quiet { color: ${dark.quiet} !important }
  .accent { color: ${bright} !important }
  .dot { background-color: ${bright} !important }
  .button { background-color: ${bright} !important; color: ${dark.surface} !important }
  .line { border-color: ${dark.line} !important }
}`
}
