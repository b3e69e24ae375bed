import { focusFirst } from '../parts/forms/focus-first.ts'

/** That something was done: what a page begins with, and where its reader is. */
export function Confirmation({ words }: { words: string | undefined }) {
  if (!words) return null
  return (
    <p className="notice done" role="status" {...focusFirst}>
      {words}
    </p>
  )
}
