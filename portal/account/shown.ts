import type { Viewer } from '../../domain/access/actor/actor.ts'

/** Whether somebody's layout shows the account. Password, devices and organisations are there without it: by them one keeps
 *  safe. */
export const hasAccountPage = ({ layout }: Viewer): boolean => layout.navigation.includes('account')
