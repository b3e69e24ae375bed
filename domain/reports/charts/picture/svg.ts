import type { ChartPicture } from './draw.ts'
import type { ChartRole } from './roles.ts'
import type { SvgPart } from './tree.ts'

/** A drawing as the text of an SVG file, in these colours, and in letters of a `family` where it is not known otherwise in which. */
export function svgOf(
  { width, height, parts }: ChartPicture,
  colours: Record<ChartRole, string>,
  family?: string,
): string {
  const letters = family ? ` font-family="${family}"` : ''
  const drawn = parts.map((part) => written(part, colours)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" font-size="12"${letters} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn}</svg>`
}

function written(
  { tag, attributes, fill, stroke, text = '', parts }: SvgPart,
  colours: Record<ChartRole, string>,
): string {
  const said = { ...attributes, ...(fill && { fill: colours[fill] }), ...(stroke && { stroke: colours[stroke] }) }
  const list = Object.entries(said).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return `<${tag}${list.join('')}>${escaped(text)}${parts.map((part) => written(part, colours)).join('')}</${tag}>`
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
