import type { ThemeOverride } from '@adminjs/design-system'

const accent = '#1f5fa8'

/** AdminJS in Portico's colours; the letters are the system's own (components/style.css). */
export const theme: Partial<ThemeOverride> = {
  colors: {
    primary100: accent,
    primary80: '#4a7fba',
    primary60: '#7aa1cd',
    primary40: '#a9c3df',
    primary20: '#dbe6f2',
    accent,
    hoverBg: '#eef3f9',
    bg: '#f6f7f9',
    filterBg: '#ffffff',
    filterInputBorder: '#8b96a3',
  },
}
