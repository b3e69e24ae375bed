import { useEffect, useRef } from 'react'
import type { FormValues } from '../../actions/form-values.ts'
import type { FormView } from '../../actions/form-view.ts'

const pause = 300

/** Asks for a form again, a moment after one of its fields that decide about others was filled in; `take` is given what came. */
export function useDecisions(
  form: FormView | undefined,
  values: FormValues,
  ask: (field: string, value: string) => Promise<FormView | undefined>,
  take: (form: FormView) => void,
): void {
  const name = form?.fields.find(({ decides }) => decides)?.name
  const value = name ? String(values[name] ?? '') : ''
  const asked = useRef('')
  const using = useRef({ ask, take })
  using.current = { ask, take }
  useEffect(() => {
    if (!name || value === asked.current) return
    let left = false
    const timer = setTimeout(async () => {
      asked.current = value
      const found = await using.current.ask(name, value)
      if (found && !left) using.current.take(found)
    }, pause)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [name, value])
}
