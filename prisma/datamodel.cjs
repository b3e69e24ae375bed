// A Prisma generator: writes the whole datamodel, which Prisma's client leaves out and AdminJS's adapter needs.
const { mkdirSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { generatorHandler } = require('@prisma/generator-helper')

const types = `import type { Datamodel } from '@prisma/dmmf'\n\nexport declare const datamodel: Datamodel\n`

generatorHandler({
  onManifest: () => ({ prettyName: 'Datamodel', requiresEngines: [] }),
  onGenerate: async ({ generator, dmmf }) => {
    const { models, enums, types: composites } = dmmf.datamodel
    const folder = generator.output.value
    mkdirSync(folder, { recursive: true })
    const source = JSON.stringify({ models, enums, types: composites })
    writeFileSync(join(folder, 'index.js'), `export const datamodel = ${source}\n`)
    writeFileSync(join(folder, 'index.d.ts'), types)
  },
})
