import type { BasePropertyJSON, ResourceJSON } from 'adminjs'

/** The word in the address of a list for the columns that it shows, in their order. */
export const columnsWord = 'columns'

/** The columns that can be chosen for a list: those that it shows at first, and what else the reader sees of its rows. What its rows
 *  are called by stands before them, always. */
export function choosable({ listProperties, showProperties }: ResourceJSON): BasePropertyJSON[] {
  const others = showProperties.filter(({ name }) => !listProperties.some((listed) => listed.name === name))
  return [...listProperties, ...others].filter(({ isTitle, name }) => !isTitle && name !== 'id')
}

/** The names of the columns that an address asks for beside the title; those of the list where it asks for none. What the reader does
 *  not see is not among them, whoever made the address. */
export function chosenIn(resource: ResourceJSON, query: URLSearchParams): string[] {
  const asked = query.get(columnsWord)?.split(',')
  const possible = choosable(resource).map(({ name }) => name)
  const atFirst = resource.listProperties.map(({ name }) => name)
  return asked
    ? [...new Set(asked)].filter((name) => possible.includes(name))
    : possible.filter((name) => atFirst.includes(name))
}

/** The columns of a list as its address asks for them. */
export function shownColumns(resource: ResourceJSON, query: URLSearchParams): BasePropertyJSON[] {
  const names = chosenIn(resource, query)
  const chosen = names.flatMap((name) => choosable(resource).find((property) => property.name === name) ?? [])
  return [...resource.listProperties.filter(({ isTitle }) => isTitle), ...chosen]
}
