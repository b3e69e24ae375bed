import { act, type Work } from '../../act.ts'
import type { Once } from '../../once.ts'
import { Conflict, Invalid, NotAllowed } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { layoutOf } from '../layouts.ts'
import { can } from '../scope.ts'
import { keptAs, lockTemplate, lockTemplates, mustBeFree, tellOfTemplate } from './change.ts'
import type { NewTemplate } from './definition.ts'

/** Makes a template that says what another one does, or what an installation begins with; it is nobody's yet. Returns its id. Throws
 *  NotAllowed, Invalid. Done once under a key. */
export function createTemplate(actor: Member, { name, copyOf = null }: NewTemplate, once?: Once): Promise<string> {
  const done = async (work: Work) => {
    if (!can(actor, 'create', 'LayoutTemplate', {})) throw new NotAllowed('create-LayoutTemplate')
    await lockTemplates(work)
    await mustBeFree(work, name)
    const from = copyOf === null ? null : await work.db.layoutTemplate.findUnique({ where: { id: copyOf } })
    if (copyOf !== null && !from) throw new Invalid({ copyOf: 'missing' })
    const layout = keptAs(layoutOf(from?.layout))
    const { id } = await work.db.layoutTemplate.create({ data: { name, layout } })
    await tellOfTemplate(work, actor, 'create', id, copyOf === null ? {} : { copyOf })
    return id
  }
  return act(actor, done, { once })
}

/** Deletes a template (uuid) that nobody is given. Throws NotFound, NotAllowed; Conflict for a built-in one, and while it is given to somebody.
 *  Done once under a key. */
export function deleteTemplate(actor: Member, id: string, once?: Once): Promise<void> {
  const done = async (work: Work) => {
    const { builtIn } = await lockTemplate(work, 'delete', id)
    if (builtIn) throw new Conflict('built-in-layout-stays')
    const count = await work.db.layoutAssignment.count({ where: { templateId: id } })
    if (count > 0) throw new Conflict('layout-given', { count: String(count) })
    await work.db.layoutTemplate.delete({ where: { id } })
    await tellOfTemplate(work, actor, 'delete', id)
  }
  return act(actor, done, { once })
}
