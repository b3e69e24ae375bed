import type { TimesPictureView } from '../../actions/picture-view.ts'

/** When something would be due, one time after the other. */
export function Times({ picture: { times, notes } }: { picture: TimesPictureView }) {
  return (
    <div className="sheet times">
      <ol>
        {times.map((time) => (
          <li key={time}>{time}</li>
        ))}
      </ol>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}
