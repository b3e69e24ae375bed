import type { ReactNode } from 'react'
import type { columns } from '../../domain/access/layouts.ts'
import type { ListedDocument } from '../../domain/documents/find.ts'
import { documentKind } from '../../domain/documents/media-types.ts'
import { speaker } from '../../words/catalogue.ts'
import { type Label, labels } from '../../words/labels.ts'
import { Moment } from '../parts/moment.tsx'
import { ValueOrHidden } from '../parts/value-or-hidden.tsx'
import type { Reader } from '../reader.ts'
import { Delete } from './delete-form.tsx'
import { type DocumentSay, documentTexts } from './text.ts'

type Name = (typeof columns.documents)[number]

const called: Record<Name, Label> = {
  mediaType: 'File.mediaType',
  size: 'File.size',
  creator: 'File.creatorId',
  createdAt: 'File.createdAt',
}

/** Documents with what the reader's layout shows of them, each a download. */
export function DocumentTable({ documents, reader }: { documents: ListedDocument[]; reader: Reader }) {
  const say = speaker(documentTexts, reader)
  const label = speaker(labels, reader)
  const shown = reader.actor?.layout.columns.documents ?? []
  const hasActs = documents.some(({ can }) => can.rename || can.delete)
  return (
    <table className="list documents">
      <thead>
        <tr>
          <th scope="col">{label('File.name')}</th>
          {shown.map((name) => (
            <th key={name} scope="col">
              {label(called[name])}
            </th>
          ))}
          {hasActs && <th scope="col">{say('actions')}</th>}
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <Row key={document.id} {...{ document, shown, hasActs, say, reader }} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { document: ListedDocument; shown: Name[]; hasActs: boolean; say: DocumentSay; reader: Reader }

function Row({ document, shown, hasActs, say, reader }: RowProps) {
  const { id, name = say('unnamed'), phase, can } = document
  const label = speaker(labels, reader)
  return (
    <tr>
      <th scope="row">
        <a href={`/documents/${id}`} download>
          {name}
        </a>{' '}
        {phase && <span className="quiet">{say('forPhase', { phase })}</span>}
      </th>
      {shown.map((column) => (
        <td key={column} data-label={label(called[column])} className={column === 'size' ? 'number' : undefined}>
          <ValueOrHidden of={document[column]} reader={reader}>
            {cells[column](document, say, reader)}
          </ValueOrHidden>
        </td>
      ))}
      {hasActs && (
        <td>
          <div className="acts">
            {can.rename && (
              <a href={`/documents/${id}/renaming`} aria-label={say('renameOf', { name })}>
                {say('rename')}
              </a>
            )}
            {can.delete && <Delete id={id} name={name} say={say} />}
          </div>
        </td>
      )}
    </tr>
  )
}

const cells: Record<Name, (document: ListedDocument, say: DocumentSay, reader: Reader) => ReactNode> = {
  mediaType: ({ mediaType }, say) => mediaType && say(documentKind(mediaType)),
  size: ({ size = 0 }, _, { formats }) => formats.size(Math.max(size, 1000)),
  creator: ({ creator, formerlyOf }, say) => (
    <>
      {creator}
      {formerlyOf && <span className="below quiet">{say('formerlyOf', { name: formerlyOf })}</span>}
    </>
  ),
  createdAt: ({ createdAt }, _, reader) => createdAt && <Moment at={createdAt} reader={reader} />,
}
