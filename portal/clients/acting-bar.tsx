import type { Delegate } from '../../domain/access/actor/actor.ts'
import { speaker } from '../../words/catalogue.ts'
import { Form } from '../parts/forms/form.tsx'
import type { Reader } from '../reader.ts'
import { clientTexts } from './text.ts'

/** Says on every page for whom somebody works, and as who; leads to others of their clients, and stops it. */
export function ActingBar({ actor, reader }: { actor: Delegate; reader: Reader }) {
  const say = speaker(clientTexts, reader)
  const { name, home, organisation, otherClients } = actor
  return (
    <section className="preview-bar" aria-label={say('barLabel')}>
      <p>{say('bar', { client: organisation.name, name, partner: home.name })}</p>
      <div className="acts">
        {otherClients.map((client) => (
          <Form key={client.id} action={`/clients/${client.id}/act`}>
            <button type="submit" className="second near" aria-label={say('workIn', { client: client.name })}>
              {say('to', { client: client.name })}
            </button>
          </Form>
        ))}
        <Form action="/clients/stop">
          <button type="submit" className="second">
            {say('stop')}
          </button>
        </Form>
      </div>
    </section>
  )
}
