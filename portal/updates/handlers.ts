import type { Request, Response } from 'express'
import type { Member } from '../../domain/access/actor.ts'
import { NotFound } from '../../domain/refusals.ts'
import { writeComment } from '../../domain/updates/comment.ts'
import { findProjectUpdates, findThread } from '../../domain/updates/find.ts'
import { findNews } from '../../domain/updates/news.ts'
import { findProjectsOpenTo } from '../../domain/updates/projects-open-to.ts'
import { markSeen } from '../../domain/updates/visit.ts'
import { writeUpdate } from '../../domain/updates/write.ts'
import { done, show } from '../answer.ts'
import { asking } from '../asking.ts'
import { pageQuery, parse, parseQuery } from '../form.ts'
import { orFormAgain } from '../form-again.ts'
import { onceOf } from '../once.ts'
import type { Wrong } from '../problem.ts'
import { anywhereForm, commentForm, updateForm, visitForm } from './form.ts'
import { newsPage } from './news.page.tsx'
import { threadPage } from './thread.page.tsx'
import { updatesPage } from './updates.page.tsx'

type Asked = Request<{ id: string }>

/** Everything new across one's projects, unless the layout template leaves it out. Looking marks nothing as seen. */
export async function news(req: Request, res: Response) {
  const { page } = parseQuery(pageQuery, req.query)
  await showNews(req, res, page)
}

/** Writes on one of the projects from the page of them all. */
export async function writeAnywhere(req: Request, res: Response) {
  hasNews(asking(req))
  const send = async () => {
    const id = await writeUpdate(asking(req), parse(anywhereForm, req.body), onceOf(req))
    done(req, res, '/updates', { id }, { what: 'updateSent' })
  }
  await orFormAgain(req, res, send, (wrong) => showNews(req, res, 1, wrong))
}

async function showNews(req: Request, res: Response, page: number, wrong?: Wrong) {
  const actor = asking(req)
  hasNews(actor)
  const [news, projects] = await Promise.all([findNews(actor, page), findProjectsOpenTo(actor)])
  show(req, res, { ...news, projects }, newsPage(wrong))
}

/** The page of what is new across projects: the layout template decides whether there is one. Throws NotFound. */
function hasNews({ layout }: Member): void {
  if (!layout.navigation.includes('updates')) throw new NotFound()
}

/** A visit to what is new: up to a moment it has all been seen. */
export async function visit(req: Request, res: Response) {
  hasNews(asking(req))
  await markSeen(asking(req), parse(visitForm, req.body).upTo)
  done(req, res, '/updates', {}, { what: 'allRead' })
}

/** The updates of a project, newest first. */
export async function projectUpdates(req: Asked, res: Response) {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await findProjectUpdates(asking(req), req.params.id, page), updatesPage())
}

/** Writes an update on a project. */
export async function write(req: Asked, res: Response) {
  const actor = asking(req)
  const projectId = req.params.id
  const send = async () => {
    const id = await writeUpdate(actor, { projectId, ...parse(updateForm, req.body) }, onceOf(req))
    done(req, res, `/projects/${projectId}/updates`, { id }, { what: 'updateSent' })
  }
  const again = async (wrong: Wrong) => show(req, res, await findProjectUpdates(actor, projectId), updatesPage(wrong))
  await orFormAgain(req as Request, res, send, again)
}

/** One update with its comments. */
export async function thread(req: Asked, res: Response) {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await findThread(asking(req), req.params.id, page), threadPage())
}

/** Writes a comment under an update. */
export async function comment(req: Asked, res: Response) {
  const actor = asking(req)
  const updateId = req.params.id
  const send = async () => {
    const id = await writeComment(actor, { updateId, ...parse(commentForm, req.body) }, onceOf(req))
    done(req, res, `/updates/${updateId}`, { id }, { what: 'answerSent' })
  }
  const again = async (wrong: Wrong) => show(req, res, await findThread(actor, updateId), threadPage(wrong))
  await orFormAgain(req as Request, res, send, again)
}
