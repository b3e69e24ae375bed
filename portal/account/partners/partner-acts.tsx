import type { ListedPartner } from '../../../domain/partnerships/told.ts'
import { speaker } from '../../../words/catalogue.ts'
import { Act } from '../../parts/forms/act.tsx'
import type { Reader } from '../../reader.ts'
import { partnerTexts } from './text.ts'

type Props = { partner: ListedPartner; called: string; reader: Reader }

/** What this side can do about a relationship: a button each. What ends a partnership asks on a page of its own first. */
export function PartnerActs({ partner: { id, state, can }, called, reader }: Props) {
  const say = speaker(partnerTexts, reader)
  const at = `/account/partners/${id}`
  const addresses = { accept: 'acceptance', reject: 'rejection', resend: 'invitation' } as const
  return (
    <div className="acts">
      {(['accept', 'reject', 'resend'] as const)
        .filter((act) => can.includes(act))
        .map((act) => (
          <Act key={act} action={`${at}/${addresses[act]}`} label={say(`${act}Of`, { called })} words={say(act)} />
        ))}
      {can.includes('delete') && state === 'accepted' && (
        <a href={`${at}/ending`} aria-label={say('endOf', { called })}>
          {say('end')}
        </a>
      )}
      {can.includes('delete') && state !== 'accepted' && (
        <Act action={`${at}/deletion`} label={say('deleteOf', { called })} words={say('delete')} />
      )}
    </div>
  )
}
