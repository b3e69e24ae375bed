import { speaker } from '../../words/catalogue.ts'
import { Form } from '../parts/forms/form.tsx'
import { isFollowed } from '../preview/own.ts'
import type { Reader } from '../reader.ts'
import { overviewTexts } from './overview.text.ts'

type Props = { project: { id: string; following?: boolean }; reader: Reader }

/** Whether mails about the project are wanted, and the button that changes it. */
export function Follow({ project: { id, following }, reader }: Props) {
  if (following === undefined || !isFollowed(`/projects/${id}/following`, reader)) return null
  const say = speaker(overviewTexts, reader)
  return (
    <Form action={`/projects/${id}/following`} className="follow">
      <p className="quiet">{say(following ? 'followed' : 'notFollowed')}</p>
      <button type="submit" className="second" name="following" value={following ? 'no' : 'yes'}>
        {say(following ? 'unfollow' : 'follow')}
      </button>
    </Form>
  )
}
