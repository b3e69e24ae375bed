import type { ThemeOverride } from '@adminjs/design-system'

/** A colour of our style (components/style/colours.css), light or dark as the browser wants it. */
const ours = (name: string) => `var(--${name})`
const near = ours('near')

/** AdminJS in Portico's colours, its greys such that they can be read; the letters are the system's own (components/style/frame.css). */
export const theme: Partial<ThemeOverride> = {
  colors: {
    ...{ text: ours('ink'), black: ours('ink'), grey100: ours('ink'), accent: ours('accent'), love: ours('accent') },
    ...{
      primary100: ours('accent'),
      primary80: ours('accent'),
      primary60: ours('accent'),
      primary40: ours('accent-soft'),
    },
    ...{ primary20: ours('chosen'), info: ours('accent'), infoDark: ours('accent'), infoLight: ours('chosen') },
    ...{
      grey80: ours('quiet'),
      grey60: ours('quiet'),
      grey40: ours('edge'),
      grey20: near,
      highlight: near,
      hoverBg: near,
    },
    ...{ error: ours('bad'), errorDark: ours('bad'), errorLight: ours('bad-soft') },
    ...{ success: ours('good'), successDark: ours('good'), successLight: ours('good-soft') },
    ...{ warning: ours('warn'), warningDark: ours('warn'), warningLight: ours('warn-soft') },
    ...{
      white: ours('card'),
      container: ours('card'),
      sidebar: ours('card'),
      filterBg: ours('card'),
      bg: ours('ground'),
    },
    ...{ border: ours('line'), separator: ours('line'), inputBorder: ours('edge'), filterInputBorder: ours('edge') },
  },
}
