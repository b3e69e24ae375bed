import type { FormHTMLAttributes } from 'react'

/** A form that is posted. What is wrong with it is told by us, in its reader's language, not by the browser in its own. */
export function Form({ children, ...form }: FormHTMLAttributes<HTMLFormElement>) {
  return (
    <form method="post" noValidate {...form}>
      {children}
    </form>
  )
}
