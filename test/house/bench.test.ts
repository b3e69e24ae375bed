import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { root } from '../../run/settings.ts'

test('the bench begins without a database and its settings: it makes them', async () => {
  const { metafile } = await build({
    entryPoints: [join(root, 'bench/bench.ts')],
    ...{ bundle: true, write: false, metafile: true, outdir: join(root, 'build'), absWorkingDir: root },
    ...{ platform: 'node', format: 'esm', packages: 'external' },
  })
  const loaded = Object.keys(metafile.inputs)
  expect(loaded).toContain('bench/bench.ts')
  expect(loaded).not.toContain('prisma/client.ts')
})
