import { type Asker, isMember } from '../../domain/access/actor/actor.ts'
import { hasPowers } from '../../domain/access/profiles.ts'
import { worksForClients } from '../../domain/partnerships/clients/eyes.ts'
import { Form } from '../parts/forms/form.tsx'
import type { FrameSay } from './text.ts'

type Props = { actor: Asker; isOwn: boolean; say: FrameSay }

/** Who is signed in, the way to another organisation of theirs, and the way out: both their own, and not in a preview. */
export function UserMenu({ actor, isOwn, say }: Props) {
  return (
    <details className="frame-menu user-menu" name="frame-menu">
      <summary aria-label={say('signedInAs', { name: actor.name })}>{actor.name}</summary>
      <div>
        <p className="quiet">{actor.organisation.name}</p>
        {isOwn && isMember(actor) && !hasPowers(actor.profile, 'menus') && worksForClients(actor) && (
          <a href="/clients">{say('clients')}</a>
        )}
        {isOwn && isMember(actor) && actor.memberships > 1 && <a href="/account/membership">{say('switchTo')}</a>}
        {isOwn && (
          <Form action="/sign-out">
            <button type="submit" className="plain">
              {say('signOut')}
            </button>
          </Form>
        )}
      </div>
    </details>
  )
}
