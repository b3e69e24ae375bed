import { type EditPropertyProps, type RecordJSON, useTranslation } from 'adminjs'
import { type ComponentType, useRef, useState } from 'react'
import { MeantFor } from '../grids/meant-for.tsx'

type Choosing = {
  label: string
  words: { mine?: string; theirs: string }
  isTheirs: boolean
  choose(isTheirs: boolean): void
}

/** The choice between what was filled in and what somebody else has saved meanwhile. */
export function Choice({ label, words, isTheirs, choose }: Choosing) {
  const { translateLabel } = useTranslation()
  const way = (name: 'mine' | 'theirs', chosen: boolean) => (
    <button
      type="button"
      aria-pressed={chosen}
      aria-label={`${label}: ${translateLabel(name)}`}
      onClick={() => choose(name === 'theirs')}
    >
      {translateLabel(name)}
    </button>
  )
  return (
    <div className="mine-or-theirs">
      <p>
        {way('mine', !isTheirs)} {words.mine}
      </p>
      <p>
        {way('theirs', isTheirs)} {words.theirs}
      </p>
    </div>
  )
}

type Overriding = EditPropertyProps & { OriginalComponent: ComponentType<EditPropertyProps> }

/** A field of a plain form, by a component of ours or by AdminJS's own; with the choice below it, where somebody else has changed it as well. */
export function withChoice(Edited?: ComponentType<Overriding>) {
  return function Field({ OriginalComponent, ...props }: Overriding) {
    return (
      <>
        {Edited ? <Edited {...{ ...props, OriginalComponent }} /> : <OriginalComponent {...props} />}
        <OfField {...props} />
        <MeantFor {...props} />
      </>
    )
  }
}

/** What the server says of a field that both have changed. */
type Conflict = { type?: string; now?: unknown; words?: string }

function OfField({ property: { path, label, resourceId, reference }, record, onChange }: EditPropertyProps) {
  const { translateProperty } = useTranslation()
  const { type, now, words = '' } = (record.errors[path] ?? {}) as Conflict
  const mine = useRef(record.params[path])
  const [isTheirs, setTheirs] = useState(false)
  if (type !== 'Conflict') return null
  function choose(wanted: boolean) {
    if (!isTheirs) mine.current = record.params[path]
    setTheirs(wanted)
    const led =
      reference && wanted && now ? ({ id: now, title: words, params: {} } as unknown as RecordJSON) : undefined
    onChange(path, wanted ? now : mine.current, led)
  }
  return <Choice label={translateProperty(label, resourceId)} words={{ theirs: words }} {...{ isTheirs, choose }} />
}
