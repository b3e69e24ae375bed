import type { MailPictureView } from '../../actions/picture-view.ts'
import { Facts } from '../facts.tsx'

/** A mail as its reader would get it, closed in: it runs nothing, and what is pressed in it leads nowhere. */
export function MailFrame({ picture: { why, facts, frame } }: { picture: MailPictureView }) {
  return (
    <div className="sheet mail">
      {why && <p>{why}</p>}
      {facts.length > 0 && <Facts facts={facts} />}
      {frame && <iframe title={frame.title} srcDoc={frame.html} sandbox="" />}
    </div>
  )
}
