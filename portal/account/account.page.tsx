import type { PersonSettings } from '../../domain/people/change.ts'
import { writtenAddress } from '../../words/address.ts'
import { type Locale, speaker } from '../../words/catalogue.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { type OpenPages, organisationWays } from '../frame/menus/organisation-ways.ts'
import { type Leading, Ways } from '../parts/ways.tsx'
import { PictureForms } from '../pictures/forms.tsx'
import { isFollowed } from '../preview/own.ts'
import type { Page, Reader } from '../reader.ts'
import { ChoicesForm } from './choices-form.tsx'
import { type AccountSay, accountTexts } from './text.ts'

type Data = {
  email: string
  memberships: number
  organisation: { id: string; name: string }
  choices: PersonSettings
  pictureId: string | null
  /** What counts now where nothing was chosen. */
  inUse: { locale: Locale; timeZone: string }
  /** Where they are signed in; not told in a preview. */
  sessions?: number
  /** Whether they look after the people and the account of their organisation, and see its contacts. */
  can: OpenPages
}

/** Name, language, time zone, mails; and the way to password, devices and organisations. */
export const accountPage =
  (wrong?: Wrong) =>
  (data: Data, reader: Reader): Page => {
    const say = speaker(accountTexts, reader)
    const form = formState(wrong, reader, {
      name: 'name',
      locale: 'locale',
      timeZone: 'timeZone',
      picture: 'picture',
    })
    return {
      title: say('title'),
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <h1>{say('title')}</h1>
          <p className="lead">{say('signedInAs', { email: writtenAddress(data.email) })}</p>
          <ChoicesForm {...data} {...{ form, say, reader }} />
          <PictureForms
            {...{ kind: 'portrait', action: '/account/picture', form, reader }}
            source={data.pictureId && `/people/pictures/${data.pictureId}`}
          />
          <More {...data} {...{ say, reader }} />
        </>
      ),
    }
  }

function More({ memberships, organisation, sessions, can, say, reader }: Data & { say: AccountSay; reader: Reader }) {
  const { name } = organisation
  const ofTheirs: Leading[] = [
    ['/account/mails', say('mailsLink'), true],
    ['/account/address', say('addressLink'), true],
    ['/account/password', say('changePassword'), true],
    ['/account/sessions', say('sessionsLink', { count: sessions ?? 0 }), true],
    ['/account/calendar', say('calendarLink'), true],
    ['/account/tokens', say('tokensLink'), true],
    ['/account/profile-log', say('profileLogLink'), true],
    ['/account/membership', say('membershipLink'), memberships > 1],
    ['/account/leaving', say('leavingLink', { organisation: name }), true],
  ]
  const isOffered = ([path]: Leading) => isFollowed(path, reader)
  return (
    <>
      <Ways title={name} ways={organisationWays(can, name, say).filter(isOffered)} />
      <Ways title={say('more')} ways={ofTheirs.filter(isOffered)} />
    </>
  )
}
