import { digestOf } from './digest.ts'

/** What stands for the values that a form was shown with: the same as long as nobody has changed any of them. For rows that do not say
 *  themselves when they were changed. */
export function versionOf(values: object): string {
  return digestOf(values).slice(0, 22)
}
