import pg from 'pg'
import { until } from '../until.ts'

/** The steps of a run in the database, each a statement at which whoever makes it can be kept. */
export const steps = {
  'hand a mail over': `before update on "Delivery" for each row when (new.state = 'sending')`,
  'post the mails': `before insert on "Delivery" for each row when (new."runId" is not null)`,
  'begin the run': `before update on "Run" for each row when (new.state = 'running' and old.state = 'queued')`,
  'write down an answer': `before update on "Delivery" for each row when (new.state = 'sent')`,
  'end the run': `before update on "Run" for each row when (new.state = 'done')`,
} as const
export type Step = keyof typeof steps

/** The same of a delivery that goes as several mails. */
export const partSteps = {
  'hand a part over': `before insert on "DeliveryPart" for each row when (new.part = 2)`,
  'write down that a part was taken': `before update on "DeliveryPart" for each row when (new.state = 'sent' and new.part = 1)`,
  'write down an answer': steps['write down an answer'],
} as const
export type PartStep = keyof typeof partSteps

const lock = 770_231

/** A gate in the database of this test, at one step: who comes there waits until it is opened. */
export class Gate {
  readonly #client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  #table = ''

  async shut(step: Step | PartStep): Promise<void> {
    await this.#client.connect()
    const when = { ...steps, ...partSteps }[step]
    this.#table = /on ("\w+")/.exec(when)?.[1] ?? ''
    await this.#client.query(`select pg_advisory_lock(${lock})`)
    await this.#client.query(`create or replace function gate() returns trigger language plpgsql as $f$ begin
      perform pg_advisory_xact_lock_shared(${lock}); return new; end $f$`)
    await this.#client.query(`create trigger gate ${when} execute function gate()`)
  }

  /** Returns when somebody waits at the gate. */
  async reached(): Promise<void> {
    await until(async () => {
      const { rowCount } = await this.#client.query(
        `select from pg_locks where locktype = 'advisory' and objid = ${lock} and not granted`,
      )
      return rowCount !== 0
    })
  }

  async open(): Promise<void> {
    await this.#client.query(`select pg_advisory_unlock(${lock})`)
    await this.#client.query(`drop trigger gate on ${this.#table}`)
    await this.#client.end()
  }
}
