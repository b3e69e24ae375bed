import type { RequestHandler } from 'express'
import { endCalendar, findCalendar, makeCalendar } from '../../../domain/calendar/address.ts'
import { done, show } from '../../answer.ts'
import { nothing, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { askingHere } from '../handlers.ts'
import { calendarPage } from './calendar.page.tsx'

const here = '/account/calendar'

/** `GET /account/calendar` */
export const showCalendar: RequestHandler = async (req, res) => {
  parseQuery(nothing, req.query)
  show(req, res, { calendar: await findCalendar(askingHere(req)) }, calendarPage)
}

/** `POST /account/calendar`: makes the address, or another one. */
export const renewCalendar = formHandler({
  schema: nothing,
  verb: (req) => makeCalendar(askingHere(req)),
  next: (req, res) => done(req, res, here, {}, { what: 'calendarMade' }),
})

/** `POST /account/calendar/ending`, and for programs `DELETE /account/calendar` */
export const endOwnCalendar = formHandler({
  schema: nothing,
  verb: (req) => endCalendar(askingHere(req)),
  next: (req, res) => done(req, res, here, {}, { what: 'calendarEnded' }),
})
