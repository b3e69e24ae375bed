import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filters, withEngine } from './engine.ts'
import { migrationList, migrationsFolder, schemaFiles } from './history.ts'

/** The SQL that would turn what the migrations build into what the schema says; empty when the two agree. */
export async function drift(databaseUrl: string): Promise<string> {
  return withEngine(databaseUrl, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...(await migrationList()) },
      to: { tag: 'schemaDatamodel', ...(await schemaFiles()) },
      script: true,
      exitCode: true,
      filters,
    })
    return exitCode === 0 ? '' : (stdout ?? '')
  })
}

/** Writes the migration from the folder's last state to the schema. Returns its folder, or nothing if none is needed. */
export async function createMigration(databaseUrl: string, name: string): Promise<string | undefined> {
  return withEngine(databaseUrl, async (engine) => {
    const migrationsList = await migrationList()
    const { action } = await engine.devDiagnostic({ migrationsList, filters })
    if (action.tag === 'reset') throw new Error(action.reason)
    const schema = await schemaFiles()
    const made = await engine.createMigration({ draft: false, migrationName: name, migrationsList, schema, filters })
    if (!made.migrationScript) return undefined
    const folder = join(migrationsFolder, made.generatedMigrationName)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'migration.sql'), made.migrationScript)
    return folder
  })
}
