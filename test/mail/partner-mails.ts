import { accessOffered } from '../../emails/partners/access/offered.tsx'
import { accessTold } from '../../emails/partners/access/told.tsx'
import { partnerInvited } from '../../emails/partners/invited.tsx'
import { partnerTold } from '../../emails/partners/told.tsx'
import { previewOf } from './preview-of.ts'

/** Every mail of partners and of the access that they are given, written in a language. */
export const partnerMails = {
  'partner invited': previewOf(partnerInvited),
  'partner invited by an address that is nobody’s': previewOf({
    ...partnerInvited,
    preview: { ...partnerInvited.preview, isKnown: false, link: null },
  }),
  'partner accepted': previewOf(partnerTold),
  'partner rejected': previewOf({
    ...partnerTold,
    preview: { ...partnerTold.preview, what: 'rejected', organisation: '', by: null },
  }),
  'partnership ended': previewOf({ ...partnerTold, preview: { ...partnerTold.preview, what: 'ended' } }),
  'access offered': previewOf(accessOffered),
  'access offered by an address that is nobody’s': previewOf({
    ...accessOffered,
    preview: { ...accessOffered.preview, isKnown: false, link: null },
  }),
  'access accepted': previewOf(accessTold),
  'access refused': previewOf({
    ...accessTold,
    preview: { ...accessTold.preview, what: 'refused', who: '', partner: null, opens: null, email: 'a@b.test' },
  }),
  'access changed': previewOf({ ...accessTold, preview: { ...accessTold.preview, what: 'changed', side: 'partner' } }),
  'access ended': previewOf({
    ...accessTold,
    preview: { ...accessTold.preview, what: 'ended', opens: null, reason: 'As agreed.' },
  }),
}
