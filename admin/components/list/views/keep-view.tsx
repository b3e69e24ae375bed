import { useTranslation } from 'adminjs'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'react-router-dom'

type Props = { mayShare: boolean; keep(view: { name: string; query: string; shared: boolean }): Promise<boolean> }

/** Keeps the filter, the order and the columns of a list as they are now, under a name. */
export function KeepView({ mayShare, keep }: Props) {
  const { translateMessage, translateButton, translateLabel } = useTranslation()
  const { search } = useLocation()
  const [name, setName] = useState('')
  const [shared, share] = useState(false)
  async function save(event: FormEvent) {
    event.preventDefault()
    if (await keep({ name, query: search.replace(/^\?/, ''), shared })) setName('')
  }
  return (
    <form onSubmit={save}>
      <p>{translateMessage('keepView')}</p>
      <div className="labelled">
        <label htmlFor="view-name">{translateLabel('viewName')}</label>
        <input id="view-name" value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
      </div>
      {mayShare && (
        <label>
          <input type="checkbox" checked={shared} onChange={(event) => share(event.target.checked)} />{' '}
          {translateLabel('viewShared')}
        </label>
      )}
      <footer>
        <button type="submit" disabled={name.trim() === ''}>
          {translateButton('keep')}
        </button>
      </footer>
    </form>
  )
}
