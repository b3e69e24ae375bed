import { SelectAsync } from '@adminjs/design-system'
import { useTranslation } from 'adminjs'
import { useMemo } from 'react'
import type { Option } from '../actions/call.ts'

type Props<Found extends Option> = {
  id: string
  chosen: Found | undefined
  /** What there is to choose before anything is typed; without, it is asked for. */
  first?: Found[]
  find(text: string): Promise<Found[]>
  choose(option: Found | undefined): void
  required?: boolean | undefined
  problem?: string | undefined
}

/** One of many, found by typing a part of its name. */
export function Picker<Found extends Option>({ id, chosen, first, find, choose, required, problem }: Props<Found>) {
  const { translateMessage } = useTranslation()
  const begun = useMemo(() => (first ? grouped(first) : true), [first])
  return (
    <SelectAsync
      inputId={id}
      value={chosen ?? null}
      defaultOptions={begun}
      loadOptions={async (text: string) => grouped(await find(text))}
      cacheOptions
      onChange={(option: Found | null) => {
        choose(option ?? undefined)
        // A choice changes a form as typing does, and is told to whoever listens for that.
        document.getElementById(id)?.dispatchEvent(new Event('input', { bubbles: true }))
      }}
      isClearable={!required}
      required={required}
      aria-invalid={Boolean(problem)}
      placeholder={translateMessage('typeToFind')}
      noOptionsMessage={() => translateMessage('nothingFound')}
      loadingMessage={() => translateMessage('finding')}
      screenReaderStatus={({ count }) => translateMessage('found', undefined, { count })}
      ariaLiveMessages={said}
    />
  )
}

/** What is read out while one moves about in it: names alone, which are the same in every language. */
const said = {
  guidance: () => '',
  onChange: ({ label = '' }) => label,
  onFilter: ({ resultsMessage = '' }) => resultsMessage,
  onFocus: ({ label = '' }) => label,
}

function grouped(options: Option[]): (Option | { label: string; options: Option[] })[] {
  const groups = [...new Set(options.map(({ group }) => group))]
  return groups.flatMap<Option | { label: string; options: Option[] }>((label) => {
    const inside = options.filter(({ group }) => group === label)
    return label === undefined ? inside : [{ label, options: inside }]
  })
}
