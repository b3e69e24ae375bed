// Makes lighter what every test file would load anew: of the components of mails those that ours use, and Prisma's planner as a file
// that is read, as in the build (run/build.js).
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync, version } from 'esbuild'

const emails = new URL('../../emails/', import.meta.url).pathname

export default {
  process: (_, path) => ({ code: path.endsWith('.wasm-base64.js') ? planner(path) : components(path) }),
  getCacheKey: (code, path) => createHash('sha256').update(`${version} ${path} ${names()} ${code}`).digest('hex'),
}

const planner = (path) =>
  `exports.wasm = require('node:fs').readFileSync(${JSON.stringify(path.replace('-base64.js', ''))}, 'base64')`

function components(path) {
  const contents = `export { ${names()} } from ${JSON.stringify(path)}`
  const options = { bundle: true, platform: 'node', format: 'esm', mainFields: ['module', 'main'], write: false }
  const external = ['react', 'react-dom', 'prettier']
  const { outputFiles } = buildSync({ stdin: { contents, resolveDir: emails }, ...options, external })
  return outputFiles[0].text
}

/** What our mails import of react-email. */
function names() {
  const files = readdirSync(emails, { recursive: true }).filter((file) => /\.tsx?$/.test(file))
  const imports = files.flatMap((file) => [
    ...readFileSync(join(emails, file), 'utf8').matchAll(/import \{([^}]*)\} from 'react-email'/g),
  ])
  const all = imports.flatMap(([, named]) => named.split(',').map((name) => name.trim()))
  return [...new Set(all)].filter(Boolean).sort().join(', ')
}
