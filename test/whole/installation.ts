import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../run/settings.ts'
import { Colleague } from '../admin/colleague.ts'
import { type Copy, freePorts, type Ports, startCopy } from '../trial/copy.ts'
import { childrenOf, killAtOnce, type Process } from '../trial/processes.ts'
import { Visitor } from '../visitor.ts'
import { Mailbox } from './mailbox.ts'

/** Everything, as `npm start` runs it: on ports and in a folder of its own. */
export class Installation {
  readonly portal: string
  readonly backOffice: string
  readonly mailbox: Mailbox
  #copy: Copy | undefined

  private constructor(
    readonly folder: string,
    readonly ports: Ports,
  ) {
    const at = (port: string) => `http://localhost:${port}`
    this.portal = at(ports.PORTAL_PORT)
    this.backOffice = at(ports.ADMIN_PORT)
    this.mailbox = new Mailbox(at(ports.MAILBOX_PORT))
  }

  /** An empty folder, and ports that nobody uses. */
  static async prepare(): Promise<Installation> {
    const folder = await mkdtemp(join(tmpdir(), 'portico-whole-'))
    await chmod(folder, 0o711)
    return new Installation(folder, await freePorts())
  }

  /** Does what `npm start` does: builds what is older than its sources, then starts everything. Returns what it says. */
  async start(): Promise<string> {
    await promisify(execFile)(process.execPath, ['run/build.js'], { cwd: root })
    this.#copy = startCopy(this.folder, this.ports)
    await this.#copy.running()
    return this.#copy.printed()
  }

  /** A part or the database, by what its command line holds; undefined while there is none. */
  process(part: string): Process | undefined {
    return childrenOf(this.#pid()).find(({ command }) => command.includes(part))
  }

  /** Kills what started the parts, then all of them and the database. */
  async kill(): Promise<void> {
    const pid = this.#pid()
    await killAtOnce(pid, ...childrenOf(pid).map((child) => child.pid))
  }

  /** Stops it as Ctrl-C does, and takes its folder away. */
  async end(): Promise<void> {
    this.#copy?.process.kill('SIGINT')
    await this.#copy?.gone
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Somebody at the portal; with an address of the cast, signed in. */
  async visitor(email?: string): Promise<Visitor> {
    const visitor = new Visitor(this.portal)
    if (email) await visitor.signIn(email)
    return visitor
  }

  /** Somebody of the host's staff, signed in to the back-office. */
  async colleague(name: string): Promise<Colleague> {
    const colleague = new Colleague(this.backOffice)
    await colleague.signIn(`${name}@meridian.test`)
    return colleague
  }

  #pid(): number {
    const pid = this.#copy?.process.pid
    if (!pid) throw new Error('It has not been started')
    return pid
  }
}
