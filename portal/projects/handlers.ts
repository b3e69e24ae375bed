import type { Request, Response } from 'express'
import { listProjects, listWithNeeds } from '../../domain/projects/list/list.ts'
import { findOverview } from '../../domain/projects/overview.ts'
import { findHead } from '../../domain/projects/project.ts'
import { findPlan } from '../../domain/projects/sections/plan.ts'
import { listRaid } from '../../domain/projects/sections/raid.ts'
import { listTasks } from '../../domain/projects/tasks/tasks.ts'
import { follow, unfollow } from '../../domain/updates/follow.ts'
import { done, show } from '../answer.ts'
import { askingEither } from '../asking.ts'
import { nothing, pageQuery, parseQuery } from '../forms/form.ts'
import { formHandler } from '../forms/handler.ts'
import { followingForm, projectQuery, taskQuery } from './form.ts'
import { projectsPage } from './list/projects.page.tsx'
import { overviewPage } from './overview.page.tsx'
import { planPage } from './plan/plan.page.tsx'
import { raidPage } from './raid.page.tsx'
import { tasksPage } from './tasks/tasks.page.tsx'

type Asked = Request<{ id: string }>

/** `GET /projects`: the projects somebody reaches and, above the whole list, what they are needed for. */
export async function projects(req: Request, res: Response) {
  const query = parseQuery(projectQuery, req.query)
  const actor = askingEither(req)
  const isWhole = Object.keys(query).length === 1 && query.page === 1
  const list = isWhole ? await listWithNeeds(actor, query) : { ...(await listProjects(actor, query)), needs: null }
  show(req, res, list, projectsPage(query))
}

/** `GET /projects/:id`: how one of them is going. */
export async function overview(req: Asked, res: Response) {
  parseQuery(nothing, req.query)
  show(req, res, await findOverview(askingEither(req), req.params.id), overviewPage)
}

/** `GET /projects/:id/plan` */
export async function plan(req: Asked, res: Response) {
  parseQuery(nothing, req.query)
  const { id } = req.params
  const [head, plan] = await Promise.all([findHead(askingEither(req), id, 'plan'), findPlan(askingEither(req), id)])
  show(req, res, { ...head, ...plan }, planPage)
}

/** `GET /projects/:id/tasks` */
export async function tasks(req: Asked, res: Response) {
  const query = parseQuery(taskQuery, req.query)
  show(req, res, await listTasks(askingEither(req), req.params.id, query), tasksPage(query))
}

/** `GET /projects/:id/raid` */
export async function raid(req: Asked, res: Response) {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await listRaid(askingEither(req), req.params.id, page), raidPage)
}

/** `POST /projects/:id/following`: mails about it are wanted, or with `following=no` no longer. */
export const startFollowing = formHandler({
  schema: followingForm,
  verb: (req: Asked, { following }) => (following === 'yes' ? follow : unfollow)(askingEither(req), req.params.id),
  next: (req, res, _, { following }) => tellFollowing(req, res, following === 'yes'),
})

/** `DELETE /projects/:id/following` */
export const stopFollowing = formHandler({
  schema: nothing,
  verb: (req: Asked) => unfollow(askingEither(req), req.params.id),
  next: (req, res) => tellFollowing(req, res, false),
})

function tellFollowing(req: Asked, res: Response, following: boolean): void {
  done(req, res, `/projects/${req.params.id}`, { following }, { what: following ? 'following' : 'notFollowing' })
}
