import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import { MigrationAdapters } from './engine-adapter.ts'

/** Nothing is left out of any comparison. */
export const filters = { externalTables: [], externalEnums: [] }

// The glue code holds one instance's memory: a second one in the same process would corrupt both.
let loaded: ReturnType<typeof loadEngine> | undefined

/**
 * Opens Prisma's schema engine (WebAssembly, nothing native, nothing downloaded) on a database, hands it over and
 * closes it. Comparing and creating migrations make a shadow database on the same server and drop it again.
 */
export async function withEngine<Result>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  loaded ??= loadEngine()
  const wasm = await loaded
  const adapters = new MigrationAdapters(databaseUrl)
  const engine = await wasm.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapters),
  )
  try {
    return await work(engine)
  } finally {
    engine.free()
    await adapters.close()
  }
}

async function loadEngine() {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(path.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': withoutWaiting({ ...glue }) })
  const exports = instance.exports as { __wbindgen_start?: () => void }
  glue.__wbg_set_wasm(exports)
  exports.__wbindgen_start?.()
  return glue
}

// The engine gives every lock ten seconds and never clears the timer, which would keep the process alive that long.
function withoutWaiting(imports: WebAssembly.ModuleImports): WebAssembly.ModuleImports {
  const entries = Object.entries(imports).map(([name, value]) =>
    name.startsWith('__wbg_setTimeout') ? [name, unreferencedTimeout] : [name, value],
  )
  return Object.fromEntries(entries)
}

function unreferencedTimeout(callback: () => void, milliseconds: number) {
  return setTimeout(callback, milliseconds).unref()
}
