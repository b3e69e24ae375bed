import { Form } from '../parts/forms/form.tsx'
import type { DocumentSay } from './text.ts'

/** The button that deletes a document. */
export function Delete({ id, name, say }: { id: string; name: string; say: DocumentSay }) {
  return (
    <details className="delete">
      <summary aria-label={say('deleteOf', { name })}>{say('delete')}</summary>
      <Form action={`/documents/${id}/deletion`}>
        <p>{say('deleteSure')}</p>
        <button type="submit" className="second" aria-label={say('deleteOf', { name })}>
          {say('deleteNow')}
        </button>
      </Form>
    </details>
  )
}
