import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { userInfo } from 'node:os'

/** As whom PostgreSQL runs; empty for the user of this process. */
export type Account = { uid?: number; gid?: number }

/**
 * PostgreSQL refuses to run as root. Then it runs as the owner of the database that is already there, else as the
 * system's user postgres, who is made where there is none.
 */
export function databaseAccount(database: string): Account {
  if (userInfo().uid !== 0) return {}
  const owner = statSync(database, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return accountOf('postgres') ?? createAccount()
}

/** Whether the account can enter a folder or run a program: one closed folder above it is enough to lock it out. */
export function canReach(account: Account, path: string): boolean {
  return account.uid === undefined || spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], account).status === 0
}

function accountOf(name: string): Account | undefined {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

function createAccount(): Account {
  execFileSync('groupadd', ['--system', 'postgres'])
  execFileSync('useradd', ['--system', '--gid', 'postgres', '--shell', '/bin/false', 'postgres'])
  const account = accountOf('postgres')
  if (!account) throw new Error('The user postgres could not be made, and PostgreSQL does not run as root')
  return account
}
