import { type ChartRole, roleOf } from './roles.ts'

/** A part of a drawing: SVG with presentation attributes alone, so that a page that allows no style of its own shows it. Its colours are
 *  roles. */
export type SvgPart = {
  tag: string
  attributes: Record<string, string>
  fill?: ChartRole
  stroke?: ChartRole
  text?: string
  parts: SvgPart[]
}

/** What the library draws. */
export type DrawnNode = { tag: string; attrs?: Record<string, unknown>; children?: DrawnNode[]; text?: string }

const tags = ['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan']
const kept = [
  ...['d', 'x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'points', 'transform'],
  ...['viewBox', 'text-anchor', 'dominant-baseline', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'],
  ...['stroke-dasharray', 'fill-opacity', 'stroke-opacity', 'opacity', 'font-size', 'font-weight'],
]

/** A drawing as parts: what is no shape, no text, and no attribute of these is left out. A fill without a role is none. */
export function partsFrom({ tag, attrs = {}, children = [], text }: DrawnNode): SvgPart[] {
  if (!tags.includes(tag)) return []
  const said: Record<string, unknown> = { ...stylesOf(attrs.style), ...attrs }
  const attributes = Object.fromEntries(
    kept.flatMap((name) => (said[name] === undefined ? [] : [[name, String(said[name])] as const])),
  )
  const [fill, stroke] = [roleOf(String(said.fill)), roleOf(String(said.stroke))]
  return [
    {
      tag,
      attributes: fill || tag === 'svg' || tag === 'g' ? attributes : { ...attributes, fill: 'none' },
      ...(fill && { fill }),
      ...(stroke && { stroke }),
      ...(text !== undefined && { text: String(text) }),
      parts: children.flatMap(partsFrom),
    },
  ]
}

/** What a style attribute says, by its names. */
function stylesOf(style: unknown): Record<string, string> {
  const said = typeof style === 'string' ? style.split(';') : []
  return Object.fromEntries(said.map((one) => one.split(':').map((part) => part.trim()) as [string, string]))
}
