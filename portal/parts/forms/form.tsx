import { createContext, type FormHTMLAttributes, useContext } from 'react'
import { asField } from '../../elsewhere/acting.ts'

/** The membership (uuid) a page is shown to, where its reader has several: forms say it, so that none is sent as another one. */
export const ShownTo = createContext<string | null>(null)

/** A form that is posted. What is wrong with it is told by us, in its reader's language, not by the browser in its own. */
export function Form({ children, ...form }: FormHTMLAttributes<HTMLFormElement>) {
  const as = useContext(ShownTo)
  return (
    <form method="post" noValidate {...form}>
      {as && <input type="hidden" name={asField} value={as} />}
      {children}
    </form>
  )
}
