import { SelectAsync } from '@adminjs/design-system'
import { useTranslation } from 'adminjs'
import { useMemo } from 'react'
import type { Option } from '../actions/call.ts'

type Shared<Found extends Option> = {
  id: string
  /** What there is to choose before anything is typed; without, it is asked for. */
  first?: Found[]
  find(text: string): Promise<Found[]>
  required?: boolean | undefined
  problem?: string | undefined
}

type One<Found extends Option> = Shared<Found> & {
  chosen: Found | undefined
  choose(option: Found | undefined): void
}
type Many<Found extends Option> = Shared<Found> & { chosen: Found[]; choose(options: Found[]): void }

/** One of many, found by typing a part of its name. */
export function Picker<Found extends Option>({ chosen, choose, ...shared }: One<Found>) {
  const changed = (option: Found | null) => choose(option ?? undefined)
  return <SelectAsync value={chosen ?? null} {...useFinding(shared, changed)} isClearable={!shared.required} />
}

/** Some of many, each found by typing a part of its name, and taken out again by its own button. */
export function PickerOfMany<Found extends Option>({ chosen, choose, ...shared }: Many<Found>) {
  const finding = useFinding(shared, (options: Found[] | null) => choose([...(options ?? [])]))
  // AdminJS's types know of one choice alone.
  const several = { isMulti: true as false, closeMenuOnSelect: false }
  return <SelectAsync value={chosen as unknown as null} {...finding} {...several} isClearable={false} />
}

function useFinding<Found extends Option, Chosen>(
  { id, first, find, required, problem }: Shared<Found>,
  changed: (chosen: Chosen) => void,
) {
  const { translateMessage } = useTranslation()
  const begun = useMemo(() => (first ? grouped(first) : true), [first])
  return {
    inputId: id,
    defaultOptions: begun,
    loadOptions: async (text: string) => grouped(await find(text)),
    cacheOptions: true,
    onChange: (chosen: Chosen) => {
      changed(chosen)
      // A choice changes a form as typing does, and is told to whoever listens for that.
      document.getElementById(id)?.dispatchEvent(new Event('input', { bubbles: true }))
    },
    required,
    'aria-invalid': Boolean(problem),
    placeholder: translateMessage('typeToFind'),
    noOptionsMessage: () => translateMessage('nothingFound'),
    loadingMessage: () => translateMessage('finding'),
    screenReaderStatus: ({ count }: { count: number }) => translateMessage('found', undefined, { count }),
    ariaLiveMessages: said,
  }
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
