import { builtFiles } from '../doors/assets.ts'

const { addressOf, serve } = builtFiles('admin')

/** The addresses of what `npm run build` made; the scripts in the order in which they need one another. */
export const assets = {
  style: addressOf('style', 'css'),
  icon: addressOf('icon', 'svg'),
  scripts: ['begin', 'globals', 'design-system', 'app', 'components'].map((stem) => addressOf(stem, 'js')),
}

/** `/assets/<name>` */
export const serveAssets = serve
