import { createRequire } from 'node:module'
import type { ChartFigures, ChartWords } from '../figures.ts'
import { drawChart } from './draw.ts'
import { onPaper } from './roles.ts'
import { svgOf } from './svg.ts'

/** A chart as a picture: a PNG of twice the `width` and `height` it is to be shown in. */
export type ChartPng = { png: Buffer; width: number; height: number }

/** How a picture is drawn: how wide it is in CSS pixels, 600 where nothing else is said, and on which colour (#rrggbb), else on white. */
export type PngLook = { width?: number; surface?: string }

/** Draws a chart. Its picture has some 64 colours at most, so that it is small: some 20 kB. */
export async function pngOf(
  figures: ChartFigures,
  words: ChartWords,
  { width = 600, surface = onPaper.surface }: PngLook = {},
): Promise<ChartPng> {
  const [{ Resvg }, { default: sharp }] = await Promise.all([import('@resvg/resvg-js'), import('sharp')])
  const picture = await drawChart({ figures, words, width })
  const drawn = new Resvg(svgOf(picture, { ...onPaper, surface }), {
    fitTo: { mode: 'width', value: 2 * width },
    background: surface,
    font: { loadSystemFonts: false, fontFiles: fonts.map(fileOf), defaultFontFamily: 'DejaVu Sans Condensed' },
  })
  const png = await sharp(drawn.render().asPng()).png({ palette: true, colours: 64, effort: 2 }).toBuffer()
  return { png, width, height: picture.height }
}

/** The same letters everywhere, whatever a machine has. */
const fonts = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf']
const fileOf = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}`)
