import type { Prisma } from '@prisma/client'
import type { Day } from '../../../words/dates.ts'
import type { ColumnName, NounName, nouns } from '../index.ts'

type Model<Name extends NounName> = Prisma.TypeMap['model'][Name]['payload']['scalars']
type KindOf<Name extends NounName, Key> = Key extends keyof (typeof nouns)[Name]['columns']
  ? (typeof nouns)[Name]['columns'][Key] extends { kind: infer Kind }
    ? Kind
    : never
  : never
type Value<Name extends NounName, Key extends keyof Model<Name>> =
  KindOf<Name, Key> extends 'day' ? Day | Extract<Model<Name>[Key], null> : Model<Name>[Key]
type Names<Key extends string> = { [One in Key as One extends `${infer Name}Id` ? Name : never]?: string | null }

/** A row of a noun as its reader is told it: what is hidden from them is not there. Beside the id of a person (`ownerId`) stands their
 *  name (`owner`). Days are YYYY-MM-DD. */
export type RowOf<Name extends NounName, Key extends ColumnName<Name> & keyof Model<Name>> = { id: string } & {
  [One in Exclude<Key, 'id'>]?: Value<Name, One>
} & Names<PersonIn<Name, Key>>
type PersonIn<Name extends NounName, Key extends string> = {
  [One in Key]: KindOf<Name, One> extends 'person' ? One : never
}[Key]
