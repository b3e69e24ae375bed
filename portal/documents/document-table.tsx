import type { ListedDocument } from '../../domain/documents/find.ts'
import { documentKind } from '../../domain/documents/media-types.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { Moment } from '../parts/moment.tsx'
import { ValueOrHidden } from '../parts/value-or-hidden.tsx'
import type { Reader } from '../reader.ts'
import { Delete } from './delete-form.tsx'
import { type DocumentSay, documentTexts } from './text.ts'

const columns = ['File.mediaType', 'File.size', 'File.creatorId', 'File.createdAt'] as const

/** Documents with what is known of them, each a download. */
export function DocumentTable({ documents, reader }: { documents: ListedDocument[]; reader: Reader }) {
  const say = speaker(documentTexts, reader)
  const label = speaker(labels, reader)
  const hasActs = documents.some(({ can }) => can.rename || can.delete)
  return (
    <table className="list documents">
      <thead>
        <tr>
          <th scope="col">{speaker(labels, reader)('File.name')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {label(column)}
            </th>
          ))}
          {hasActs && <th scope="col">{say('actions')}</th>}
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <Row key={document.id} {...{ document, hasActs, say, reader }} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { document: ListedDocument; hasActs: boolean; say: DocumentSay; reader: Reader }

function Row({ document, hasActs, say, reader }: RowProps) {
  const { id, name = say('unnamed'), mediaType, size, createdAt, creator, formerlyOf, phase, can } = document
  const label = speaker(labels, reader)
  return (
    <tr>
      <th scope="row">
        <a href={`/documents/${id}`} download>
          {name}
        </a>{' '}
        {phase && <span className="quiet">{say('forPhase', { phase })}</span>}
      </th>
      <td data-label={label('File.mediaType')}>
        <ValueOrHidden of={mediaType} reader={reader}>
          {mediaType && say(documentKind(mediaType))}
        </ValueOrHidden>
      </td>
      <td data-label={label('File.size')} className="number">
        <ValueOrHidden of={size} reader={reader}>
          {size !== undefined && reader.formats.size(Math.max(size, 1000))}
        </ValueOrHidden>
      </td>
      <td data-label={label('File.creatorId')}>
        <ValueOrHidden of={creator} reader={reader}>
          {creator}
          {formerlyOf && <span className="below quiet">{say('formerlyOf', { name: formerlyOf })}</span>}
        </ValueOrHidden>
      </td>
      <td data-label={label('File.createdAt')}>
        <ValueOrHidden of={createdAt} reader={reader}>
          {createdAt && <Moment at={createdAt} reader={reader} />}
        </ValueOrHidden>
      </td>
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
