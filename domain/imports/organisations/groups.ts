import { comparableName } from '../../organisations/same-name.ts'
import type { LineValues } from '../kinds/field.ts'
import type { ReadLine } from '../kinds/planned.ts'

/** The lines of one organisation: what they say of it together, where the first that says something counts, and the number of the first. */
export type LinesOfOne = { line: number; values: LineValues; lines: ReadLine[] }

/** Puts lines together that name the same organisation: by its reference or, without one, by its name. */
export function inGroups(lines: ReadLine[]): LinesOfOne[] {
  const groups = new Map<string, LinesOfOne>()
  const byName = new Map<string, LinesOfOne>()
  for (const one of lines) {
    const { reference, name } = one.values
    const named = name === undefined ? '' : comparableName(String(name))
    const key = reference === undefined ? '' : String(reference)
    const group = groups.get(key && `#${key}`) ?? (key ? undefined : byName.get(named))
    if (group) {
      group.lines.push(one)
      group.values = { ...one.values, ...group.values }
      continue
    }
    const begun = { line: one.line, values: one.values, lines: [one] }
    groups.set(key ? `#${key}` : `${named} ${groups.size}`, begun)
    if (named && !byName.has(named)) byName.set(named, begun)
  }
  return [...groups.values()]
}
