import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { transformSync } from 'esbuild'

const root = resolve(import.meta.dirname, '../..')
let places

/** A test is loaded from the bundles that were made of all of them (test/setup/bundle.js), behind what it imports first for its effect:
 *  pieces of bundles have an order of their own. A source that a test names only while it runs is translated by itself. */
export default {
  process: (code, path) =>
    placeOf(path) ? { code: [...firstOf(code, path), path].map(loading).join('\n') } : translated(code, path),
  getCacheKey: (code, path) =>
    createHash('sha256')
      .update(`${placeOf(path)} ${path} ${code}`)
      .digest('hex'),
}

const translated = (code, path) =>
  transformSync(code, { format: 'esm', target: 'node20', loader: path.endsWith('x') ? 'tsx' : 'ts', sourcefile: path })

function firstOf(code, path) {
  const [, first] = /^import '(\.[^']*)'\n/.exec(code) ?? []
  return first ? [resolve(dirname(path), first)] : []
}

const loading = (path) => `import ${JSON.stringify(placeOf(path))}`

function placeOf(path) {
  places ??= JSON.parse(readFileSync(process.env.TEST_BUNDLES, 'utf8'))
  return places[relative(root, path)]
}
