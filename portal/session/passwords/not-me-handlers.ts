import type { RequestHandler } from 'express'
import { findNotMe, reportNotMe } from '../../../domain/people/passwords/not-me.ts'
import { nothing, parse } from '../../forms/form.ts'
import { openLinkOrExplain } from '../again.ts'
import { showHolder } from '../show-holder.ts'
import { notMePage } from './not-me.page.tsx'
import { notMeDonePage } from './not-me-done.page.tsx'

/** What the link "that was not me" leads to: a button. Mail scanners open links, so that looking changes nothing. */
export const showNotMe: RequestHandler<{ value: string }> = (req, res) =>
  openLinkOrExplain(req, res, 'not_me', async () => {
    const holder = await findNotMe(req.params.value)
    showHolder(holder, req, res, { email: holder.email }, notMePage)
  })

/** Signs somebody out everywhere, makes their password worthless, and has a link for a new one mailed. It needs no sign-in. */
export const notMe: RequestHandler<{ value: string }> = (req, res) =>
  openLinkOrExplain(req, res, 'not_me', async () => {
    parse(nothing, req.body)
    const holder = await reportNotMe(req.params.value)
    showHolder(holder, req, res, { email: holder.email }, notMeDonePage)
  })
