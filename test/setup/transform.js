import { createHash } from 'node:crypto'
import { transformSync, version } from 'esbuild'

const options = { format: 'esm', target: 'node20', jsx: 'automatic', sourcemap: 'inline' }

export default {
  process: (code, path) =>
    transformSync(code, { ...options, loader: path.endsWith('x') ? 'tsx' : 'ts', sourcefile: path }),
  getCacheKey: (code, path) => createHash('sha256').update(`${version} ${path} ${code}`).digest('hex'),
}
