import type { ReportEntity } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { entities } from '../../../domain/reports/columns/entities.ts'
import { reportedOf } from '../../../domain/reports/columns/reported.ts'
import type { ReportDefinition } from '../../../domain/reports/definition.ts'
import { conditionsOf, conditionsOn } from '../../../domain/reports/filling/conditions.ts'
import { type ColumnToTell, columnsToTell } from '../../../domain/reports/find.ts'
import { headingOf } from '../../../domain/reports/heading.ts'
import { reportTexts } from '../../../domain/reports/text.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { Choice } from '../choices.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FormView } from '../form-view.ts'
import { chartFields } from './chart-fields.ts'
import { countFields } from './count-fields.ts'
import { headingsField } from './headings-field.ts'
import { asField } from './picture/as-field.ts'

/** The form that writes a report of an entity, or changes one: only with what the member may see themselves; beside it stands what it would be. */
export async function reportForm(
  actor: Member,
  entity: ReportEntity,
  report?: ReportDefinition,
  sought?: FieldSearch,
): Promise<FormView> {
  const { say, field, choice } = fieldsFor(actor)
  const columns = columnsToTell(actor, entity)
  const column = choice('column', named(actor, entity, columns), { required: true })
  const conditions = columns.flatMap(({ key }) => conditionsOn(entity, key, actor.locale))
  const filter = [choice('what', conditions, { required: true }), field('text', 'value')]
  const rows = (report?.columns ?? reportedOf(entities[entity].subject).report?.begins ?? []).map((key) => ({
    column: key,
  }))
  const filters = conditionsOf(entity, report?.filters ?? []).map(({ what, value = '' }) => ({ what, value }))
  return {
    text: say('report-text'),
    button: say('report-button'),
    fields: [
      await asField(actor, entity, report, sought),
      field('text', 'name', { label: 'report-name', required: true, value: report?.name ?? '' }),
      field('text', 'nameEn', { value: report?.names.en ?? '' }),
      field('text', 'nameDe', { value: report?.names.de ?? '' }),
      field('list', 'columns', { fields: [column], value: rows, more: say('another-column') }),
      headingsField(actor, entity, columns, report),
      field('list', 'filters', { fields: filter, value: filters, least: 0, more: say('another-filter') }),
      field('checks', 'open', { choices: named(actor, entity, columns), value: report?.open ?? [] }),
      choice('sort', orders(actor, entity, columns), { label: 'Report.sort', value: report?.sort ?? '' }),
      ...countFields(actor, entity, columns, report),
      ...chartFields(actor, entity, columns, report),
      field('prose', 'textEn', { value: report?.texts.en ?? '' }),
      field('prose', 'textDe', { value: report?.texts.de ?? '' }),
      field('yes', 'sensitive', { value: report?.sensitive ?? false }),
    ],
    picture: { by: 'as', none: say('report-picture-none'), wrong: say('report-picture-wrong') },
  }
}

/** Columns as they are chosen; those that people outside do not see are marked. */
export function named(actor: Member, entity: ReportEntity, columns: ColumnToTell[]): Choice[] {
  const { say } = fieldsFor(actor)
  return columns.map(({ key, outside }) => {
    const column = labelOf(actor, entity, key)
    return { value: key, label: outside ? column : say('column-inside', { column }) }
  })
}

function orders(actor: Member, entity: ReportEntity, columns: ColumnToTell[]): Choice[] {
  const { say } = fieldsFor(actor)
  return columns.flatMap(({ key }) => {
    const column = labelOf(actor, entity, key)
    return [
      { value: key, label: say('rising-column', { column }) },
      { value: `-${key}`, label: say('falling-column', { column }) },
    ]
  })
}

function labelOf({ locale }: Member, entity: ReportEntity, key: string): string {
  return headingOf(entity, key, speaker(reportTexts, locale)).label
}
