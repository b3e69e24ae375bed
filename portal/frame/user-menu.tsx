import type { Member } from '../../domain/access/actor/actor.ts'
import { Form } from '../parts/forms/form.tsx'
import type { FrameSay } from './text.ts'

/** Who is signed in, the way to another organisation of theirs, and the way out. */
export function UserMenu({ actor, say }: { actor: Member; say: FrameSay }) {
  return (
    <details className="frame-menu user-menu" name="frame-menu">
      <summary aria-label={say('signedInAs', { name: actor.name })}>{actor.name}</summary>
      <div>
        <p className="quiet">{actor.organisation.name}</p>
        {actor.memberships > 1 && <a href="/account/membership">{say('switchTo')}</a>}
        <Form action="/sign-out">
          <button type="submit" className="plain">
            {say('signOut')}
          </button>
        </Form>
      </div>
    </details>
  )
}
