import type { Router } from 'express'
import { enable, enabling } from './coming-back/handlers.ts'
import { giveProfile, mustLookAfterPeople, resend, showPeople, withdraw } from './handlers.ts'
import { invite, inviteSeveral, newColleague, severalColleagues } from './invite-handlers.ts'
import { disable, disabling } from './leaving/handlers.ts'

/** Those who belong to one's organisation: the list, inviting, profiles, disabling and letting in again; for those who look after them. */
export function addPeopleRoutes(router: Router): void {
  router.use('/account/people', mustLookAfterPeople)
  router.get('/account/people', showPeople)
  router.post('/account/people', invite)
  router.get('/account/people/new', newColleague)
  router.get('/account/people/several', severalColleagues)
  router.post('/account/people/several', inviteSeveral)
  router.post('/account/people/:id/profile', giveProfile)
  router.post('/account/people/:id/invitation', resend)
  router.delete('/account/people/:id/invitation', withdraw)
  router.post('/account/people/:id/invitation/withdrawal', withdraw)
  router.get('/account/people/:id/disabling', disabling)
  router.post('/account/people/:id/disabling', disable)
  router.get('/account/people/:id/enabling', enabling)
  router.post('/account/people/:id/enabling', enable)
}
