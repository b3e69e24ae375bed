import { type ResourceJSON, useTranslation } from 'adminjs'
import { type FormEvent, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { InOrder } from '../../layouts/order.tsx'
import { Panel } from '../panel.tsx'
import { choosable, chosenIn, columnsWord } from './shown.ts'

/** Opens the choice of the columns of a list. */
export function ChooseColumns({ resource }: { resource: ResourceJSON }) {
  const { translateButton, translateLabel } = useTranslation()
  const [isOpen, open] = useState(false)
  const close = () => open(false)
  return (
    <>
      <button type="button" onClick={() => open(true)}>
        {translateButton('columns')}
      </button>
      <Panel title={translateLabel('columns')} isOpen={isOpen} close={close}>
        <Choice resource={resource} done={close} />
      </Panel>
    </>
  )
}

/** Which columns a list shows, and in which order: all that the reader sees of its rows. The address keeps it. */
function Choice({ resource, done }: { resource: ResourceJSON; done(): void }) {
  const { translateButton, translateProperty } = useTranslation()
  const [query, setQuery] = useSearchParams()
  const [chosen, choose] = useState(chosenIn(resource, query))
  const choices = choosable(resource).map(({ name, label }) => ({
    value: name,
    label: translateProperty(label, resource.id),
  }))
  function show(columns: string | undefined) {
    const asked = new URLSearchParams(query)
    asked.delete(columnsWord)
    if (columns !== undefined) asked.set(columnsWord, columns)
    setQuery(asked)
    done()
  }
  function apply(event: FormEvent) {
    event.preventDefault()
    show(chosen.join())
  }
  return (
    <form className="order" onSubmit={apply}>
      <InOrder choices={choices} chosen={chosen} change={choose} />
      <footer>
        <button type="submit">{translateButton('show')}</button>
        <button type="button" onClick={() => show(undefined)}>
          {translateButton('asAtFirst')}
        </button>
      </footer>
    </form>
  )
}
