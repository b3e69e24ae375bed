import type { Elsewhere, ThingLocation } from '../../domain/people/elsewhere.ts'
import { longestBody } from '../../domain/updates/body.ts'
import { type Say, speaker, type Values } from '../../words/catalogue.ts'
import { onceField } from '../forms/once.ts'
import { Form } from '../parts/forms/form.tsx'
import type { Page, Reader } from '../reader.ts'
import { switchField } from './acting.ts'
import { elsewhereTexts } from './elsewhere.text.ts'
import type { Sent } from './sent.ts'

type Words = Say<keyof (typeof elsewhereTexts)['en']>
type Props = { place: ThingLocation; sent: Sent; say: Words; told: Values }

/** Where something belongs, and one press that acts for that organisation and goes on with what was asked. What was written is kept. */
export function elsewherePage({ place }: Elsewhere, sent: Sent, reader: Reader): Page {
  const say = speaker(elsewhereTexts, reader)
  const told = { organisation: place.membership?.organisation.name, now: reader.actor?.organisation.name }
  const title = say(place.membership ? 'title' : 'title-stranger')
  return {
    title,
    narrow: true,
    body: (
      <>
        <h1>{title}</h1>
        <p className="lead">{whereOf(place, say, told)}</p>
        {sent.reads || sent.files ? (
          <GoOn {...{ place, sent, say, told }} />
        ) : (
          <Again {...{ place, sent, say, told }} />
        )}
        <p>
          <a href="/">{say('home')}</a>
        </p>
      </>
    ),
  }
}

function whereOf({ membership, thing, alsoHere }: ThingLocation, say: Words, told: Values): string {
  if (!membership) return say('stranger', told)
  if (alsoHere) return say('shownFor', told)
  return thing?.name ? say(thing.kind, { ...told, name: thing.name }) : say('unnamed', told)
}

/** Of what only reads there is an address to go on to; files cannot be kept, so that they are chosen anew. */
function GoOn({ place: { membership, thing }, sent, say, told }: Props) {
  const to = sent.reads ? sent.address : (thing?.to ?? '/')
  return (
    <>
      {sent.files && <p>{say('filesGone')}</p>}
      {membership && (
        <Form action="/account/membership">
          <input type="hidden" name="membershipId" value={membership.id} />
          <input type="hidden" name="to" value={to} />
          <button type="submit">{say('goOn', told)}</button>
        </Form>
      )}
    </>
  )
}

/** The form as it was sent, under the same key, so that it is done once. */
function Again({ place: { membership, thing, alsoHere }, sent, say, told }: Props) {
  const { body, ...others } = sent.fields
  const hidden = Object.entries({ ...others, ...(sent.key && { [onceField]: sent.key }) })
  const isText = body !== undefined
  return (
    <Form className="fields" action={sent.address}>
      <p>{say(isText ? 'kept' : 'nothingDone')}</p>
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" {...{ name, value }} />
      ))}
      {isText && (
        <div className="field">
          <label htmlFor="body">{say('yours')}</label>
          <textarea id="body" name="body" rows={6} maxLength={longestBody} defaultValue={body} />
        </div>
      )}
      {membership && thing && (
        <div>
          <button type="submit" name={switchField} value={membership.id}>
            {say(isText ? 'send' : 'goOn', told)}
          </button>
        </div>
      )}
      {alsoHere && sent.as && (
        <div>
          <button type="submit" name={switchField} value={sent.as} className="second">
            {say('sendNow', told)}
          </button>
        </div>
      )}
    </Form>
  )
}
