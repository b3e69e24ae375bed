import { Refusal } from '../domain/refusals.ts'

/** Nobody is signed in where somebody must be: 401. */
export class NotSignedIn extends Refusal {
  constructor() {
    super(401, 'not-signed-in')
  }
}
