import { AsyncLocalStorage } from 'node:async_hooks'
import { readFileSync } from 'node:fs'
import { cp, mkdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { TestEnvironment } from 'jest-environment-node'
import { launchBrowser } from './browser.js'
import { closeAll, Database } from './database.js'
import { databaseOf, settingsOf } from './process.js'
import { putBack, stateOf } from './state.js'

const id = process.env.JEST_WORKER_ID
const database = new Database(databaseOf(id), process.env.TEST_DATABASE_SERVER)
const settings = settingsOf(id)
const planner = createRequire(import.meta.url).resolve('.prisma/client/query_compiler_small_bg.wasm')
let compiled

// What a request is remembered in (domain/activity/from-where.ts) stays with the process, and is gone through at every promise: that of
// files that have ended is taken away.
const storages = new Set()
const { run } = AsyncLocalStorage.prototype
AsyncLocalStorage.prototype.run = function (...given) {
  storages.add(this)
  return run.apply(this, given)
}

/** The world of all test files of this process that do not ask for one of their own (docs/decisions/0076), and the product's connections
 *  in it. */
let shared
let pool

/** Where tests run in the process that starts them, it closes what they have kept before the database ends. */
globalThis.endWorld = () => database.end(pool)

/** Gives each test file a database and a DATA_DIR with nothing in them but what it wants, and takes them back at the end. See
 *  test/database.ts. */
export default class DatabaseEnvironment {
  constructor(config, context) {
    const { database: template = 'cast', mailFilesMb, mailReturn, webhookLoopback, alone } = context.docblockPragmas
    this.isAlone = alone !== undefined
    this.template = template
    this.said = {
      ...(mailFilesMb && { MAIL_FILES_MB: mailFilesMb }),
      ...(mailReturn && { MAIL_RETURN: mailReturn }),
      ...(webhookLoopback && { WEBHOOK_LOOPBACK: webhookLoopback }),
    }
    this.world = (!this.isAlone && shared) || new TestEnvironment(config, context)
    if (!this.isAlone) shared = this.world
    const { context: scope, global, fakeTimers, fakeTimersModern, moduleMocker } = this.world
    Object.assign(this, { context: scope, global, fakeTimers, fakeTimersModern, moduleMocker, before: stateOf(global) })
    global.forgetting ??= []
  }

  exportConditions() {
    return this.world.exportConditions()
  }

  getVmContext() {
    return this.context
  }

  async setup() {
    await database.become(this.template, pool)
    await fetch(`${process.env.TEST_BACK_OFFICES}/${id}/forget`)
    await rm(settings.DATA_DIR, { recursive: true, force: true })
    await mkdir(settings.DATA_DIR, { mode: 0o700 })
    if (this.template === 'cast') await cp(process.env.TEST_DOCUMENTS, settings.DATA_DIR, { recursive: true })
    Object.assign(this.global.process.env, settings, this.said)
    compiled ??= new WebAssembly.Module(readFileSync(planner))
    Object.assign(this.global, { backOffice, launchBrowser, planner: compiled })
  }

  async teardown() {
    await rm(settings.DATA_DIR, { recursive: true, force: true })
    if (this.isAlone) await this.world.teardown()
    else this.leaveWorld()
    for (const storage of storages) storage.disable()
    storages.clear()
    this.context = null
  }

  /** Makes the shared world as it was before the file. */
  leaveWorld() {
    this.fakeTimersModern.dispose()
    for (const forget of this.global.forgetting) forget()
    putBack(this.global, this.before)
  }

  /** Adds a hook behind those of the file, which may still need the database. */
  handleTestEvent({ name }, { rootDescribeBlock: parent }) {
    if (name !== 'run_start') return
    parent.hooks.push({ type: 'afterAll', fn: () => this.close(), asyncError: new Error(), parent, seenDone: false })
  }

  /** Waits until nothing of the file asks the database any more. The connections of a world of its own are closed. */
  async close() {
    if (!this.isAlone) {
      pool = await this.global.restDatabase()
      await database.mustBeOutOfTransactions(pool)
    } else if (await database.isUsed(pool)) await closeAll(await this.global.restDatabase())
  }
}

/** The back-office of this test process (test/setup/back-office.js). */
async function backOffice() {
  return (await fetch(`${process.env.TEST_BACK_OFFICES}/${id}`)).json()
}
