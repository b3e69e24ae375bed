import type { Request, Response } from 'express'
import { findTask } from '../../domain/projects/task.ts'
import { writeAboutTask } from '../../domain/updates/write.ts'
import { done, show } from '../answer.ts'
import { asking } from '../asking.ts'
import { pageQuery, parse, parseQuery } from '../form.ts'
import { orFormAgain } from '../form-again.ts'
import { onceOf } from '../once.ts'
import type { Wrong } from '../problem.ts'
import { aboutForm } from './form.ts'
import { taskPage } from './task.page.tsx'

type Asked = Request<{ id: string }>

/** `GET /tasks/:id`: one task, what was written about it, and the place to answer what it asks. */
export async function task(req: Asked, res: Response) {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await findTask(asking(req), req.params.id, page), taskPage())
}

/** `POST /tasks/:id/updates`: writes about a task. */
export async function writeAbout(req: Asked, res: Response) {
  const actor = asking(req)
  const taskId = req.params.id
  const send = async () => {
    const id = await writeAboutTask(actor, { taskId, ...parse(aboutForm, req.body) }, onceOf(req))
    done(req, res, `/tasks/${taskId}`, { id }, { what: 'updateSent' })
  }
  const again = async (wrong: Wrong) => show(req, res, await findTask(actor, taskId), taskPage(wrong))
  await orFormAgain(req as Request, res, send, again)
}
