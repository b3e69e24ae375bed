import type { RequestHandler } from 'express'
import { requestSignInLink } from '../../../domain/people/sign-in/request.ts'
import { checkSignInLink, signInByCode, signInByLink } from '../../../domain/people/sign-in/sign-in-by-mail.ts'
import { callerOf, keepBrowser } from '../../../doors/browser.ts'
import { show } from '../../answer.ts'
import { nothing, parse } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { openLinkOrExplain } from '../again.ts'
import { enterPortal } from '../enter.ts'
import { addressForm, codeForm } from '../form.ts'
import { showHolder, signedInBeside } from '../show-holder.ts'
import { keepReturnAddress, returnAddressInForm, returnAddressInQuery, takeReturnAddress } from '../way-back.ts'
import { codePage } from './code.page.tsx'
import { linkPage } from './link.page.tsx'
import { linkRequestPage } from './link-request.page.tsx'

/** Where to ask for a link and a code. */
export const showLinkRequest: RequestHandler = (req, res) =>
  show(req, res, returnAddressInQuery(req.query), linkRequestPage())

/** Has a link and a code mailed; the answer is the same for every address. */
export const requestLink = formHandler({
  schema: addressForm,
  verb: (req, { email }) => requestSignInLink({ ...callerOf(req), email }),
  page: (req, res, wrong) => show(req, res, returnAddressInForm(req), linkRequestPage(wrong)),
  next: (req, res, _, { email, to }) => {
    keepBrowser(req, res)
    keepReturnAddress(res, 'sign_in', to)
    res.status(202)
    show(req, res, { email, ...(to && { to }) }, codePage())
  },
})

/** Where a mailed code is typed. */
export const showCode: RequestHandler = (req, res) => show(req, res, returnAddressInQuery(req.query), codePage())

/** Signs in by a mailed code, together with the address it was mailed to. */
export const useCode = formHandler({
  schema: codeForm,
  verb: (req, { email, code }) => signInByCode({ ...callerOf(req), email, code }),
  page: (req, res, wrong) => show(req, res, returnAddressInForm(req), codePage(wrong)),
  next: (req, res, actor, { to }) => enterPortal(req, res, actor, to),
})

/** What a mailed link leads to: a button. Mail scanners open links, so that looking changes nothing. */
export const showLink: RequestHandler<{ value: string }> = (req, res) =>
  openLinkOrExplain(req, res, 'sign_in', async () => {
    const holder = await checkSignInLink(req.params.value)
    showHolder(holder, req, res, { email: holder.email, signedIn: signedInBeside(holder, req) }, linkPage)
  })

/** Signs in by a mailed link. */
export const useLink: RequestHandler<{ value: string }> = (req, res) =>
  openLinkOrExplain(req, res, 'sign_in', async () => {
    parse(nothing, req.body)
    await enterPortal(req, res, await signInByLink(req.params.value, callerOf(req)), takeReturnAddress(req, res))
  })
