const ours = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`

/** What tells one schema of a database from another: its tables, columns, triggers, functions and rules, and what the planner knows of it. */
export async function readSchema(client) {
  const { rows } = await client.query({
    name: 'schema',
    text: `
      with tables as (select c.* from pg_class c join pg_namespace n on n.oid = c.relnamespace and ${ours})
      select md5(string_agg(one, ' ' order by one)) as digest from (
        select concat_ws(' ', 'relation', oid, relname, relkind, reltuples) from tables
        union all
        select concat_ws(' ', 'column', attrelid, attnum, attname, atttypid, attnotnull, atthasdef) from pg_attribute
          where attrelid in (select oid from tables)
        union all
        select concat_ws(' ', 'trigger', oid, tgname, tgenabled) from pg_trigger where tgrelid in (select oid from tables)
        union all
        select concat_ws(' ', 'constraint', oid, conname, convalidated) from pg_constraint where conrelid in (select oid from tables)
        union all
        select concat_ws(' ', 'index', indexrelid, indisvalid) from pg_index where indrelid in (select oid from tables)
        union all
        select concat_ws(' ', 'function', p.oid, md5(prosrc)) from pg_proc p join pg_namespace n on n.oid = pronamespace and ${ours}
      ) as parts (one)`,
  })
  return rows[0].digest
}

/** All tables with their rows as texts, in the order they stand in, and a digest of them; and where sequences are. */
export async function readTables(client) {
  const { rows: tables } = await client.query(`
    select format('%I.%I', n.nspname, relname) as name, (
      select json_agg(json_build_object('schema', n.nspname, 'name', r.relname, 'pages', r.relpages, 'tuples', r.reltuples))
      from pg_class r where r.oid = c.oid or r.oid in (select indexrelid from pg_index where indrelid = c.oid)) as stats
    from pg_class c join pg_namespace n on n.oid = relnamespace
    where relkind = 'r' and ${ours} order by 1`)
  const names = tables.map(({ name }) => name)
  const digests = await readDigests(client, names)
  const held = []
  for (const { name, stats } of tables) {
    const { rows } = await client.query(`select t::text as row from ${name} t order by ctid`)
    held.push({ name, stats, digest: digests.get(name), rows: rows.map(({ row }) => row) })
  }
  const { rows: sequences } = await client.query(`
    select format('%I.%I', schemaname, sequencename) as name, last_value as at from pg_sequences`)
  return { held, sequences }
}

/** Makes all tables that have other rows as they were. They stand where they stood, so that whatever reads them without an order finds the same
 *  first: what is empty is given back by a vacuum, and the planner knows no more of a table than it did. */
export async function emptyAndFill(client, { held, sequences }) {
  const now = await readDigests(
    client,
    held.map(({ name }) => name),
  )
  const changed = held.filter(({ name, digest }) => now.get(name) !== digest)
  if (changed.length > 0) {
    await client.query(['begin', ...changed.map(({ name }) => `delete from ${name}`), 'commit'].join(';'))
    await client.query(`vacuum ${changed.map(({ name }) => name)}`)
    await client.query(known, [JSON.stringify(changed.flatMap(({ stats }) => stats))])
  }
  await client.query('begin')
  for (const { name, rows } of changed)
    if (rows.length > 0)
      await client.query(`insert into ${name} overriding system value select one.* from unnest($1::${name}[]) as one`, [
        rows,
      ])
  for (const { name, at } of sequences)
    await client.query(at === null ? `alter sequence ${name} restart` : `select setval('${name}', ${at})`)
  await client.query('commit')
}

const known = `
  select pg_restore_relation_stats('schemaname', schema, 'relname', name, 'relpages', pages, 'reltuples', tuples)
  from json_to_recordset($1::json) as stats (schema text, name text, pages int, tuples real)`

async function readDigests(client, names) {
  const parts = names.map(
    (name, at) =>
      `select ${at} as at, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as digest from ${name} t`,
  )
  const { rows } = await client.query({ name: 'digests', text: parts.join(' union all ') })
  return new Map(rows.map(({ at, digest }) => [names[at], digest]))
}
