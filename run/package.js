// Packs what a production install needs, with what is built here, into portico.tgz.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

process.chdir(resolve(import.meta.dirname, '..'))
const { files } = JSON.parse(readFileSync('build/finished.json', 'utf8'))
const others = [
  'build/finished.json',
  'build/assets',
  'build/admin',
  'prisma/migrations',
  'run/install.js',
  'docs/running.md',
]
const settings = ['package.json', 'package-lock.json', '.npmrc']
execFileSync('tar', ['-czf', 'portico.tgz', ...settings, ...others, ...files])
