import type { ReportEntity } from '@prisma/client'
import type { Member } from '../../../../domain/access/actor/actor.ts'
import { mayAnywhere, scope } from '../../../../domain/access/scope.ts'
import { entities } from '../../../../domain/reports/columns/entities.ts'
import { reportedOf } from '../../../../domain/reports/columns/reported.ts'
import { type ReportDefinition, validateReport } from '../../../../domain/reports/definition.ts'
import { findUsualReader } from '../../../../domain/reports/preview/usual-reader.ts'
import { fieldsFor } from '../../fields.ts'
import type { FieldSearch, FieldView } from '../../form-view.ts'

/** As whom a report is looked at while it is written: a customer with rows in it, or anybody else whose portal the member may see, or they themselves. Who may
 *  see the portal as nobody sees it with their own eyes. */
export async function asField(
  actor: Member,
  entity: ReportEntity,
  report?: ReportDefinition,
  sought?: FieldSearch,
): Promise<FieldView> {
  if (!mayAnywhere(actor, 'preview', 'Membership'))
    return { kind: 'kept', name: 'as', label: '', value: actor.membershipId }
  const { say, row } = fieldsFor(actor, sought)
  const value = sought ? '' : await findUsualReader(actor, report ?? beginning(entity))
  const others = { disabledAt: null, organisation: { is: { isHost: false } } }
  const where = { AND: [others, scope(actor, 'preview', 'Membership')] }
  const found = await row('as', 'Membership', { where, label: 'report-as', value, detailed: true })
  const own = { value: actor.membershipId, label: say('report-as-own', { person: actor.name }) }
  const choices = (found.choices ?? []).filter((choice) => choice.value !== own.value)
  return { ...found, choices: [own, ...choices] }
}

/** What a report of an entity begins with. */
function beginning(entity: ReportEntity): ReportDefinition {
  const columns = reportedOf(entities[entity].subject).report?.begins ?? []
  return validateReport({ name: '–', entity, columns })
}
