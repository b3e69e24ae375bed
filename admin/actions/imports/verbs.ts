import type { Verb } from '../verb.ts'
import { bringingIn } from './bring-in.ts'
import { mailingImported, stoppingImport, undoingImport } from './buttons.ts'
import { matchingColumns } from './match-columns.ts'
import { startingImport } from './start.ts'

/** The steps of an import, in their order. */
export const importVerbs: Verb[] = [
  bringingIn,
  matchingColumns,
  startingImport,
  stoppingImport,
  mailingImported,
  undoingImport,
]
