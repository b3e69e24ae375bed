import type { SharingPlace } from '../../domain/access/sharing/box/one.ts'
import { speaker } from '../../words/catalogue.ts'
import { isFollowed } from '../preview/own.ts'
import type { Reader } from '../reader.ts'
import { addressOf } from '../sharing/crumb.tsx'
import { accessRequestTexts } from './text.ts'

type Props = { of: SharingPlace; whom?: { membershipId: string; name: string }; reader: Reader }

/** The way to ask for access to a project or product, for a colleague where one is named. */
export function AskLink({ of, whom, reader }: Props) {
  const say = speaker(accessRequestTexts, reader)
  const href = `${addressOf(of)}/access-request`
  if (!isFollowed(href, reader)) return null
  if (!whom) return <a href={href}>{say('askMore')}</a>
  return (
    <a href={`${href}?colleagueId=${whom.membershipId}`} aria-label={say('askFor', { whom: whom.name })}>
      {say('askMore')}
    </a>
  )
}
