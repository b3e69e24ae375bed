import type { RequestHandler } from 'express'
import { checkPreviewLink, usePreviewLink } from '../../domain/people/preview/link.ts'
import { done, show } from '../answer.ts'
import { nothing, parse } from '../forms/form.ts'
import { holderAsReader } from '../reader.ts'
import { openLinkOrExplain } from '../session/again.ts'
import { forgetPreview, keepPreview } from './cookie.ts'
import { previewPage } from './preview.page.tsx'

/** `GET /preview/:value`: what a link of the back-office leads to. Looking at it changes nothing. */
export const showPreview: RequestHandler<{ value: string }> = (req, res) =>
  openLinkOrExplain(req, res, 'preview', async () => {
    const { by, as } = await checkPreviewLink(req.params.value)
    const data = { as: as.name, organisation: as.organisation.name }
    show(req, res, data, previewPage, holderAsReader(req, by))
  })

/** `POST /preview/:value`: begins it, once. */
export const beginPreview: RequestHandler<{ value: string }> = (req, res) =>
  openLinkOrExplain(req, res, 'preview', async () => {
    parse(nothing, req.body)
    keepPreview(res, await usePreviewLink(req.params.value))
    done(req, res, '/')
  })

/** `POST /preview/end` */
export const endPreview: RequestHandler = (req, res) => {
  parse(nothing, req.body)
  forgetPreview(res)
  done(req, res, '/')
}
