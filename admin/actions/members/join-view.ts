import type { Member } from '../../../domain/access/actor/actor.ts'
import type { JoinNotAgreed } from '../../../domain/people/joining/join.ts'
import type { DoubleMembership, JoinPlan } from '../../../domain/people/joining/plan.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { joinTexts } from '../../texts/forms/join.text.ts'
import type { VerbPreview } from '../form-view.ts'

/** What goes where when two persons are joined, in a member's language. */
export function joinView(actor: Member, { plan, agreed }: JoinNotAgreed): VerbPreview {
  const say = speaker(joinTexts, actor.locale)
  const { stays, goes } = plan
  const names = { stays: stays.name, goes: goes.name, email: writtenAddress(plan.email) }
  const tables = [
    {
      heading: say('memberships'),
      columns: [say('organisation'), say('what-becomes')],
      rows: membershipRows(actor, plan),
    },
    { heading: say('rest'), columns: [say('what'), say('what-becomes')], rows: restRows(actor, plan) },
  ]
  return { text: say('preview', names), tables, agreed, button: say('agree') }
}

function membershipRows(actor: Member, { stays, moves, doubles }: JoinPlan): string[][] {
  const say = speaker(joinTexts, actor.locale)
  const label = speaker(labels, actor.locale)
  const profileOf = ({ profile }: { profile: JoinPlan['moves'][number]['profile'] }) => label(`Profile.${profile}`)
  const isDouble = (id: string) => doubles.some((double) => double.stays.id === id)
  const own = stays.memberships.filter(({ id }) => !isDouble(id))
  return [
    ...own.map((one) => [one.organisation.name, say('stays', { profile: profileOf(one) })]),
    ...moves.map((one) => [one.organisation.name, say('moves', { profile: profileOf(one) })]),
    ...doubles.map((one) => [one.organisation, doubleText(actor, one, profileOf)]),
  ]
}

function doubleText(
  { locale }: Member,
  { stays, ends, held }: DoubleMembership,
  profileOf: (one: typeof stays) => string,
) {
  const say = speaker(joinTexts, locale)
  const { follows, ...named } = held
  const count = Object.values(named).reduce((sum, one) => sum + one, 0)
  return say('double', { stays: profileOf(stays), ends: profileOf(ends), count, follows })
}

function restRows({ locale }: Member, { stays, goes, email, ends, browsers, stopped }: JoinPlan): string[][] {
  const say = speaker(joinTexts, locale)
  const other = email === stays.email ? goes.email : stays.email
  return [
    [say('address'), say('address-text', { email: writtenAddress(email), other: writtenAddress(other) })],
    [say('password'), say('password-text', { name: stays.name, email: writtenAddress(stays.email) })],
    [say('sessions'), say('sessions-text', { count: ends.sessions })],
    [say('links'), say('links-text', { count: ends.links })],
    [say('browsers'), say('browsers-text', { count: browsers })],
    [say('subscriptions'), say('subscriptions-text', { count: stopped })],
    [say('written'), say('written-text', { goes: goes.name })],
  ]
}
