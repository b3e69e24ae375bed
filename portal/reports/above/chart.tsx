import { createElement } from 'react'
import type { ChartFigures } from '../../../domain/reports/charts/figures.ts'
import { type ChartPicture, drawChart } from '../../../domain/reports/charts/picture/draw.ts'
import type { SvgPart } from '../../../domain/reports/charts/picture/tree.ts'
import { tableOf, toldAmount } from '../../../domain/reports/charts/table.ts'
import { reportTexts } from '../../../domain/reports/text.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'

/** A chart drawn for a wide page and for a narrow one, of which the stylesheet shows one. */
export type ChartPictures = { wide: ChartPicture; narrow: ChartPicture }

/** Draws the chart of a page; null where it has none. */
export async function drawnFor(reader: Reader, figures: ChartFigures | null): Promise<ChartPictures | null> {
  if (!figures) return null
  const words = wordsOf(reader)
  const [wide, narrow] = await Promise.all([640, 312].map((width) => drawChart({ figures, words, width })))
  return wide && narrow ? { wide, narrow } : null
}

type Props = { figures: ChartFigures; pictures: ChartPictures; reader: Reader }

/** A chart, which is said in words to who does not see it, and its figures as a table behind. */
export function Chart({ figures, pictures: { wide, narrow }, reader }: Props) {
  const words = wordsOf(reader)
  const { columns, rows } = tableOf(figures, words)
  const isNumber = figures.kind !== 'timeline'
  return (
    <figure className="chart">
      <figcaption>{figures.title}</figcaption>
      <div role="img" aria-label={figures.told}>
        <Picture picture={wide} className="on-wide" />
        <Picture picture={narrow} className="on-narrow" />
      </div>
      {figures.note && <p className="quiet">{figures.note}</p>}
      <details>
        <summary>{words.say('chart-figures')}</summary>
        <table className="list">
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th key={column} scope="col" className={isNumber && at > 0 ? 'number' : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, amounts }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {amounts.map((amount, at) => (
                  <td key={columns[at + 1]} className={isNumber ? 'number' : undefined} data-label={columns[at + 1]}>
                    {toldAmount(amount, figures, words)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

function Picture({ picture: { width, height, parts }, className }: { picture: ChartPicture; className: string }) {
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {parts.map(drawn)}
    </svg>
  )
}

/** A part as an element: its colours are classes of the stylesheet. */
function drawn({ tag, attributes, fill, stroke, text, parts }: SvgPart, key: number): React.ReactNode {
  const named = Object.entries(attributes).map(([name, value]) => [
    name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()),
    value,
  ])
  const className = [fill && `fill-${fill}`, stroke && `stroke-${stroke}`].filter(Boolean).join(' ') || undefined
  return createElement(tag, { key, ...Object.fromEntries(named), className }, ...(text ? [text] : parts.map(drawn)))
}

const wordsOf = (reader: Reader) => ({ say: speaker(reportTexts, reader), formats: reader.formats })
