import { groups } from '../guard/definition.ts'
import { nounDefinitions } from './nouns.ts'
import { recordDefinitions } from './records.ts'

const all = [...recordDefinitions, ...nounDefinitions]

/** Every model the back-office shows, in the order of the menu. Sessions, tokens and attempts are nobody's to look at. */
export const definitions = groups.flatMap((group) => all.filter((of) => of.group === group))
