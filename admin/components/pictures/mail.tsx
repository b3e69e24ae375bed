import type { MailPictureView } from '../../actions/picture-view.ts'

/** A mail as its reader would get it, closed in: it runs nothing, and what is pressed in it leads nowhere. */
export function MailFrame({ picture: { why, facts, frame } }: { picture: MailPictureView }) {
  return (
    <div className="sheet mail">
      {why && <p>{why}</p>}
      {facts.length > 0 && (
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {frame && <iframe title={frame.title} srcDoc={frame.html} sandbox="" />}
    </div>
  )
}
