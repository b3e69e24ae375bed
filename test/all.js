// `npm test`: types, style and tests at the same time, since the tests wait for processes and the database a good part of theirs. What
// is wrong with types or style is printed behind the tests. Arguments go to jest.
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

process.chdir(resolve(import.meta.dirname, '..'))

const [types, style] = [run('tsc', ['--noEmit', '--checkers', '1']), run('biome', ['check'])]
const tests = run('jest', process.argv.slice(2), 'inherit')
const ended = await Promise.all([tests, types, style])
for (const { code, printed } of ended) if (code !== 0) process.stdout.write(printed)
process.exitCode = ended.every(({ code }) => code === 0) ? 0 : 1

/** The code a program of the project ends with (a signal counts as one), and what it printed where that is kept. */
function run(program, args, stdio = 'pipe') {
  const child = spawn(`node_modules/.bin/${program}`, args, { stdio: ['ignore', stdio, stdio] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (printed += text))
  return new Promise((done) => {
    child.on('error', (error) => done({ code: 1, printed: `${program}: ${error.message}\n` }))
    child.on('close', (code) => done({ code: code ?? 1, printed }))
  })
}
