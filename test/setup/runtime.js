import vm from 'node:vm'
import Runtime from 'jest-runtime'

// What stays as it is during a test run, the bundles (test/setup/bundle.js) and the packages, is read and parsed once in a test process:
// that of a page is seven megabytes, which each of its test files would read and parse anew.
const texts = new Map()
const parsed = new Map()
const isFixed = (path) => /\/build\/test-\d+-[^/]+$|\/node_modules\//.test(path)

// Of that, the product and its packages stay loaded from one test file to the next (docs/decisions/0076); the tests' own code does not.
const isProduct = (path) => isFixed(path) && !/\/build\/test-\d+-test-/.test(path)
const imported = new Map()
const required = new Map()
/** What a connection is opened with: it is the same for all files. */
const opened = new Map([
  ['net', undefined],
  ['tls', undefined],
])
/** What loads the shared test file that runs, or ran last. */
let current

/** What jest loads a test file with. */
export default class SharedRuntime extends Runtime {
  constructor(config, environment, resolver, transformer, fileTexts, ...more) {
    super(config, environment, resolver, transformer, new Texts(fileTexts), ...more)
    if (environment.isAlone) return
    this.registries.esModuleRegistry = new Modules(imported)
    this.registries.moduleRegistry = new Modules(required)
    current = this
  }

  /** A package that stays may require more of itself while a later file runs. */
  requireModuleOrMock(from, name) {
    // Also between two files, while none runs: what asks the database behind the end of a file opens a connection. Whoever loaded the product may
    // have ended long before its first connection.
    if (!this._environment.isAlone && isProduct(from) && opened.has(name))
      return opened.get(name) ?? current.open(from, name)
    const isLater = !this._environment.isAlone && current !== this && isProduct(from)
    return isLater ? current.requireModuleOrMock(from, name) : super.requireModuleOrMock(from, name)
  }

  open(from, name) {
    opened.set(name, super.requireModuleOrMock(from, name))
    return opened.get(name)
  }
}
/** Jest requires this file, and takes `default` from what says this. */
export const __esModule = true

/** Whether a source is loaded for all test files that share their world. */
const isShared = (context, path) => context === current?._environment.context && isProduct(path)

/** The modules of one test file, and those that stay. */
class Modules extends Map {
  constructor(staying) {
    super()
    this.staying = staying
  }

  has(key) {
    return super.has(key) || this.staying.has(key)
  }

  get(key) {
    return super.get(key) ?? this.staying.get(key)
  }

  set(key, module) {
    if (isProduct(key)) this.staying.set(key, module)
    else super.set(key, module)
    return this
  }

  delete(key) {
    return super.delete(key) || this.staying.delete(key)
  }
}

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
    const { identifier, context } = options
    const importing = isShared(context, identifier) && {
      importModuleDynamically: (...asked) => current.esmLoader.dynamicImport(...asked),
    }
    super(code, { ...options, ...importing, cachedData: parsed.get(identifier) })
    if (isKept(identifier, code)) parsed.set(identifier, Buffer.from(this.createCachedData()))
  }
}

const { compileFunction } = vm
vm.compileFunction = (code, parameters, options) => {
  const { filename, parsingContext } = options
  const importing = isShared(parsingContext, filename) && {
    importModuleDynamically: (name, _from, attributes) =>
      current.esmLoader.dynamicImportFromCjs(name, filename, parsingContext, attributes),
  }
  const produceCachedData = isKept(filename, code)
  const given = { ...options, ...importing, cachedData: parsed.get(filename), produceCachedData }
  const made = compileFunction(code, parameters, given)
  if (produceCachedData) parsed.set(filename, Buffer.from(made.cachedData))
  return made
}
