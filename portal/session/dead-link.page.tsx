import type { TokenKind } from '@prisma/client'
import type { LinkEnd } from '../../domain/people/refusals.ts'
import { type Say, speaker } from '../../words/catalogue.ts'
import type { Page, Reader } from '../reader.ts'
import { sessionTexts } from './text.ts'

/** A one-time link that does not work: its kind, and why. */
export type DeadLink = { kind: TokenKind; reason: LinkEnd | 'not-found' }

/** Why a link no longer works, and the way to another one. */
export function deadLinkPage({ kind, reason }: DeadLink, reader: Reader): Page {
  const say = speaker(sessionTexts, reader)
  return {
    title: say('deadTitle'),
    narrow: true,
    body: (
      <>
        <h1>{say('deadTitle')}</h1>
        <p className="lead">{say(reason)}</p>
        {kind === 'invitation' && <p>{say(reason === 'link-replaced' ? 'deadReplaced' : 'deadInvitation')}</p>}
        {kind === 'new_address' && <p>{say('deadAddress')}</p>}
        {kind === 'undo_address' && <p>{say('deadUndo')}</p>}
        {kind === 'preview' && <p>{say('deadPreview')}</p>}
        {kind === 'extension' && <p>{say('deadExtension')}</p>}
        {kind !== 'preview' && kind !== 'extension' && <WayToAnother kind={kind} say={say} />}
      </>
    ),
  }
}

function WayToAnother({ kind, say }: { kind: TokenKind; say: Say<keyof (typeof sessionTexts)['en']> }) {
  return (
    <>
      <p>
        <a className="button" href={kind === 'reset' ? '/password/reset' : '/sign-in/link'}>
          {say(kind === 'reset' ? 'deadReset' : 'deadSignIn')}
        </a>
      </p>
      <p>
        <a href="/sign-in">{say('back')}</a>
      </p>
    </>
  )
}
