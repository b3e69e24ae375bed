import type { RequestHandler } from 'express'
import { confirmAddress } from '../../../domain/people/address/confirm.ts'
import { type AddressLink, findAddressLink } from '../../../domain/people/address/link.ts'
import { undoAddress } from '../../../domain/people/address/undo.ts'
import { nothing, parse } from '../../forms/form.ts'
import { openLinkOrExplain } from '../again.ts'
import { showHolder } from '../show-holder.ts'
import { confirmedPage, confirmPage, undonePage, undoPage } from './addresses.page.tsx'

type ByLink = RequestHandler<{ value: string }>
const told = ({ email }: AddressLink) => ({ email })

/** What the link to a new address leads to: a button. Mail scanners open links, so that looking changes nothing. */
export const showNew: ByLink = (req, res) =>
  openLinkOrExplain(req, res, 'new_address', async () => {
    const link = await findAddressLink('new_address', req.params.value)
    showHolder(link.actor, req, res, told(link), confirmPage)
  })

/** Gives somebody the address whose link they press. It needs no sign-in: the mailbox may be open somewhere else. */
export const confirmNew: ByLink = (req, res) =>
  openLinkOrExplain(req, res, 'new_address', async () => {
    parse(nothing, req.body)
    const link = await confirmAddress(req.params.value)
    showHolder(link.actor, req, res, told(link), confirmedPage)
  })

/** What the link to the former address leads to: a button. */
export const showUndo: ByLink = (req, res) =>
  openLinkOrExplain(req, res, 'undo_address', async () => {
    const link = await findAddressLink('undo_address', req.params.value)
    showHolder(link.actor, req, res, told(link), undoPage)
  })

/** Takes a change of address back, and shuts out whoever came in since. */
export const undo: ByLink = (req, res) =>
  openLinkOrExplain(req, res, 'undo_address', async () => {
    parse(nothing, req.body)
    const link = await undoAddress(req.params.value)
    showHolder(link.actor, req, res, told(link), undonePage)
  })
