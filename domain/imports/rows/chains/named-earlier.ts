import type { LineProblem, ReadLine } from '../../kinds/planned.ts'
import { mostOf } from '../../limits.ts'

/** The references that lines (by their numbers) name in a field, each once, with commas, semicolons or spaces between them; and which lines name too
 *  many, or come when the file has named too many. */
export function namedEarlier(lines: ReadLine[], field: string) {
  const said = new Map<number, string[]>()
  const refused = new Map<number, LineProblem>()
  let inAll = 0
  for (const { line, values } of lines) {
    if (values[field] === undefined) continue
    const keys = [...new Set(String(values[field] ?? '').split(/[\s,;]+/))].filter(Boolean)
    if (keys.length > mostOf.earlier)
      refused.set(line, { problem: 'earlier-too-many', detail: { most: mostOf.earlier } })
    else if (inAll + keys.length > mostOf.earlierInAll)
      refused.set(line, { problem: 'earlier-too-many-in-all', detail: { most: mostOf.earlierInAll } })
    else {
      said.set(line, keys)
      inAll += keys.length
    }
  }
  return { said, refused }
}
