import type { Request, RequestHandler, Response } from 'express'
import { extendByLink } from '../../domain/access/sharing/ends/extend.ts'
import { type Extension, openExtension } from '../../domain/access/sharing/ends/extension.ts'
import { formHandler } from '../forms/handler.ts'
import type { Wrong } from '../forms/state.ts'
import { openLinkOrExplain } from '../session/again.ts'
import { showHolder } from '../session/show-holder.ts'
import { extendedPage, extensionPage } from './extension.page.tsx'
import { extensionForm } from './form.ts'

type Asked = Request<{ value: string }>

/** What the link in a mail about a share that ends leads to: a button. Mail scanners open links, so that looking changes nothing. */
export const showExtension: RequestHandler<{ value: string }> = (req, res) =>
  openLinkOrExplain(req, res, 'extension', () => showWith(req, res))

/** Extends the share, once. It needs no sign-in: the link is its holder's alone. */
export const extend: RequestHandler<{ value: string }> = (req, res) =>
  openLinkOrExplain(req, res, 'extension', () => extendIt(req, res))

const extendIt = formHandler({
  schema: extensionForm,
  verb: (req: Asked, { until }) => extendByLink(req.params.value, until),
  page: showWith,
  next: (req, res, extended) => showHolder(extended.holder, req, res, told(extended), extendedPage),
})

async function showWith(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  const open = await openExtension(req.params.value)
  showHolder(open.holder, req, res, told(open), extensionPage(wrong))
}

const told = ({ whom, what, endsAt, later }: Extension) => ({ whom, what, endsAt, later })
