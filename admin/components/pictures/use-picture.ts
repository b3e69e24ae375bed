import { useEffect, useRef, useState } from 'react'
import { type FormValues, filledIn } from '../../actions/form-values.ts'
import type { FormView } from '../../actions/form-view.ts'
import type { PictureView } from '../../actions/picture-view.ts'
import { onceName } from '../../guard/writing/once-name.ts'
import { type About, call } from '../actions/call.ts'
import type { FieldProblems } from '../forms/field.tsx'

const pause = 400

/** The picture of what is filled in: `undefined` before there is one; `isOld` where what is filled in now cannot be shown, and why not: that, or
 *  `problems` at its fields. */
export type LivePicture = {
  picture: PictureView | undefined
  isOld: boolean
  why?: string | undefined
  problems: FieldProblems
}

const none: LivePicture = { picture: undefined, isOld: false, problems: {} }

/** Asks for a picture of what is filled in, a moment after something was, once it is said for whom; for one after the other. */
export function usePicture(about: About, form: FormView | undefined, values: FormValues, key: string): LivePicture {
  const [live, setLive] = useState(none)
  const before = useRef<Promise<unknown>>(Promise.resolve())
  const by = form?.picture?.by
  const isAsked = Boolean(by && values[by])
  const sent = isAsked ? JSON.stringify({ ...filledIn(form?.fields ?? [], values), look: true, [onceName]: key }) : ''
  useEffect(() => {
    if (!sent) return setLive(none)
    let left = false
    const timer = setTimeout(async () => {
      await before.current
      if (left) return
      const asking = call(about, JSON.parse(sent))
      before.current = asking
      const answer = await asking
      const problems = answer?.problems ?? {}
      const why = Object.keys(problems).length > 0 ? undefined : answer?.notice?.message
      if (!left)
        setLive(({ picture }) => ({ picture: answer?.picture ?? picture, isOld: !answer?.picture, why, problems }))
    }, pause)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [sent, about])
  return live
}
