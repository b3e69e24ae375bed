import vm from 'node:vm'
import Runtime from 'jest-runtime'

// What stays as it is during a test run, the bundles (test/setup/bundle.js) and the packages, is read and parsed once in a test process:
// that of a page is seven megabytes, which each of its test files would read and parse anew.
const texts = new Map()
const parsed = new Map()
const isFixed = (path) => /\/build\/test-\d+-[^/]+$|\/node_modules\//.test(path)

/** What jest loads a test file with. */
export default class BundlesOnce extends Runtime {
  constructor(config, environment, resolver, transformer, fileTexts, ...more) {
    super(config, environment, resolver, transformer, new Texts(fileTexts), ...more)
  }
}
/** Jest requires this file, and takes `default` from what says this. */
export const __esModule = true

class Texts extends Map {
  get(path) {
    return super.get(path) ?? texts.get(path)
  }

  set(path, text) {
    if (isFixed(path)) texts.set(path, text)
    else super.set(path, text)
    return this
  }
}

// What was parsed before does not know who imports: a text that imports something later is parsed anew.
const importsLater = (code) => code.includes('import(')
const isKept = (path, code) => isFixed(path) && !parsed.has(path) && !importsLater(code)

vm.SourceTextModule = class extends vm.SourceTextModule {
  constructor(code, options) {
    const { identifier } = options
    super(code, { ...options, cachedData: parsed.get(identifier) })
    if (isKept(identifier, code)) parsed.set(identifier, this.createCachedData())
  }
}

const { compileFunction } = vm
vm.compileFunction = (code, parameters, options) => {
  const { filename } = options
  const produceCachedData = isKept(filename, code)
  const made = compileFunction(code, parameters, { ...options, cachedData: parsed.get(filename), produceCachedData })
  if (produceCachedData) parsed.set(filename, made.cachedData)
  return made
}
