import { join } from 'node:path'
import type { OnResolveResult, Plugin } from 'esbuild'
import { root } from '../../run/settings.ts'
import { drawnAsNothing, neverDrawn } from './left-out.ts'

/**
 * Brings of AdminJS what is used into a bundle: its modules instead of the bundles that it comes with, and for what is left out
 * something that says so when it is drawn. The build fails when nothing of what is to be left out is there any more.
 */
export function partsOfAdminJS(): Plugin {
  const unmet = new Set([...neverDrawn, ...drawnAsNothing])
  const isIn = (path: string, names: string[]) => {
    const met = names.filter((name) => new RegExp(`/node_modules/${name}`).test(path))
    for (const name of met) unmet.delete(name)
    return met.length > 0
  }
  const inPlaceOf = (path: string): OnResolveResult | undefined => {
    if (isIn(path, neverDrawn)) return { path, namespace: 'never-drawn', sideEffects: false }
    if (isIn(path, drawnAsNothing)) return { path, namespace: 'nothing', sideEffects: false }
    return hasNoEffects.test(path) ? { path, sideEffects: false } : undefined
  }
  return {
    name: 'parts-of-adminjs',
    setup({ onResolve, onLoad, onEnd, resolve }) {
      onResolve({ filter: /^adminjs$/ }, () => ({ path: own('adminjs.ts') }))
      onResolve({ filter: /^adminjs\/lib\// }, ({ path }) => inPlaceOf(join(root, 'node_modules', path)))
      onResolve({ filter: /^react-feather$/ }, ({ importer }) =>
        importer === own('icons.ts') ? undefined : { path: own('icons.ts') },
      )
      // A theme of the style's own colours is nothing that could be calculated with.
      onResolve({ filter: /^polished$/ }, ({ importer }) =>
        importer === own('polished.ts') ? undefined : { path: own('polished.ts') },
      )
      onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
        if (pluginData === resolved || !(ofItsOwn.test(from.importer) || ofItsOwn.test(`/node_modules/${path}/`)))
          return undefined
        return inPlaceOf((await resolve(path, { ...from, pluginData: resolved })).path)
      })
      onLoad({ filter: /./, namespace: 'never-drawn' }, ({ path }) => ({ contents: neverDrawnText(path) }))
      onLoad({ filter: /./, namespace: 'nothing' }, () => ({
        contents: 'export const Illustration = () => null; export default Illustration',
      }))
      onEnd(() => ({ errors: [...unmet].map((name) => ({ text: `AdminJS has no ${name} that could be left out` })) }))
    },
  }
}

const resolved = Symbol('resolved')
const own = (name: string) => join(root, 'admin/adminjs', name)

/** Modules that may be left out, or are asked for by one that does nothing by being loaded. */
const ofItsOwn = /\/node_modules\/(adminjs|@adminjs|react-feather|lodash|polished|date-fns|i18next-[a-z-]+)\//

/** Packages that do nothing by being loaded, although they do not say so: what nobody asks for may go. */
const hasNoEffects = /\/node_modules\/(adminjs|@adminjs|react-feather|lodash|polished|date-fns)\//

/** A module with whatever is asked of it: each is a component that cannot be drawn. */
const neverDrawnText = (path: string) => `
  const leftOut = () => { throw new Error('Left out of the bundle: ${path.split('/node_modules/').at(-1)}') }
  module.exports = Object.create(new Proxy({}, { get: (_, name) => name === '__esModule' || leftOut }))`
