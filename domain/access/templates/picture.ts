import type { Once } from '../../once.ts'
import { lookAs } from '../../people/preview/look-as.ts'
import { listProjects } from '../../projects/list/list.ts'
import { findHead } from '../../projects/project.ts'
import type { ProjectHead, ProjectList } from '../../projects/shapes.ts'
import { listTasks, type TaskList } from '../../projects/tasks/tasks.ts'
import type { ReportDefinition } from '../../reports/definition.ts'
import { findShownReport } from '../../reports/portal/find.ts'
import { dashboardOf, landingOf } from '../../reports/portal/opens.ts'
import { findReportBeginning, type ReportPage } from '../../reports/portal/page.ts'
import type { Member } from '../actor/actor.ts'
import { inPortal } from '../actor/portal.ts'
import type { Layout } from '../layouts.ts'

/** What the portal would tell a member with a layout: they with that layout, the reports that it begins with (those of the dashboard, or the one that comes
 *  first; none where it begins with a list), their projects, and of the first one its head and tasks; null where there is none, or tasks are not shown. */
export type PortalPicture = {
  as: Member
  begins: { definition: ReportDefinition; page: ReportPage }[]
  list: ProjectList
  head: ProjectHead | null
  tasks: TaskList | null
}

/** Rows of a report that a picture shows, at most. */
const most = 3

/**
 * What a member of a customer or partner (the membership's uuid) would be told by the portal if their layout were this one. It is told by what
 * answers the portal's pages, and noted as a preview, once under a key. Throws as `lookAs`.
 */
export async function picturePortal(
  actor: Member,
  membershipId: string,
  layout: Layout,
  once?: Once,
): Promise<PortalPicture> {
  const as = inPortal({ ...(await lookAs(actor, membershipId, once)), layout })
  const list = await listProjects(as, { page: 1 })
  const first = list.projects[0]
  const head = first ? await findHead(as, first.id, 'overview') : null
  const tasks = first && head?.sections.includes('tasks') ? await listTasks(as, first.id, { page: 1 }) : null
  return { as, begins: await beginningsOf(as), list, head, tasks }
}

/** The reports that the portal begins with for somebody, each with its first rows. */
async function beginningsOf(as: Member): Promise<PortalPicture['begins']> {
  const [landing, first] = landingOf(as).split('/', 2)
  const ids = landing === 'dashboard' ? dashboardOf(as) : landing === 'reports' && first ? [first] : []
  return Promise.all(
    ids.map(async (id) => {
      const [{ definition }, page] = await Promise.all([findShownReport(as, id), findReportBeginning(as, id, most)])
      return { definition, page }
    }),
  )
}
