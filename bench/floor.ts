import express from 'express'
import pg from 'pg'

/**
 * The least a server can do for the same rows: Express, pg, one prepared statement a page, HTML by hand, nobody asked
 * who they are. DATABASE_URL and PORT come from the environment.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const app = express()

const list = {
  name: 'projects',
  text: `select p.id, p.name, p.health, p.progress, m.name as milestone, m."dueOn"::text
    from "Project" p left join lateral (
      select name, "dueOn" from "Milestone" where "projectId" = p.id and "doneOn" is null order by "dueOn" limit 1) m on true
    where p."organisationId" = $1 order by p.name limit 50`,
}
const tasks = {
  name: 'tasks',
  text: `select p.name as project, t.id, t.name, t.status, t."dueOn"::text
    from "Project" p left join "Task" t on t."projectId" = p.id where p.id = $1 order by t."dueOn", t.id limit 50`,
}

app.get('/organisations/:id/projects', async (req, res) => {
  const { rows } = await pool.query({ ...list, values: [req.params.id] })
  res.send(
    page(
      'Projects',
      rows.map((row) => [
        `<a href="/projects/${row.id}">${row.name}</a>`,
        row.health,
        row.progress,
        row.milestone,
        row.dueOn,
      ]),
    ),
  )
})

app.get('/projects/:id/tasks', async (req, res) => {
  const { rows } = await pool.query({ ...tasks, values: [req.params.id] })
  res.send(
    page(
      rows[0].project,
      rows.map((row) => [row.name, row.status, row.dueOn]),
    ),
  )
})

app.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'))
process.once('disconnect', () => process.exit())

function page(title: string, rows: unknown[][]) {
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
  return `<!doctype html><title>${title}</title><h1>${title}</h1><table>${body}</table>`
}
