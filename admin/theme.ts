import type { ThemeOverride } from '@adminjs/design-system'

const accent = '#1f5fa8'
const quiet = '#5a6775'
const edge = '#8b96a3'

/** AdminJS in Portico's colours, its greys dark enough to be read; the letters are the system's own (components/style/frame.css). */
export const theme: Partial<ThemeOverride> = {
  colors: {
    text: '#1c2733',
    primary100: accent,
    primary80: '#4a7fba',
    primary60: '#7aa1cd',
    primary40: '#a9c3df',
    primary20: '#dbe6f2',
    accent,
    grey80: quiet,
    grey60: quiet,
    grey40: edge,
    error: '#a8201f',
    hoverBg: '#eef3f9',
    bg: '#f6f7f9',
    filterBg: '#ffffff',
    inputBorder: edge,
    filterInputBorder: edge,
  },
}
