import { SaxesParser } from 'saxes'
import { mostOf, UnreadableFile } from '../limits.ts'

/** What a plan of MS Project tells of one thing, its values by the names of their elements, and where in the file it begins. */
export type PlanElement = { line: number; values: Map<string, string>; before: string[] }
/** Its tasks in their order, who there is, and who has which task. */
export type WrittenPlan = { tasks: PlanElement[]; resources: PlanElement[]; assignments: PlanElement[] }

/** Whether a text is XML. */
export const isXml = (text: string): boolean => /^\uFEFF?\s*<\?xml\s|^\uFEFF?\s*<Project[\s>]/.test(text)

const kept = {
  'Project/Tasks/Task': 'tasks',
  'Project/Resources/Resource': 'resources',
  'Project/Assignments/Assignment': 'assignments',
} as const

/**
 * Reads the XML that MS Project saves. Entities that a file declares itself are not known, so that none unfolds without end. Throws
 * UnreadableFile for what is no XML, or not that of a plan. Source: Microsoft, Project XML Data Interchange Schema.
 */
export function readPlanXml(text: string): WrittenPlan {
  const plan: WrittenPlan = { tasks: [], resources: [], assignments: [] }
  const path: string[] = []
  let within: { depth: number; element: PlanElement } | undefined
  let said = ''
  const parser = new SaxesParser({ position: true })
  parser.on('error', () => {
    throw new UnreadableFile('file-xml', { line: parser.line })
  })
  parser.on('opentag', ({ name }) => {
    path.push(name)
    said = ''
    if (path.length > mostOf.depth || (path.length === 1 && name !== 'Project'))
      throw new UnreadableFile('file-no-plan')
    const list = kept[path.join('/') as keyof typeof kept]
    if (!list) return
    if (plan[list].length === mostOf.things) throw new UnreadableFile('file-things', { most: mostOf.things })
    within = { depth: path.length, element: { line: parser.line, values: new Map(), before: [] } }
    plan[list].push(within.element)
  })
  const say = (part: string) => {
    said += part
  }
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('closetag', () => {
    if (within && path.length === within.depth + 1) within.element.values.set(path.at(-1) ?? '', said.trim())
    if (within && path.at(-1) === 'PredecessorUID') within.element.before.push(said.trim())
    if (within && path.length === within.depth) within = undefined
    if (within && within.element.values.size > mostOf.values) throw new UnreadableFile('file-no-plan')
    path.pop()
    said = ''
  })
  parser.write(text.replace(/^\uFEFF/, '')).close()
  return plan
}
