import { useTranslation } from 'adminjs'
import { type ChangeEvent, useState } from 'react'

type Props = { shared: object; change(value: string): void; accepts?: string | undefined }

/** A file: handed in as soon as it is chosen; the form says which one it was. */
export function FileInput({ shared, change, accepts }: Props) {
  const [state, setState] = useState<'sending' | 'fileThere' | 'fileNotThere'>()
  const { translateMessage } = useTranslation()
  async function hand({ target }: ChangeEvent<HTMLInputElement>) {
    const [chosen] = target.files ?? []
    change('')
    setState(chosen && 'sending')
    if (!chosen) return
    const said = await handIn(chosen)
    change(said && accepts ? `${said}\n${chosen.name}` : (said ?? ''))
    setState(said ? 'fileThere' : 'fileNotThere')
  }
  return (
    <>
      <input {...shared} type="file" accept={accepts ?? 'application/pdf,.pdf'} onChange={hand} />
      <small role="status">{state && translateMessage(state)}</small>
    </>
  )
}

async function handIn(file: File): Promise<string | undefined> {
  try {
    const headers = { 'content-type': 'application/octet-stream' }
    const answer = await fetch('/admin/api/files', { method: 'POST', body: file, headers })
    return answer.ok ? (await answer.json()).file : undefined
  } catch {
    return undefined
  }
}
