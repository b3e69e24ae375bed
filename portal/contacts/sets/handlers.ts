import type { Request, RequestHandler, Response } from 'express'
import { deleteSet, setDeletion } from '../../../domain/people/sets/delete.ts'
import { findSetTo, listNotInSet, listSetMembers, type SetPeople } from '../../../domain/people/sets/find.ts'
import { listSets, type SetsPage } from '../../../domain/people/sets/list.ts'
import { addToSet } from '../../../domain/people/sets/members.ts'
import type { SetKind } from '../../../domain/people/sets/set.ts'
import { takeFromSet } from '../../../domain/people/sets/take.ts'
import { createSet, renameSet, setName } from '../../../domain/people/sets/write.ts'
import { done, show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing, pageQuery, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { onceOf } from '../../forms/once.ts'
import type { Wrong } from '../../forms/state.ts'
import { addingPage } from './adding.page.tsx'
import { deletionPage } from './deletion.page.tsx'
import { memberForm, pathOf, setPeopleQuery, takingForm } from './form.ts'
import { setPage } from './set.page.tsx'
import { setsPage } from './sets.page.tsx'

type Asked = Request<{ id: string }>
type AskedOf = Request<{ id: string; membershipId: string }>
const actorOf = (req: Asked | AskedOf) => asking(req as Request)

/** The handlers of all pages about groups, or about teams. */
export function setHandlers(kind: SetKind) {
  const path = pathOf[kind]
  const list: RequestHandler = async (req, res) => {
    const { page } = parseQuery(pageQuery, req.query)
    await showAll(req, res, page)
  }
  const showAll = async (req: Request, res: Response, page = 1, wrong?: Wrong) =>
    show<SetsPage>(req, res, await listSets(asking(req), kind, page), setsPage(kind, wrong))
  const one = async (req: Asked, res: Response, wrong?: Wrong) => {
    const query = parseQuery(setPeopleQuery, wrong ? {} : req.query)
    const found = await listSetMembers(actorOf(req), kind, req.params.id, query)
    show<SetPeople>(req as Request, res, found, setPage(kind, query, wrong))
  }
  const adding = async (req: Asked, res: Response) => {
    const query = parseQuery(setPeopleQuery, req.query)
    const found = await listNotInSet(actorOf(req), kind, req.params.id, query)
    show<SetPeople>(req as Request, res, found, addingPage(kind, query))
  }
  const showDeleting = async (req: Asked, res: Response, wrong?: Wrong) => {
    await findSetTo(actorOf(req), 'delete', kind, req.params.id)
    const found = await listSetMembers(actorOf(req), kind, req.params.id, { page: 1 })
    show<SetPeople>(req as Request, res, found, deletionPage(kind, wrong))
  }
  return {
    list,
    one: (req: Asked, res: Response) => one(req, res),
    adding,
    deleting: (req: Asked, res: Response) => {
      parseQuery(nothing, req.query)
      return showDeleting(req, res)
    },
    create: formHandler({
      schema: setName,
      verb: (req, input) => {
        const actor = asking(req)
        return createSet(actor, kind, { ...input, organisationId: actor.organisation.id }, onceOf(req))
      },
      page: (req, res, wrong) => showAll(req, res, 1, wrong),
      next: (req, res, id) => done(req, res, `${path}/${id}`, { id }, { what: 'accountSaved' }),
    }),
    rename: formHandler({
      schema: setName,
      verb: (req: Asked, input) => renameSet(actorOf(req), kind, req.params.id, input),
      page: one,
      next: (req, res) => done(req as Request, res, `${path}/${req.params.id}`, {}, { what: 'accountSaved' }),
    }),
    remove: formHandler({
      schema: setDeletion,
      verb: (req: Asked, input) => deleteSet(actorOf(req), kind, req.params.id, input),
      page: showDeleting,
      next: (req, res) => done(req as Request, res, path, {}, { what: 'setDeleted' }),
    }),
    add: formHandler({
      schema: memberForm,
      noun: `${kind}Member`,
      verb: (req: Asked, { membershipId }) => addToSet(actorOf(req), kind, req.params.id, { membershipId }),
      next: (req, res, _, { to }) =>
        done(req as Request, res, to ?? `${path}/${req.params.id}/members`, {}, { what: 'memberAdded' }),
    }),
    take: formHandler({
      schema: takingForm,
      verb: (req: AskedOf) => takeFromSet(actorOf(req), kind, req.params.id, req.params.membershipId),
      next: (req, res, _, { to }) =>
        done(req as Request, res, to ?? `${path}/${req.params.id}`, {}, { what: 'memberTakenOut' }),
    }),
  }
}
