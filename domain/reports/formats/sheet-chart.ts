import type { WriteSheet } from 'hucre/xlsx'
import { inXml } from '../../../words/xml.ts'
import { pngOf } from '../charts/picture/png.ts'
import { tableOf } from '../charts/table.ts'
import type { Edition } from '../edition.ts'

/** The sheet of a chart, behind that of the rows: its figures, and beside them its picture, which is said in words too. None where there is no
 *  chart. Excel takes a sheet's name once. */
export async function chartSheets(edition: Edition, taken: string): Promise<WriteSheet[]> {
  const { chart, say, formats } = edition
  if (!chart) return []
  const words = { say, formats }
  const { columns, rows } = tableOf(chart, words)
  const { png, width, height } = await pngOf(chart, words)
  const name = say('chart-sheet')
  const told = rows.map(({ label, amounts }) => [inXml(label), ...amounts])
  return [
    {
      name: name === taken ? `${name}_` : name,
      columns: columns.map((_, at) => ({ width: at === 0 ? 32 : 16 })),
      rows: [[inXml(chart.title)], [''], columns.map(inXml), ...told],
      cells: new Map([['0,0', { style: { font: { bold: true, size: 14 } } }]]),
      images: [
        {
          data: png,
          type: 'png',
          anchor: { from: { row: 2, col: columns.length + 1 } },
          ...{ width, height, altText: inXml(chart.told) },
        },
      ],
    },
  ]
}
