import { builtFiles } from '../doors/assets.ts'

const { addressOf, serve } = builtFiles('admin')

/** The addresses of what `npm run build` made. */
export const assets = {
  style: addressOf('style', 'css'),
  icon: addressOf('icon', 'svg'),
  script: addressOf('app', 'js'),
}

/** `/assets/<name>` */
export const serveAssets = serve
