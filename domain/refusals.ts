import type { NounName } from './nouns/index.ts'
import type { RecordName } from './nouns/records/index.ts'

/** All that a verb throws on purpose. Each becomes one answer at the door. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: Record<string, unknown> = {},
  ) {
    super(code)
    this.name = new.target.name
  }
}

/** It does not exist, or not for the one who asks: 404, always the same. */
export class NotFound extends Refusal {
  constructor() {
    super(404, 'not-found')
  }
}

/** It was there, for whoever asks with its address, and has ended: 410. */
export class Gone extends Refusal {
  constructor() {
    super(410, 'gone')
  }
}

/** It is visible, but this may not be done with it: 403. `needs` is a catalogue key that says what would be needed. */
export class NotAllowed extends Refusal {
  constructor(needs: string, detail: Record<string, unknown> = {}) {
    super(403, needs, detail)
  }
}

/** What was sent cannot be taken: 400. `fields` maps a field's name to a catalogue key that says what is wrong; `told` to the values
 *  in that text, where it has some. */
export class Invalid extends Refusal {
  /** The noun, or the kind of thing around projects, whose columns the fields are, where they are called as its. */
  noun?: NounName | RecordName

  constructor(
    readonly fields: Record<string, string>,
    readonly told: Record<string, Record<string, string | number>> = {},
  ) {
    super(400, 'invalid', { fields })
  }
}

/** The same where whoever sends it learns something by that, as whose an address is: of what may be done only so often it counts as done. */
export class Disclosing extends Invalid {}

/** Somebody else has changed it since it was read: 400. `now` is what is kept by now, field by field, and `version` what stands for that. */
export class ChangedMeanwhile extends Invalid {
  constructor(
    readonly now: Record<string, string | boolean | null>,
    readonly version: string,
  ) {
    super({ form: 'changed-meanwhile' })
  }
}

/** It was different from what was assumed: 409. `detail.field`: the field that it is about, if it is about one. */
export class Conflict extends Refusal {
  constructor(code: string, detail: Record<string, unknown> = {}) {
    super(409, code, detail)
  }
}

/** More was sent than is taken: 413. `detail.limit` is the most, in bytes. */
export class TooLarge extends Refusal {
  constructor(detail: { limit: number }) {
    super(413, 'too-large', detail)
  }
}

/** Documents cannot be reached, for the folder they are kept in is away or cannot be written: 503. `cause` says what it was. */
export class DocumentsUnavailable extends Refusal {
  constructor(override readonly cause: unknown) {
    super(503, 'documents-unavailable')
  }
}

/** The disk that documents are kept on is full: 507. */
export class NoRoom extends Refusal {
  constructor() {
    super(507, 'no-room')
  }
}

/** For a promise of something that may be out of reach: null instead of NotFound. Whatever else was thrown is thrown on. */
export function unlessNotFound(error: unknown): null {
  if (error instanceof NotFound) return null
  throw error
}
