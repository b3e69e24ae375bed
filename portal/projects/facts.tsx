import type { ReactNode } from 'react'
import type { ProjectDetails } from '../../domain/projects/shapes.ts'
import { speaker } from '../../words/catalogue.ts'
import { dayIn } from '../../words/dates.ts'
import { labels } from '../../words/labels.ts'
import { Near } from '../parts/near.tsx'
import { Progress } from '../parts/progress.tsx'
import type { Reader } from '../reader.ts'
import { overviewTexts } from './overview.text.ts'

/** A project in numbers and days. What is hidden from the reader has no line. */
export function Facts({ project, reader }: { project: ProjectDetails; reader: Reader }) {
  const say = speaker(overviewTexts, reader)
  const label = speaker(labels, reader)
  const { progress, startsOn, endsOn, closedAt, manager, organisation, product, budget, cost } = project
  const amount = (value: string) => reader.formats.amount(Number(value))
  const facts: [string, ReactNode][] = [
    [label('Project.progress'), progress !== undefined && <Progress percent={progress} reader={reader} />],
    [say('startsOn'), startsOn && <Near day={startsOn} reader={reader} />],
    closedAt
      ? [
          label('Project.closedAt'),
          <Near key="closed" day={dayIn(reader.formats.timeZone, closedAt)} reader={reader} />,
        ]
      : [label('Project.endsOn'), endsOn && <Near day={endsOn} reader={reader} />],
    [label('Project.managerId'), manager],
    [label('Project.organisationId'), organisation !== reader.actor?.organisation.name && organisation],
    [
      label('Project.productId'),
      product && (
        <a key="product" href={`/products/${product.id}`}>
          {product.name}
        </a>
      ),
    ],
    [label('Project.budget'), budget && amount(budget)],
    [label('Project.cost'), cost && amount(cost)],
  ]
  const told = facts.filter(([, fact]) => fact)
  if (told.length === 0) return null
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{say('facts')}</h2>
      <dl className="facts">
        {told.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
