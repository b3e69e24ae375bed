import type { Prisma } from '@prisma/client'
import type { Day } from '../../../words/dates.ts'
import type { ColumnName, NounName, nouns } from '../index.ts'

type Model<Name extends NounName> = Prisma.TypeMap['model'][Name]['payload']['scalars']
type ColumnIn<Name extends NounName, Key> = Key extends keyof (typeof nouns)[Name]['columns']
  ? (typeof nouns)[Name]['columns'][Key]
  : never
type KindOf<Name extends NounName, Key> = ColumnIn<Name, Key> extends { kind: infer Kind } ? Kind : never
type Plain<Name extends NounName, Key extends keyof Model<Name>> =
  KindOf<Name, Key> extends 'day' ? Day : KindOf<Name, Key> extends 'money' | 'hours' ? string : Model<Name>[Key]
type Unreported<Name extends NounName, Key> = ColumnIn<Name, Key> extends { reportedBy: string } ? null : never
type Value<Name extends NounName, Key extends keyof Model<Name>> =
  | Plain<Name, Key>
  | Extract<Model<Name>[Key], null>
  | Unreported<Name, Key>
type Names<Key extends string> = { [One in Key as One extends `${infer Name}Id` ? Name : never]?: string | null }

/** A row of a noun as its reader is told it: what is hidden from them is not there. Beside the id of a person (`ownerId`) stands their
 *  name (`owner`). Days are YYYY-MM-DD. Amounts and hours are texts with two decimals; where rows come as JSON they would be numbers, and
 *  no such list tells any. Null where nobody has reported a column yet. */
export type RowOf<Name extends NounName, Key extends ColumnName<Name> & keyof Model<Name>> = { id: string } & {
  [One in Exclude<Key, 'id'>]?: Value<Name, One>
} & Names<PersonIn<Name, Key>>
type PersonIn<Name extends NounName, Key extends string> = {
  [One in Key]: KindOf<Name, One> extends 'person' ? One : never
}[Key]
