import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
let places

/** A test is loaded from the bundles that were made of all of them (test/setup/bundle.js), behind what it imports first for its effect:
 *  pieces of bundles have an order of their own. */
export default {
  process: (code, path) => ({ code: [...firstOf(code, path), path].map(loading).join('\n') }),
  getCacheKey: (_, path) => placeOf(path).replace(/\W/g, '-'),
}

function firstOf(code, path) {
  const [, first] = /^import '(\.[^']*)'\n/.exec(code) ?? []
  return first ? [resolve(dirname(path), first)] : []
}

const loading = (path) => `import ${JSON.stringify(placeOf(path))}`

function placeOf(path) {
  places ??= JSON.parse(readFileSync(process.env.TEST_BUNDLES, 'utf8'))
  const place = places[relative(root, path)]
  if (!place) throw new Error(`${path} is no test and in no bundle`)
  return place
}
