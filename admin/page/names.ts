import type { Member } from '../../domain/access/actor/actor.ts'
import { isShown } from '../guard/definition.ts'
import { isId } from '../guard/filters/value.ts'
import { inLanes } from '../guard/in-lanes.ts'
import { titlesById } from '../guard/titles/titles.ts'
import { subjectOf } from '../guard/titles/varying.ts'
import type { FoundSection } from './section.ts'

/** What a row is called, by its model and its id; undefined for what the reader does not see. */
export type Names = (subject: string, id: string) => string | undefined

/** What all that the rows of sections lead to is called: asked for once a model, whatever the number of sections. */
export async function namesFor(actor: Member, sections: FoundSection[]): Promise<Names> {
  const wanted = new Map<string, Set<string>>()
  const want = (subject: string, value: unknown) => {
    if (!isId(value) || !isShown(subject)) return
    wanted.set(subject, (wanted.get(subject) ?? new Set()).add(value))
  }
  for (const { asking, stands, found } of sections)
    for (const name of new Set([...stands.columns, asking.of.title, ...(asking.of.between ?? [])]))
      for (const row of found) {
        const { target } = asking.of.columns[name] ?? {}
        const kind = asking.of.varying?.[name]
        if (target) want(target, row[name])
        if (kind) want(subjectOf(row[kind]), row[name])
      }
  const found = await inLanes(
    [...wanted],
    async ([subject, ids]) => [subject, await titlesById(actor, subject, [...ids])] as const,
  )
  const titles = new Map(found)
  return (subject, id) => titles.get(subject)?.get(id)
}
