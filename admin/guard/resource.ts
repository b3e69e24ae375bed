import { Resource } from '@adminjs/prisma'
import type { PrismaClient } from '@prisma/client'
import type AdminJS from 'adminjs'
import { type ActionContext, BaseRecord, type CurrentAdmin, type Filter, type ResourceOptions } from 'adminjs'
import { datamodel } from '../../build/datamodel/index.js'
import { prisma } from '../../prisma/client.ts'
import { askingOf, type Context } from './asking.ts'
import { modelOf } from './columns.ts'
import type { ModelDefinition } from './definition.ts'
import { allConditionsOf, type ListPage, pageOf } from './filters/filtering.ts'
import { isId } from './filters/value.ts'
import { withOwnColumnsOnly, withoutUnseenColumns } from './metadata.ts'
import { ask, count, rows } from './reading.ts'
import { changeableOn, noteRights } from './rights.ts'
import type { TableRow } from './table.ts'
import { distinguishTitles } from './titles/namesakes.ts'
import { titlesOf } from './titles/titles.ts'
import { nameWhatVaries } from './titles/varying.ts'
import { asShown } from './writing/as-shown.ts'
import { shownIn } from './writing/concurrent-change.ts'
import { agreedName } from './writing/meant.ts'
import { remove } from './writing/removing.ts'
import { change, create } from './writing/writing.ts'

/** One model behind the fence: whatever AdminJS reads or writes, from whichever of its addresses, passes here, and here it is
 *  done with the rights of whoever asks. What AdminJS's own adapter would do is not reached any more. */
export class FencedResource extends Resource {
  constructor(readonly definition: ModelDefinition) {
    const model = modelOf(definition.model, definition.columns)
    super({ model, client: prisma as unknown as PrismaClient, clientModule: { Prisma: { dmmf: { datamodel } } } })
  }

  override assignDecorator(admin: AdminJS, options?: ResourceOptions): void {
    super.assignDecorator(admin, options)
    withoutUnseenColumns(this.decorate(), this.definition)
    withOwnColumnsOnly(this.decorate())
  }

  override property(path: string) {
    return Object.hasOwn(this.definition.columns, path) ? super.property(path) : null
  }

  override async find(filter: Filter, page: ListPage = {}, context?: ActionContext): Promise<BaseRecord[]> {
    const asking = ask(askingOf(context), this.definition)
    const where = await allConditionsOf(asking, filter)
    const part = pageOf(asking, page)
    return this.records(await rows(asking, { ...part, where: [...where, ...part.where] }), context)
  }

  override async count(filter: Filter, context?: ActionContext): Promise<number> {
    const asking = ask(askingOf(context), this.definition)
    return count(asking, await allConditionsOf(asking, filter))
  }

  /** Rows by their ids, in the order of these: what is done once is known by them. Asked from another resource, it is for their titles, and nothing else of them is read. */
  override async findMany(ids: (string | number)[], context?: ActionContext): Promise<BaseRecord[]> {
    const known = ids.filter(isId).slice(0, 500)
    const only = context?.resource === this ? undefined : [this.definition.title]
    const asking = ask(askingOf(context), this.definition)
    const found = await rows(asking, { where: [{ id: { in: known } }] }, only)
    const places = new Map(known.map((id, at) => [String(id), at]))
    const placeOf = (row: TableRow) => places.get(String(row.id)) ?? 0
    return this.records(
      found.toSorted((one, other) => placeOf(one) - placeOf(other)),
      context,
    )
  }

  override async findOne(id: string | number, context?: ActionContext): Promise<BaseRecord | null> {
    return (await this.findMany([id], context))[0] ?? null
  }

  override create(params: Record<string, unknown>, context?: ActionContext): Promise<TableRow> {
    const { [agreedName]: agreed, ...given } = params
    return create(askingOf(context), this.definition, given, agreed)
  }

  override async update(
    id: string | number,
    params: Record<string, unknown> = {},
    context?: ActionContext,
  ): Promise<TableRow> {
    const { [asShown]: shown, [agreedName]: agreed, ...given } = params
    const actor = askingOf(context)
    const row = await change(actor, this.definition, String(id), given, { shown: shownIn(shown), agreed })
    // It may be called otherwise by now.
    return { ...row, title: (await titlesOf(actor, this.definition, [row])).get(row.id) ?? '' }
  }

  override delete(id: string | number, context?: ActionContext): Promise<void> {
    return remove(askingOf(context), this.definition, [String(id)])
  }

  private async records(found: TableRow[], context: Context | undefined): Promise<BaseRecord[]> {
    const actor = askingOf(context)
    const named = await titlesOf(actor, this.definition, found)
    const titles = context?.action?.name === 'search' ? await distinguishTitles(actor, this.definition, named) : named
    const made = found.map((row) => new TitledRecord({ ...row, title: titles.get(row.id) ?? '' }, this))
    await nameWhatVaries(actor, this.definition, found, made)
    await noteRights(ask(actor, this.definition), made)
    return made
  }
}

/** A row that is called by the title it was given, which may say more than the column that AdminJS would take, and tells which of its columns may
 *  be changed in a list. */
class TitledRecord extends BaseRecord {
  override toJSON(currentAdmin?: CurrentAdmin) {
    const told = super.toJSON(currentAdmin)
    return { ...told, title: String(this.params.title || told.title), changeable: changeableOn(this) }
  }
}
