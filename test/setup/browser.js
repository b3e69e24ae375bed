import { existsSync } from 'node:fs'

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const options = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
// A page is looked at once: what makes its scripts faster the next time costs more than it brings.
const briefly = '--js-flags=--max-opt=1'

/** A browser: the one from npm, else an installed one, or the one CHROMIUM_PATH names. Its driver is loaded once for all files of a
 *  test process; who asked for it closes it. */
export async function launchBrowser() {
  const { chromium } = await import('playwright-core')
  return chromium.launch({ executablePath: await program(), args: [...options, briefly] })
}

async function program() {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  if (process.platform === 'linux' && process.arch === 'x64') return npmBrowser()
  const found = installed.find(existsSync)
  if (!found) throw new Error('No browser: name an installed Chrome or Chromium in CHROMIUM_PATH')
  return found
}

/** It is unpacked once for all test runs. */
async function npmBrowser() {
  const { default: chromium } = await import('@sparticuz/chromium')
  const { TMPDIR, TEST_TMPDIR = TMPDIR } = process.env
  if (TEST_TMPDIR) process.env.TMPDIR = TEST_TMPDIR
  try {
    return await chromium.executablePath()
  } finally {
    if (TMPDIR) process.env.TMPDIR = TMPDIR
  }
}
