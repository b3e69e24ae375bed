import type { Request, Response } from 'express'
import type { Asker } from '../../domain/access/actor/actor.ts'
import { askedFirst } from '../../domain/projects/list/asked.ts'
import { NotFound } from '../../domain/refusals.ts'
import { writeComment } from '../../domain/updates/comment.ts'
import { findProjectUpdates, findThread } from '../../domain/updates/find.ts'
import { findNews } from '../../domain/updates/news.ts'
import { findProjectsOpenTo } from '../../domain/updates/projects-open-to.ts'
import { markSeen } from '../../domain/updates/visit.ts'
import { writeUpdate } from '../../domain/updates/write.ts'
import { done, show, wantsJson } from '../answer.ts'
import { askingEither } from '../asking.ts'
import { pageQuery, parseQuery } from '../forms/form.ts'
import { formHandler } from '../forms/handler.ts'
import { onceOf } from '../forms/once.ts'
import type { Wrong } from '../forms/state.ts'
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
export const writeAnywhere = formHandler({
  schema: anywhereForm,
  verb: (req, input) => writeUpdate(readerOfNews(req), input, onceOf(req)),
  page: (req, res, wrong) => showNews(req, res, 1, wrong),
  next: (req, res, id) => done(req, res, '/updates', { id }, { what: 'updateSent' }),
})

async function showNews(req: Request, res: Response, page: number, wrong?: Wrong) {
  const actor = readerOfNews(req)
  const [news, open] = await Promise.all([findNews(actor, page), findProjectsOpenTo(actor)])
  const asked = wantsJson(req) ? null : await askedFirst(actor, 'updates')
  show(req, res, { ...news, ...open }, newsPage(asked, wrong))
}

/** Who asks, where their layout template has a page of what is new across projects. Throws NotFound. */
function readerOfNews(req: Request): Asker {
  const actor = askingEither(req)
  if (!actor.layout.navigation.includes('updates')) throw new NotFound()
  return actor
}

/** A visit to what is new: up to a moment it has all been seen. */
export const visit = formHandler({
  schema: visitForm,
  verb: (req, { upTo }) => markSeen(readerOfNews(req), upTo),
  next: (req, res) => done(req, res, '/updates', {}, { what: 'allRead' }),
})

/** The updates of a project, newest first. */
export async function projectUpdates(req: Asked, res: Response) {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await findProjectUpdates(askingEither(req), req.params.id, page), updatesPage())
}

/** Writes an update on a project. */
export const write = formHandler({
  schema: updateForm,
  verb: (req: Asked, input) => writeUpdate(askingEither(req), { projectId: req.params.id, ...input }, onceOf(req)),
  page: async (req, res, wrong) =>
    show(req, res, await findProjectUpdates(askingEither(req), req.params.id), updatesPage(wrong)),
  next: (req, res, id) => done(req, res, `/projects/${req.params.id}/updates`, { id }, { what: 'updateSent' }),
})

/** One update with its comments. */
export async function thread(req: Asked, res: Response) {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await findThread(askingEither(req), req.params.id, page), threadPage())
}

/** Writes a comment under an update. */
export const comment = formHandler({
  schema: commentForm,
  verb: (req: Asked, input) => writeComment(askingEither(req), { updateId: req.params.id, ...input }, onceOf(req)),
  page: async (req, res, wrong) =>
    show(req, res, await findThread(askingEither(req), req.params.id), threadPage(wrong)),
  next: (req, res, id) => done(req, res, `/updates/${req.params.id}`, { id }, { what: 'answerSent' }),
})
