import { useEffect, useState } from 'react'
import type { FormView, PictureView } from '../../actions/form-view.ts'
import { onceName } from '../../guard/writing/once-name.ts'
import { type About, call } from '../actions/call.ts'
import { type FormValues, filledIn } from '../forms/values.ts'

const pause = 400

/** The picture of what is filled in: `undefined` before there is one; `isOld` where what is filled in now cannot be shown, and why not. */
export type LivePicture = { picture: PictureView | undefined; isOld: boolean; why?: string | undefined }

/** Asks for a picture of what is filled in, a moment after something was, once it is said for whom. */
export function usePicture(about: About, form: FormView | undefined, values: FormValues, key: string): LivePicture {
  const [live, setLive] = useState<LivePicture>({ picture: undefined, isOld: false })
  const by = form?.picture?.by
  const isAsked = Boolean(by && values[by])
  const sent = isAsked ? JSON.stringify({ ...filledIn(form?.fields ?? [], values), look: true, [onceName]: key }) : ''
  useEffect(() => {
    if (!sent) return setLive({ picture: undefined, isOld: false })
    let left = false
    const timer = setTimeout(async () => {
      const answer = await call(about, JSON.parse(sent))
      const why = answer?.problems && Object.keys(answer.problems).length > 0 ? undefined : answer?.notice?.message
      if (!left) setLive(({ picture }) => ({ picture: answer?.picture ?? picture, isOld: !answer?.picture, why }))
    }, pause)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [sent, about])
  return live
}
