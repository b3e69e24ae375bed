import { Form } from './form.tsx'

/** A button in a row that posts to an address; `label` says of whom it is. */
export function Act({ action, label, words }: { action: string; label: string; words: string }) {
  return (
    <Form action={action}>
      <button type="submit" className="plain" aria-label={label}>
        {words}
      </button>
    </Form>
  )
}
