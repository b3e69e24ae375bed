import type { Member } from '../../../domain/access/actor/actor.ts'
import { scope } from '../../../domain/access/scope.ts'
import { placeOf } from '../../../domain/access/sharing/thing.ts'
import { grantsInto } from '../../../domain/access/sharing/ways.ts'
import type { Work } from '../../../domain/act.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { speaker } from '../../../words/catalogue.ts'
import { dayIn, formats } from '../../../words/dates.ts'
import { titlesById } from '../../guard/titles/titles.ts'
import type { Consequences, Meaning } from '../../guard/writing/meant.ts'
import { meaningTexts } from '../../texts/problems/meanings.text.ts'

/** What changing a project means: shares whose end follows its closing, which tasks that the member sees are still open in it, and who does not see it any
 *  more because they do not run it. */
export const consequencesOfProject: Consequences = async (work, actor, id) => {
  const ends = await endsOf(work, id)
  const { managerId: former } = await projectOf(work, id)
  const reached = await reaches(work, id, former)
  return async ({ names }) => {
    const closing = names.includes('closedAt') ? await ofClosing(work, actor, id, ends) : []
    const isLost = reached && names.includes('managerId') && !(await reaches(work, id, former))
    const running = isLost && former ? [await ofRunning(work, actor, former)] : []
    return [...closing, ...running]
  }
}

type Ends = Map<string, Date | null>

/** The ends of the shares that follow the closing of a project, and of what is in it. */
async function endsOf({ db }: Work, projectId: string): Promise<Ends> {
  const phases = await db.phase.findMany({ where: { projectId }, select: { id: true } })
  const files = await db.file.findMany({ where: { projectId }, select: { id: true } })
  const resources = [projectId, ...[...phases, ...files].map(({ id }) => id)]
  const grants = await db.grant.findMany({
    where: { resourceId: { in: resources }, followsClose: true, suspendedAt: null },
    select: { id: true, expiresAt: true },
  })
  return new Map(grants.map(({ id, expiresAt }) => [id, expiresAt]))
}

async function ofClosing(work: Work, actor: Member, id: string, before: Ends): Promise<Meaning[]> {
  const say = speaker(meaningTexts, actor.locale)
  const { day } = formats(actor.locale, actor.timeZone)
  const now = await endsOf(work, id)
  const changed = [...now].filter(([grant, end]) => before.get(grant)?.getTime() !== end?.getTime())
  const ending = changed.flatMap(([, end]) => end ?? []).toSorted((one, other) => one.getTime() - other.getTime())
  const staying = changed.length - ending.length
  const { closedAt } = await projectOf(work, id)
  const tasks = { projectId: id, status: { not: 'done' } } as const
  const open = await work.db.task.count({ where: { AND: [tasks, scope(actor, 'read', 'Task')] } })
  const texts = [
    ending[0] && say('shares-end', { count: ending.length, day: day(dayIn(actor.timeZone, ending[0])) }),
    staying > 0 && say('shares-stay', { count: staying }),
    closedAt && open > 0 && say('tasks-open', { count: open }),
  ]
  return texts.flatMap((text) => (text ? [{ column: 'closedAt', text }] : []))
}

/** Whether a membership (uuid) gets into a project by any way as things stand. */
async function reaches({ db }: Work, id: string, membershipId: string | null): Promise<boolean> {
  const thing = await placeOf(db, { resourceKind: 'project', resourceId: id })
  return membershipId !== null && (await grantsInto(db, thing, 'membership', membershipId)).length > 0
}

/** That whoever ran it (a membership's uuid) does not see it any more. */
async function ofRunning({ db }: Work, actor: Member, former: string): Promise<Meaning> {
  const name = (await titlesById(actor, 'Membership', [former], db)).get(former)
  const say = speaker(meaningTexts, actor.locale)
  return { column: 'managerId', text: name ? say('sees-no-longer', { name }) : say('somebody-sees-no-longer') }
}

async function projectOf({ db }: Work, id: string) {
  const found = await db.project.findUnique({ where: { id } })
  if (!found) throw new NotFound()
  return found
}
