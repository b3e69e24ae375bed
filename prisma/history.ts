import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm'
import { root } from '../run/settings.ts'

export const migrationsFolder = join(root, 'prisma/migrations')
const schemaFolder = join(root, 'prisma/schema')

/** The names of the migrations in the folder, oldest first. */
export async function migrationNames(): Promise<string[]> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return folders.toSorted()
}

/** The migrations of the folder with their SQL, as the schema engine wants them. */
export async function migrationList(): Promise<MigrationList> {
  return {
    baseDir: migrationsFolder,
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    migrationDirectories: await Promise.all((await migrationNames()).map(readMigration)),
  }
}

/** The Prisma schema, as the schema engine wants it. */
export async function schemaFiles(): Promise<SchemasContainer> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith('.prisma')).toSorted()
  const read = async (name: string) => {
    const path = join(schemaFolder, name)
    return { path, content: await readFile(path, 'utf8') }
  }
  return { files: await Promise.all(names.map(read)) }
}

async function readMigration(path: string) {
  const value = await readFile(join(migrationsFolder, path, 'migration.sql'), 'utf8')
  return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } }
}
