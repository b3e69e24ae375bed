import { createMigration, drift } from '../prisma/drift.ts'
import { migrate } from '../prisma/migrate.ts'
import { startPassing } from './database/embedded.ts'

const usage = 'npm run migration -- check | new <name>'

/** Compares what the migrations build with what the schema says. It needs any PostgreSQL, so it is done on a passing one. */
const [command, name] = process.argv.slice(2)
if (command === 'check') await onPassing(check)
else if (command === 'new' && name) await onPassing((url) => write(url, name))
else {
  console.error(usage)
  process.exitCode = 1
}

async function check(url: string) {
  const sql = await drift(url)
  if (sql) process.exitCode = 2
  console.log(sql || 'The migrations build what the schema says.')
}

async function write(url: string, name: string) {
  await migrate(url)
  console.log((await createMigration(url, name)) ?? 'Nothing to do: the migrations build what the schema says.')
}

async function onPassing(work: (url: string) => Promise<void>) {
  const passing = await startPassing()
  try {
    await work(passing.url)
  } finally {
    await passing.stop()
  }
}
