import { Refusal } from '../refusals.ts'

/** Address and password, or address and code, do not belong together: 401, the same whether the address is known or not. */
export class NotRecognised extends Refusal {
  constructor(code: 'wrong-credentials' | 'wrong-code') {
    super(401, code)
  }
}

/** Address and password are right, but the person is in no organisation: 403. Told to nobody but who knows the password. */
export class NoMembership extends Refusal {
  constructor() {
    super(403, 'no-membership')
  }
}

/** Address and password are right, but it is a temporary one whose time is over: 403. A link by mail is the way in. Told to nobody but
 *  who knows the password. */
export class PasswordEnded extends Refusal {
  constructor() {
    super(403, 'password-ended')
  }
}

/** Address and password are right, but their licence was taken back while they were not here: 403, with whom to ask. Told to nobody but who knows the
 *  password. */
export class AccessTakenBack extends Refusal {
  constructor(override readonly detail: { organisation: string; ask: string }) {
    super(403, 'licence-recovered', detail)
  }
}

/** Why a one-time link is dead: used, too old; an invitation replaced or taken back; an address that is somebody else's by now. */
export type LinkEnd = 'link-used' | 'link-expired' | 'link-replaced' | 'link-withdrawn' | 'link-address-taken'

/** A one-time link that is dead: 410. */
export class LinkSpent extends Refusal {
  constructor(code: LinkEnd) {
    super(410, code)
  }
}

/** Too many tries for this account, from this device or from this network: 429. `after` is the number of seconds to wait. */
export class TooManyAttempts extends Refusal {
  constructor(readonly after: number) {
    super(429, 'too-many-attempts', { after })
  }
}
