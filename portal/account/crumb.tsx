import { hasTemporaryPassword } from '../../domain/access/actor/actor.ts'
import { speaker } from '../../words/catalogue.ts'
import { isFollowed } from '../preview/own.ts'
import type { Reader } from '../reader.ts'
import { hasAccountPage } from './shown.ts'
import { accountTexts } from './text.ts'

/** The way from one of its pages back to the account, for whom it is open: not while a password of one's own is to be chosen. */
export function AccountCrumb({ reader }: { reader: Reader }) {
  const { actor } = reader
  if (!actor || hasTemporaryPassword(actor) || !hasAccountPage(actor) || !isFollowed('/account', reader)) return null
  return (
    <p className="crumb">
      <a href="/account">{speaker(accountTexts, reader)('title')}</a>
    </p>
  )
}
