import type { BareColumn } from '../../domain/nouns/declaration/columns.ts'
import type { BackOfficeList, PlainForm } from '../../domain/nouns/declaration/noun.ts'
import type { Group, ModelOptions } from '../guard/definition.ts'
import { formOf } from './form.ts'

/** What a declaration says of itself, whether it is in a project or around them. */
type Declared = {
  name: string
  title: string
  columns: Record<string, BareColumn>
  backOffice: BackOfficeList<string> & { group?: Group }
}

/** How the back-office shows a kind of thing, as far as that follows from how it is declared. */
export function declaredOptions({ name, title, columns, backOffice }: Declared): Omit<ModelOptions, 'group'> {
  const { forms, group: _, ...listed } = backOffice
  const those = (is: (column: BareColumn) => unknown) => namesOf(columns, is)
  const [author] = those(({ by }) => by === 'author')
  const has = (form: PlainForm) => forms.includes(form)
  return {
    ...listed,
    title,
    hidden: those(({ technical }) => technical),
    long: those(({ kind }) => kind === 'text'),
    words: valuesOf(columns, ({ kind, choices }) => (kind === 'word' ? choices : undefined)),
    references: referencesOf(columns),
    reportedBy: valuesOf(columns, ({ reportedBy }) => reportedBy),
    ...(author && { author }),
    ...(has('create') && { create: formOf(name, columns, ({ by }) => !by) }),
    ...(has('update') && { update: formOf(name, columns, ({ by, fixed }) => !by && !fixed) }),
    ...(has('delete') && { delete: true }),
  }
}

/** The names of the columns that are like that. */
export function namesOf(columns: Declared['columns'], is: (column: BareColumn) => unknown): string[] {
  return Object.entries(columns).flatMap(([name, column]) => (is(column) ? [name] : []))
}

function valuesOf<Value>(columns: Declared['columns'], of: (column: BareColumn) => Value | undefined) {
  const values = Object.entries(columns).map(([name, column]) => [name, of(column)] as const)
  return Object.fromEntries(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

const owners = { organisationId: 'Organisation', productId: 'Product', projectId: 'Project', phaseId: 'Phase' } as const

/** The models that plain id columns lead to. Those with a relation in the schema say it themselves. */
function referencesOf(columns: Declared['columns']): NonNullable<ModelOptions['references']> {
  const known = Object.entries(owners).filter(([name]) => columns[name])
  const people = namesOf(columns, ({ kind }) => kind === 'person')
  return { ...Object.fromEntries(known), ...Object.fromEntries(people.map((name) => [name, 'Membership'])) }
}
