import type { Prisma } from '@prisma/client'
import type { NounColumnKind } from './columns.ts'

type Scalars<Name extends Prisma.ModelName> = Prisma.TypeMap['model'][Name]['payload']['scalars']

/** The kinds that fit a column's type in the schema. */
type KindFor<Value> = [Prisma.JsonObject] extends [Value]
  ? 'json'
  : Value extends Date
    ? 'day' | 'moment'
    : Value extends boolean
      ? 'flag'
      : Value extends number
        ? 'whole' | 'percent'
        : Value extends readonly (infer One)[]
          ? string extends One
            ? 'list'
            : 'choices'
          : Value extends string
            ? string extends Value
              ? 'id' | 'person' | 'line' | 'text' | 'word' | 'colour' | 'timeZone'
              : 'choice'
            : 'hours' | 'money'

/** The kinds that each column of a model may be declared with, by its name. */
export type KindsOf<Name extends Prisma.ModelName> = {
  [Key in keyof Scalars<Name>]: Extract<KindFor<NonNullable<Scalars<Name>[Key]>>, NounColumnKind>
}
