import type { BareColumn } from '../../nouns/declaration/columns.ts'
import type { ReportList } from '../../nouns/declaration/noun.ts'
import { findNoun, type NounName, nounNames } from '../../nouns/index.ts'
import { type RecordName, recordNouns } from '../../nouns/records/index.ts'

/** The models whose rows may be reported: those in projects and those around them. */
export type ReportedName = NounName | RecordName

/** What is declared of a kind of thing that may be reported: its columns, and what of them a report offers. */
export type Reported = { columns: Record<string, BareColumn>; report?: ReportList | undefined }

/** What is declared of a model that may be reported. */
export function reportedOf(name: ReportedName): Reported {
  const declared = findNoun(name) ?? records.get(name)
  if (!declared) throw new TypeError(`Nothing is declared of ${name}`)
  return declared
}

const records = new Map<string, Reported>(recordNouns.map((record) => [record.name, record]))

/** All of them that a report may be about. */
export const reportedNames: ReportedName[] = [...nounNames, ...recordNouns.map(({ name }) => name)].filter(
  (name) => reportedOf(name).report,
)
