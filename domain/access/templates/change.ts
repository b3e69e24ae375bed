import type { Prisma } from '@prisma/client'
import { act, type Work } from '../../act.ts'
import { digestOf } from '../../digest.ts'
import type { Once } from '../../once.ts'
import { Conflict, Invalid } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { type Layout, layoutOf } from '../layouts.ts'
import { lookAtLayouts } from '../meant/layouts.ts'
import { mustMakeSense, type TemplateSettings } from './definition.ts'
import { differencesBetween, type LayoutDifference } from './parts.ts'

/** What a change of a template does, how many it is given to, and the people who are shown it (names, of those whom the actor may read). */
export type TemplateChange = { differences: LayoutDifference[]; given: number; people: string[] }

/** A template would say something else, and whoever changes it has not agreed to just that: 409. Nothing was changed. */
export class LayoutNotAgreed extends Conflict {
  constructor(
    readonly change: TemplateChange,
    /** What is sent along by whoever agrees. */
    readonly agreed: string,
    /** Whether somebody else changed the template since it was read to be changed. */
    readonly isOther: boolean,
  ) {
    super('effect-changed')
  }
}

/** What a template is to say; the `seen` it was read with, and the `agreed` of what was shown to come of it. */
export type TemplateInput = { settings: TemplateSettings; seen?: string | undefined; agreed?: string | undefined }

/** What stands for all that a template says at a time, of which it is seen later whether it is still so. */
export const seenOf = (layout: Layout): string => digestOf(layout)

/**
 * Changes a template (uuid), for everybody who has it, from their next request on. Whoever changes what it says has seen from what to what,
 * and sends the `agreed` of that along. Throws NotFound, NotAllowed, Invalid; LayoutNotAgreed, also where somebody else changed it meanwhile.
 * Done once under a key.
 */
export function changeTemplate(actor: Member, id: string, input: TemplateInput, once?: Once): Promise<void> {
  const done = async (work: Work) => {
    const { name, layout } = input.settings
    const { builtIn, ...row } = await lockTemplate(work, 'update', id)
    if (builtIn && name !== row.name) throw new Invalid({ name: 'built-in-layout-name-stays' })
    await mustBeFree(work, name, id)
    mustMakeSense(layout)
    const before = layoutOf(row.layout)
    const differences = differencesBetween(before, layout)
    const changed = await lookAtLayouts(work.db, actor, null)
    await work.db.layoutTemplate.update({ where: { id }, data: { name, layout: keptAs(layout) } })
    const people = (await changed()).flatMap((one) => one.people)
    const agreed = digestOf([before, layout, people])
    if (differences.length > 0 && input.agreed !== agreed) {
      const given = await work.db.layoutAssignment.count({ where: { templateId: id } })
      const isOther = input.agreed !== undefined || (input.seen ?? seenOf(before)) !== seenOf(before)
      throw new LayoutNotAgreed({ differences, given, people }, agreed, isOther)
    }
    await tellOfTemplate(work, actor, 'update', id, { parts: differences.map(({ at }) => at) })
  }
  return act(actor, done, { once })
}

/** A template (uuid) on which the actor may do something, while nobody else changes or gives any. Throws NotFound, NotAllowed. */
export async function lockTemplate(work: Work, action: 'read' | 'update' | 'delete', id: string) {
  await lockTemplates(work)
  return work.the(action, 'LayoutTemplate', id)
}

/** Lets nobody else change or give a template until it is done. */
export async function lockTemplates({ db }: Work): Promise<void> {
  await db.$executeRaw`lock table "LayoutTemplate", "LayoutAssignment" in share row exclusive mode`
}

/** Throws Invalid where another template has the name. */
export async function mustBeFree({ db }: Work, name: string, id?: string): Promise<void> {
  const found = await db.layoutTemplate.findUnique({ where: { name } })
  if (found && found.id !== id) throw new Invalid({ name: 'taken' })
}

/** As a layout is kept: without what a version that does not know it yet could not read. */
export function keptAs({ wording, comments, ...layout }: Layout): Prisma.InputJsonObject {
  const isUsual = comments.length === layoutOf(null).comments.length
  return { ...layout, ...(Object.keys(wording).length > 0 && { wording }), ...(!isUsual && { comments }) }
}

/** Writes into the log what was done with a template (uuid). */
export function tellOfTemplate(
  { record }: Work,
  { organisation }: Member,
  action: 'create' | 'update' | 'delete',
  id: string,
  detail: Prisma.InputJsonObject = {},
): Promise<void> {
  return record({ action, subject: 'LayoutTemplate', id, organisationId: organisation.id, detail })
}
