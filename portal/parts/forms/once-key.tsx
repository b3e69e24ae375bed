import { randomBytes } from 'node:crypto'
import { onceField } from '../../forms/once.ts'

/** The key of a form that makes something: pressed twice, or sent again, it is made once. */
export function OnceKey() {
  return <input type="hidden" name={onceField} value={randomBytes(9).toString('base64url')} />
}
