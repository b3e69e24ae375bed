import type { RequestHandler } from 'express'
import { confirmAddress } from '../../../domain/people/address/confirm.ts'
import { type AddressLink, findAddressLink } from '../../../domain/people/address/link.ts'
import { undoAddress } from '../../../domain/people/address/undo.ts'
import { nothing, parse } from '../../forms/form.ts'
import { openLinkOrExplain } from '../again.ts'
import { showHolder } from '../show-holder.ts'
import { confirmedPage, confirmPage, undonePage, undoPage } from './addresses.page.tsx'

type Kind = Parameters<typeof findAddressLink>[0]
type ByLink = RequestHandler<{ value: string }>

/** What the link to a new address leads to: a button. Mail scanners open links, so that looking changes nothing. */
export const showNew = looking('new_address', confirmPage)

/** Gives somebody the address whose link they press. It needs no sign-in: the mailbox may be open somewhere else. */
export const confirmNew = pressing('new_address', confirmAddress, confirmedPage)

/** What the link to the former address leads to: a button. */
export const showUndo = looking('undo_address', undoPage)

/** Takes a change of address back, and shuts out whoever came in since. */
export const undo = pressing('undo_address', undoAddress, undonePage)

function looking(kind: Kind, page: typeof confirmPage): ByLink {
  return answering(kind, ({ params }) => findAddressLink(kind, params.value), page)
}

function pressing(kind: Kind, work: (value: string) => Promise<AddressLink>, page: typeof confirmPage): ByLink {
  const press = ({ body, params }: Parameters<ByLink>[0]) => {
    parse(nothing, body)
    return work(params.value)
  }
  return answering(kind, press, page)
}

function answering(
  kind: Kind,
  find: (req: Parameters<ByLink>[0]) => Promise<AddressLink>,
  page: typeof confirmPage,
): ByLink {
  return (req, res) =>
    openLinkOrExplain(req, res, kind, async () => {
      const { actor, email } = await find(req)
      showHolder(actor, req, res, { email }, page)
    })
}
