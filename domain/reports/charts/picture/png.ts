import { createRequire } from 'node:module'
import type { ChartFigures, ChartWords } from '../figures.ts'
import { drawChart } from './draw.ts'
import { onPaper } from './roles.ts'
import { svgOf } from './svg.ts'

/** A chart as a picture: a PNG of twice the `width` and `height` it is to be shown in. */
export type ChartPng = { png: Buffer; width: number; height: number }

/** How wide the picture of a chart is in mails and files, in CSS pixels. */
const width = 600

/** Draws a chart on white. It has some 64 colours at most, so that it is small: some 20 kB. */
export async function pngOf(figures: ChartFigures, words: ChartWords): Promise<ChartPng> {
  const [{ Resvg }, { default: sharp }] = await Promise.all([import('@resvg/resvg-js'), import('sharp')])
  const picture = await drawChart({ figures, words, width })
  const drawn = new Resvg(svgOf(picture, onPaper), {
    fitTo: { mode: 'width', value: 2 * width },
    background: onPaper.surface,
    font: { loadSystemFonts: false, fontFiles: fonts.map(fileOf), defaultFontFamily: 'DejaVu Sans Condensed' },
  })
  const png = await sharp(drawn.render().asPng()).png({ palette: true, colours: 64, effort: 2 }).toBuffer()
  return { png, width, height: picture.height }
}

/** The same letters everywhere, whatever a machine has. */
const fonts = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf']
const fileOf = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}`)
