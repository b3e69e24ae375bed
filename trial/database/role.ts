import { createHmac } from 'node:crypto'
import pg from 'pg'

/** The role that Portico works as, and the superuser that PostgreSQL began with. */
const role = 'portico_app'
const superuser = 'portico'

/** The address of an embedded database for its superuser, who is only asked to make the role that Portico works as. */
export function superuserUrl(port: number, password: string): string {
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/postgres`
}

/** The address of an embedded database for the role that Portico works as. Its password does not lead to the superuser's. */
export function roleUrl(port: number, password: string): string {
  return `postgresql://${role}:${rolePassword(password)}@127.0.0.1:${port}/postgres`
}

/**
 * Makes the role that Portico works as, which is no superuser, owner of the database and of everything in it: also where a version
 * before this worked as the superuser. For tests and comparisons (`isTemporary`) it may make databases, and switch triggers off.
 */
export async function ensureRole(url: string, password: string, isTemporary: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ owner: string }>(
      'select pg_get_userbyid(datdba) as owner from pg_database where datname = current_database()',
    )
    if (rows[0]?.owner !== role) await client.query(makeRole(rolePassword(password), isTemporary))
  } finally {
    await client.end()
  }
}

const rolePassword = (password: string) => createHmac('sha256', password).update(role).digest('hex')

/** One script, so that it is done as a whole or not at all. */
function makeRole(password: string, isTemporary: boolean): string {
  return `
    do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} login; end if;
    end $$;
    alter role ${role} password '${password}' ${isTemporary ? 'createdb' : ''};
    ${isTemporary ? `grant set on parameter session_replication_role to ${role};` : ''}
    do $$ declare one text; begin for one in ${ownedBySuperuser} loop execute one; end loop; end $$;
    alter database postgres owner to ${role};`
}

const inSchemas = `join pg_namespace n on n.oid = x.%s and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`
const within = (column: string) => inSchemas.replace('%s', column)

/** A statement for each thing that was made by the superuser. A sequence of a column, and the type of a table, follow their table. */
const ownedBySuperuser = `
  select format('alter schema %I owner to ${role}', nspname) from pg_namespace
    where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
  union all
  select format('alter %s %s owner to ${role}', case x.relkind when 'S' then 'sequence' when 'c' then 'type' else 'table' end,
      x.oid::regclass) from pg_class x ${within('relnamespace')}
    where x.relkind in ('r', 'p', 'v', 'm', 'c', 'S')
      and not exists (select from pg_depend d where d.objid = x.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i'))
  union all
  select format('alter type %s owner to ${role}', x.oid::regtype) from pg_type x ${within('typnamespace')}
    where x.typtype in ('e', 'd')
  union all
  select format('alter routine %s owner to ${role}', x.oid::regprocedure) from pg_proc x ${within('pronamespace')}`
