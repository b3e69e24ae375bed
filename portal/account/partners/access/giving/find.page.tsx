import type { PartnerFound, PartnersFound } from '../../../../../domain/partnerships/access/giving/findable.ts'
import { writtenAddress } from '../../../../../words/address.ts'
import { speaker } from '../../../../../words/catalogue.ts'
import type { View } from '../../../../answer.ts'
import { formState, type Wrong } from '../../../../forms/state.ts'
import { Field } from '../../../../parts/forms/field.tsx'
import { addressWith } from '../../../../parts/pages.tsx'
import type { Reader } from '../../../../reader.ts'
import { GivenCrumb } from '../crumb.tsx'
import { givingTexts } from './text.ts'

/** The first step: whom to give access to. */
export const findPartnerPage =
  (wrong?: Wrong): View<PartnersFound> =>
  ({ q, partners, found, more, address, isShort }, reader) => {
    const say = speaker(givingTexts, reader)
    const form = formState(wrong, reader, { form: 'q', q: 'q' })
    const isNone = !wrong && q !== '' && !isShort && !address && partners.length + found.length === 0
    return {
      title: say('title'),
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <GivenCrumb reader={reader} />
          <h1>{say('title')}</h1>
          <p className="lead">{say('findLead')}</p>
          {partners.length > 0 && <h2>{say('yourPartners')}</h2>}
          <Organisations all={partners} reader={reader} />
          <h2>{say('find')}</h2>
          <form className="fields" action={here} noValidate>
            <Field
              {...{ label: say('findLabel'), name: 'q', defaultValue: q, autoComplete: 'off', maxLength: 200 }}
              hint={say('findHint', { host: reader.host?.name ?? '' })}
              problem={form.problem('q') ?? (isShort ? say('short') : undefined)}
            />
            <div>
              <button type="submit" className="second">
                {say('search')}
              </button>
            </div>
          </form>
          {isNone && <p className="empty">{say('none')}</p>}
          <Organisations all={found} reader={reader} />
          {more && <p className="quiet">{say('moreFound')}</p>}
          {address && !wrong && (
            <ul className="ways">
              <li>
                <a href={addressWith(here, { email: address })}>{say('address', { email: writtenAddress(address) })}</a>
              </li>
            </ul>
          )}
        </>
      ),
    }
  }

const here = '/account/partners/access/new'

/** Each leads on; one that has access, or is offered it, to where that is changed. */
function Organisations({ all, reader }: { all: PartnerFound[]; reader: Reader }) {
  const say = speaker(givingTexts, reader)
  if (all.length === 0) return null
  return (
    <ul className="ways">
      {all.map(({ id, name, access }) => (
        <li key={id}>
          {access ? (
            <>
              {name}
              <span>
                <a href={`/account/partners/access/${access.id}`} aria-label={say(`${access.state}Of`, { whom: name })}>
                  {say(access.state)}
                </a>
              </span>
            </>
          ) : (
            <a href={addressWith(here, { partnerId: id })} aria-label={say('goOnWith', { whom: name })}>
              {name}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
