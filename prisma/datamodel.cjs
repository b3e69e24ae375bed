// A Prisma generator: writes the whole datamodel, which Prisma's client leaves out and AdminJS's adapter needs; and of it, for
// conditions in SQL, the columns and what belongs to a row, which take little room in every process.
const { mkdirSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { generatorHandler } = require('@prisma/generator-helper')

const types = `import type { Datamodel } from '@prisma/dmmf'\n\nexport declare const datamodel: Datamodel\n`
const columnTypes = `/** The columns of each model: their type in PostgreSQL, ending with a question mark where they may be null. */
export declare const columns: Record<string, Record<string, string>>
/** What belongs to the rows of each model: rows of another whose column holds the id. */
export declare const belongings: Record<string, Record<string, { model: string; column: string }>>
/** The columns of each model that a new row does not come without. */
export declare const needed: Record<string, string[]>
`

generatorHandler({
  onManifest: () => ({ prettyName: 'Datamodel', requiresEngines: [] }),
  onGenerate: async ({ generator, dmmf }) => {
    const { models, enums, types: composites } = dmmf.datamodel
    const folder = generator.output.value
    mkdirSync(folder, { recursive: true })
    const source = JSON.stringify({ models, enums, types: composites })
    writeFileSync(join(folder, 'index.js'), `export const datamodel = ${source}\n`)
    writeFileSync(join(folder, 'index.d.ts'), types)
    const made = [columnsOf(models), belongingsOf(models), neededOf(models)]
    const [columns, belongings, needed] = made.map((one) => JSON.stringify(one))
    writeFileSync(
      join(folder, 'columns.js'),
      `export const columns = ${columns}\nexport const belongings = ${belongings}\nexport const needed = ${needed}\n`,
    )
    writeFileSync(join(folder, 'columns.d.ts'), columnTypes)
  },
})

function columnsOf(models) {
  const column = (field) => [field.name, `${typeOf(field)}${field.isRequired ? '' : '?'}`]
  const scalar = ({ kind }) => kind !== 'object'
  return Object.fromEntries(
    models.map(({ name, fields }) => [name, Object.fromEntries(fields.filter(scalar).map(column))]),
  )
}

function neededOf(models) {
  const isNeeded = ({ kind, isRequired, hasDefaultValue, isList }) =>
    kind !== 'object' && isRequired && !hasDefaultValue && !isList
  return Object.fromEntries(models.map(({ name, fields }) => [name, fields.filter(isNeeded).map(({ name }) => name)]))
}

const plain = {
  String: 'text',
  Boolean: 'boolean',
  Int: 'integer',
  BigInt: 'bigint',
  Decimal: 'numeric',
  Json: 'jsonb',
}

function typeOf({ kind, type, nativeType, isList }) {
  const native = nativeType?.[0].toLowerCase()
  const single = kind === 'enum' ? `"${type}"` : (native ?? plain[type] ?? type)
  return isList ? `${single}[]` : single
}

function belongingsOf(models) {
  const entry = ({ name, type, relationName }) => {
    const { fields } = models.find((model) => model.name === type)
    const back = fields.find((field) => field.relationName === relationName && field.relationFromFields?.length === 1)
    return back?.relationToFields[0] === 'id' ? [[name, { model: type, column: back.relationFromFields[0] }]] : []
  }
  const lists = (fields) => fields.filter(({ kind, isList }) => kind === 'object' && isList)
  return Object.fromEntries(models.map(({ name, fields }) => [name, Object.fromEntries(lists(fields).flatMap(entry))]))
}
