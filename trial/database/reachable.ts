/** Where the database of root's own folders lies, which are closed to the user PostgreSQL runs as. */
export const reachable = '/var/lib/portico'
