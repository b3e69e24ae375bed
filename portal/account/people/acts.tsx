import type { ListedMember } from '../../../domain/people/colleagues/list.ts'
import { Form } from '../../parts/forms/form.tsx'
import { OnceKey } from '../../parts/forms/once-key.tsx'
import type { PeopleSay } from './text.ts'

type Props = { person: ListedMember; called: string; here: string; say: PeopleSay }

/** What can be done about somebody. */
export function Acts({ person: { id, can, isSelf, standing, lacks }, called, here, say }: Props) {
  const named = { name: called }
  const at = `/account/people/${id}`
  return (
    <div className="acts">
      {can.resend && (
        <Act action={`${at}/invitation`} here={here} label={say('resendTo', named)} words={say('resend')} once />
      )}
      {can.withdraw && (
        <Act
          action={`${at}/invitation/withdrawal`}
          here={here}
          label={say('withdrawOf', named)}
          words={say('withdraw')}
        />
      )}
      {standing === 'here' && !isSelf && (
        <a href={`${at}/tokens`} aria-label={say('tokensOf', named)}>
          {say('tokens')}
        </a>
      )}
      {can.disable && (
        <a href={`${at}/disabling`} aria-label={say('disableOf', named)}>
          {say('disable')}
        </a>
      )}
      {can.enable && (
        <a href={`${at}/enabling`} aria-label={say('enableOf', named)}>
          {say('enable')}
        </a>
      )}
      {lacks && <p className="below quiet">{say('lacks', { type: lacks.type, ask: lacks.ask ?? 'nobody' })}</p>}
    </div>
  )
}

type ActProps = { action: string; here: string; label: string; words: string; once?: boolean }

function Act({ action, here, label, words, once }: ActProps) {
  return (
    <Form action={action}>
      {once && <OnceKey />}
      <input type="hidden" name="to" value={here} />
      <button type="submit" className="plain" aria-label={label}>
        {words}
      </button>
    </Form>
  )
}
