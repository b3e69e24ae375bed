import { useTranslation } from 'adminjs'
import { useEffect } from 'react'
import { useDispatch, useSelector } from 'react-redux'
import { focusOnProblem } from '../forms/focus.ts'

type Said = { id: string; message: string; type: string; resourceId?: string; options?: Record<string, unknown> }

/** What came of something, said below the page. That it worked goes away by itself; what went wrong stays until it was read, or until
 *  the next thing has worked. */
export function Notices() {
  const notices = useSelector((state: { notices: Said[] }) => state.notices)
  const dispatch = useDispatch()
  const worked = notices.findLastIndex(({ type }) => type === 'success')
  useEffect(() => {
    for (const { id, type } of notices.slice(0, Math.max(0, worked)))
      if (type === 'error') dispatch({ type: 'DROP_NOTICE', data: { noticeId: id } })
  }, [notices, worked, dispatch])
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <Notice key={notice.id} {...notice} />
      ))}
    </div>
  )
}

/** What AdminJS says in English alone, by what we say instead. */
const ours: Record<string, string> = {
  'There was an error updating record, Check out console to see more information.': 'notSent',
}

const secondsToRead = 6

function Notice({ id, message, type, resourceId, options }: Said) {
  const { translateMessage, translateButton } = useTranslation()
  const dispatch = useDispatch()
  const drop = () => dispatch({ type: 'DROP_NOTICE', data: { noticeId: id } })
  useEffect(() => {
    if (type === 'error') focusOnProblem()
  }, [type])
  useEffect(() => {
    if (type !== 'success') return
    const dropping = setTimeout(drop, secondsToRead * 1000)
    return () => clearTimeout(dropping)
  })
  return (
    <p data-type={type}>
      {translateMessage(ours[message] ?? message, resourceId, options)}
      <button type="button" aria-label={translateButton('close')} onClick={drop}>
        ×
      </button>
    </p>
  )
}
