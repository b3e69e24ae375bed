import type { OneAccess } from '../../../../domain/partnerships/access/giving/one.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { labels } from '../../../../words/labels.ts'
import type { View } from '../../../answer.ts'
import { Form } from '../../../parts/forms/form.tsx'
import { Moment } from '../../../parts/moment.tsx'
import type { Reader } from '../../../reader.ts'
import { calledAlone, calledIn } from './called.ts'
import { GivenCrumb } from './crumb.tsx'
import { AccessHistory, DoneLately } from './happened.tsx'
import { opensInShort } from './opens.ts'
import { StateMark } from './state-mark.tsx'
import { givenTexts } from './text.ts'

/** An access that was given: what it opens, how it stands, who works there, what they did, and what can be done about it. */
export const accessPage: View<OneAccess> = (access, reader) => {
  const title = calledAlone(access)
  return {
    title,
    here: 'account',
    body: (
      <div className="sectioned">
        <GivenCrumb reader={reader} />
        <h1>{title}</h1>
        <Facts access={access} reader={reader} />
        <Acts access={access} reader={reader} />
        {access.lately && <DoneLately lately={access.lately} reader={reader} />}
        <AccessHistory history={access.history} reader={reader} />
      </div>
    ),
  }
}

function Facts({ access, reader }: { access: OneAccess; reader: Reader }) {
  const say = speaker(givenTexts, reader)
  const { state, at, by, level, people, activeAt, endReason, wallet } = access
  const facts = [
    [say('state'), <StateMark key="state" state={state} reader={reader} />],
    [say('since'), <Moment key="since" at={at} reader={reader} />],
    [say('opens'), opensInShort(access, reader)],
    wallet && [say('wallet'), say('walletWho', { whom: calledAlone(access) })],
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

function Acts({ access: { id, can }, reader }: { access: OneAccess; reader: Reader }) {
  const say = speaker(givenTexts, reader)
  const at = `/account/partners/access/${id}`
  return (
    <div className="ways-on">
      {can.includes('change') && (
        <a className="button" href={`${at}/terms`}>
          {say('change')}
        </a>
      )}
      {can.includes('resend') && (
        <Form action={`${at}/invitation`}>
          <button type="submit" className="second">
            {say('resend')}
          </button>
        </Form>
      )}
      {can.includes('delete') && (
        <Form action={`${at}/deletion`}>
          <button type="submit" className="second">
            {say('delete')}
          </button>
        </Form>
      )}
      {can.includes('end') && (
        <a className="button second" href={`${at}/ending`}>
          {say('end')}
        </a>
      )}
    </div>
  )
}
