import { speaker } from '../../words/catalogue.ts'
import { isFollowed } from '../preview/own.ts'
import type { Reader } from '../reader.ts'
import { accessRequestTexts } from './text.ts'

type Props = { projectId: string; whom?: { membershipId: string; name: string }; reader: Reader }

/** The way to ask for access to a project (uuid), for a colleague where one is named. */
export function AskLink({ projectId, whom, reader }: Props) {
  const say = speaker(accessRequestTexts, reader)
  const href = `/projects/${projectId}/access-request`
  if (!isFollowed(href, reader)) return null
  if (!whom) return <a href={href}>{say('askMore')}</a>
  return (
    <a href={`${href}?colleagueId=${whom.membershipId}`} aria-label={say('askFor', { whom: whom.name })}>
      {say('askMore')}
    </a>
  )
}
