import pg from 'pg'

type Watch = (client: pg.ClientBase) => unknown

/** Calls `watch` before each batch that a large report fetches, with the connection it comes by. Returns how to end that. */
export function beforeEachBatch(watch: Watch): () => void {
  const { query } = pg.Client.prototype
  const watched = function (this: pg.Client, ...asked: unknown[]) {
    const ask = () => Reflect.apply(query, this, asked)
    return isFetch(asked[0]) ? Promise.resolve(watch(this)).then(ask) : ask()
  }
  Object.assign(pg.Client.prototype, { query: watched })
  return () => void Object.assign(pg.Client.prototype, { query })
}

function isFetch(asked: unknown): boolean {
  return typeof asked === 'object' && asked !== null && 'text' in asked && /^fetch /.test(String(asked.text))
}
