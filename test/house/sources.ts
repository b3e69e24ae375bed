import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize, relative } from 'node:path'
import { root } from '../../run/settings.ts'

/** A file of the project that somebody wrote. */
export type Source = { path: string; text: string; lines: string[] }

const notWritten = ['.git', '.data', 'build', 'coverage', 'node_modules', 'package-lock.json']
const readable = /(\.(ts|tsx|js|cjs|css|json|md|prisma|sql|yml)|run|\.npmrc|\.gitignore)$/

/** Every text of the project: programs, styles, schema, settings, prose. */
export const texts: Source[] = walk(root).map((path) => {
  const text = readFileSync(join(root, path), 'utf8')
  return { path, text, lines: text.replace(/\n$/, '').split('\n') }
})

/** The programs among them, tests included. */
export const programs = texts.filter(({ path }) => /\.(ts|tsx|js|cjs)$/.test(path))

/** The room a file is in: the first folder of its path. */
export function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : ''
}

/** What a program imports of the project, as paths from the root. */
export function importsOf({ path, text }: Source): string[] {
  return importedBy(text)
    .filter((target) => target.startsWith('.'))
    .map((target) => normalize(join(path, '..', target)))
}

/** The packages a program imports. */
export function packagesOf({ text }: Source): string[] {
  return importedBy(text).filter((target) => !target.startsWith('.'))
}

/** Every match of a pattern, as `path:line what`. */
export function found(pattern: RegExp, sources: Source[]): string[] {
  return sources.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  )
}

function importedBy(text: string): string[] {
  const statements = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)
  return [...statements].map((match) => match[1] ?? '')
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (notWritten.includes(entry.name)) return []
    if (entry.isDirectory()) return walk(path)
    return readable.test(entry.name) ? [relative(root, path)] : []
  })
}
