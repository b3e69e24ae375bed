import type { OneAccess } from '../../../../domain/partnerships/access/giving/one.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { labels } from '../../../../words/labels.ts'
import { Moment } from '../../../parts/moment.tsx'
import type { Reader } from '../../../reader.ts'
import { calledIn } from './called.ts'
import { opensInShort } from './opens.ts'
import { StateMark } from './state-mark.tsx'
import { givenTexts } from './text.ts'

/** What is told of an access: how it stands and since when, what it opens, and who works there. */
export function AccessFacts({ access, reader }: { access: OneAccess; reader: Reader }) {
  const say = speaker(givenTexts, reader)
  const { state, at, by, level, people, activeAt, endReason } = access
  const facts = [
    [say('state'), <StateMark key="state" state={state} reader={reader} />],
    [say('since'), <Moment key="since" at={at} reader={reader} />],
    [say('opens'), opensInShort(access, reader)],
    [say('level'), level ?? say('usualLevel')],
    people && [say('people'), whoOf(access, reader)],
    people && [say('active'), activeAt ? <Moment key="active" at={activeAt} reader={reader} /> : say('never')],
    by && [speaker(labels, reader)('PartnerAccess.givenById'), by],
    endReason && [say('reason'), endReason],
  ]
  return (
    <dl className="facts">
      {facts
        .filter((fact) => Array.isArray(fact))
        .map(([label, value]) => (
          <div key={String(label)}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function whoOf(access: OneAccess, reader: Reader): string {
  const say = speaker(givenTexts, reader)
  const { all = false, count = 0, names = [] } = access.people ?? {}
  const whom = calledIn(access, reader)
  if (all) return say('peopleAll', { whom })
  return names.length > 0 ? names.join(', ') : say('peopleSome', { whom, count })
}
