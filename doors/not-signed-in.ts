import { Refusal } from '../domain/refusals.ts'

/** A request without a session where one is needed: 401. */
export class NotSignedIn extends Refusal {
  constructor() {
    super(401, 'not-signed-in')
  }
}
