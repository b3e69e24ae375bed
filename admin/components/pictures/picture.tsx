import type { FormView } from '../../actions/form-view.ts'
import type { PictureView } from '../../actions/picture-view.ts'
import { MailFrame } from './mail.tsx'
import { Portal } from './portal.tsx'
import { ReportSheet } from './report.tsx'
import { Times } from './times.tsx'
import type { LivePicture } from './use-picture.ts'

type Props = { live: LivePicture; texts: NonNullable<FormView['picture']> }

/** A picture beside the form of what is filled in: not the pages of the portal, nor a mail that is sent, but what they would tell. */
export function Picture({ live: { picture, isOld, why }, texts }: Props) {
  const title = picture?.title ?? texts.none
  return (
    <aside className="picture" aria-label={title} data-old={isOld}>
      <p role="status">{isOld ? (why ?? texts.wrong) : title}</p>
      {picture && <Pictured picture={picture} />}
    </aside>
  )
}

function Pictured({ picture }: { picture: PictureView }) {
  if (picture.kind === 'report') return <ReportSheet picture={picture} />
  if (picture.kind === 'times') return <Times picture={picture} />
  return picture.kind === 'mail' ? <MailFrame picture={picture} /> : <Portal picture={picture} />
}
