import { builtFiles } from '../doors/assets.ts'

const { addressOf, serve } = builtFiles('assets')

/** The addresses of what `npm run build` made. */
export const assets = {
  style: addressOf('portal', 'css'),
  script: addressOf('portal', 'js'),
  icon: addressOf('icon', 'svg'),
}

/** `/assets/<name>` */
export const serveAssets = serve
