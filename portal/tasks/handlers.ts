import type { Request, Response } from 'express'
import { findTask } from '../../domain/projects/tasks/task.ts'
import { writeAboutTask } from '../../domain/updates/write.ts'
import { done, show } from '../answer.ts'
import { askingEither } from '../asking.ts'
import { pageQuery, parseQuery } from '../forms/form.ts'
import { formHandler } from '../forms/handler.ts'
import { onceOf } from '../forms/once.ts'
import { aboutForm } from './form.ts'
import { taskPage } from './task.page.tsx'

type Asked = Request<{ id: string }>

/** `GET /tasks/:id`: one task, what was written about it, and the place to answer what it asks. */
export async function task(req: Asked, res: Response) {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await findTask(askingEither(req), req.params.id, page), taskPage())
}

/** `POST /tasks/:id/updates`: writes about a task. */
export const writeAbout = formHandler({
  schema: aboutForm,
  verb: (req: Asked, input) => writeAboutTask(askingEither(req), { taskId: req.params.id, ...input }, onceOf(req)),
  page: async (req, res, wrong) => show(req, res, await findTask(askingEither(req), req.params.id), taskPage(wrong)),
  next: (req, res, id) => done(req, res, `/tasks/${req.params.id}`, { id }, { what: 'updateSent' }),
})
