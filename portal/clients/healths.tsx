import type { HealthCounts } from '../../domain/partnerships/clients/list.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { Reader } from '../reader.ts'
import { clientTexts } from './text.ts'

const worstFirst = ['red', 'amber', 'green', 'unreported'] as const

/** How many projects are how, each by shape, word and colour. */
export function Healths({ health, reader }: { health: HealthCounts; reader: Reader }) {
  const label = speaker(labels, reader)
  const there = worstFirst.filter((one) => health[one] > 0)
  if (there.length === 0) return <>{speaker(clientTexts, reader)('noProjects')}</>
  return (
    <>
      {there.map((one) => (
        <div key={one}>
          {health[one]} <span className={`mark ${one}`}>{label(`Health.${one}`)}</span>
        </div>
      ))}
    </>
  )
}
