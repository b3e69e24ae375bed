import { ApiClient, type RecordJSON } from 'adminjs'
import { useEffect, useRef, useState } from 'react'
import { asShown } from '../../../guard/writing/as-shown.ts'

type Answer = { record: RecordJSON; notice?: { type: 'success' | 'error'; message: string } }

/** One column of a row, as it is when its field is opened and while it is filled in. `record` is null where the row is gone, and not there yet until
 *  it has come. */
export function useChange(resourceId: string, recordId: string, column: string) {
  const [record, setRecord] = useState<RecordJSON | null>()
  const [isChanged, setChanged] = useState(false)
  const [busy, setBusy] = useState(false)
  // How it was shown, so that nothing somebody else has changed meanwhile is put back.
  const shown = useRef('{}')
  useEffect(() => {
    ask(resourceId, recordId).then((answer) => {
      shown.current = JSON.stringify({ [column]: answer?.record.params[column] ?? null })
      setRecord(answer?.record ?? null)
    })
  }, [resourceId, recordId, column])

  function change(value: unknown, led?: RecordJSON) {
    setChanged(true)
    setRecord(
      (last) =>
        last && {
          ...last,
          params: { ...last.params, [column]: value },
          populated: { ...last.populated, [column]: led ?? null },
        },
    )
  }
  async function save(): Promise<Answer | undefined> {
    setBusy(true)
    const data = { ...kept(record, column), [column]: record?.params[column] ?? null, [asShown]: shown.current }
    const answer = await ask(resourceId, recordId, data)
    setBusy(false)
    if (answer?.notice?.type !== 'error') return answer
    const { params, errors } = answer.record
    // What others have saved has been told now.
    shown.current = String(params[asShown] ?? shown.current)
    setRecord((last) => last && { ...last, errors, params: { ...answer.record.params, ...last.params } })
    return answer
  }
  return { record, isChanged, busy, change, save }
}

/** What a refusal handed over to be sent along once more. */
function kept(record: RecordJSON | null | undefined, column: string): object {
  const told = Object.entries(record?.params ?? {}).filter(([name]) => name.startsWith('#') && name !== column)
  return Object.fromEntries(told)
}

/** The form of a row or, with data, what came of sending that; nothing where none came. */
async function ask(resourceId: string, recordId: string, data?: object): Promise<Answer | undefined> {
  try {
    const asked = { resourceId, recordId, actionName: 'edit', ...(data && { data }) }
    return (await new ApiClient().recordAction(asked)).data as Answer
  } catch {
    return undefined
  }
}
