import type { Request } from 'express'
import { largestPicture } from '../../domain/documents/pictures/keep.ts'
import { Invalid, type Refusal } from '../../domain/refusals.ts'
import { allowUploadTime } from '../../doors/bodies/deadlines.ts'
import { type MultipartProblem, receiveMultipart } from '../../doors/bodies/multipart.ts'
import { asField, mustBeShownTo } from '../elsewhere/acting.ts'
import { onceField } from '../forms/once.ts'

const room = {
  bytes: largestPicture.bytes + 10_000,
  files: 1,
  fileFields: ['picture'],
  fields: 5,
  fieldBytes: 5000,
  known: [asField, onceField],
}

/** Receives a form with one small picture in its field `picture`, and hands its bytes to `work` as they arrive. Throws Invalid where
 *  there is none, for other fields, and for a form that breaks off; what `work` throws. */
export function receivePicture<Result>(
  req: Request,
  work: (bytes: AsyncIterable<Uint8Array>) => Promise<Result>,
): Promise<Result> {
  allowUploadTime(req)
  return receiveMultipart(req, room, refusal, async ({ fields, files }) => {
    const shownTo = fields.find(([name]) => name === asField)?.[1]
    if (shownTo) await mustBeShownTo(req, shownTo)
    for await (const { bytes } of files) return work(bytes)
    throw new Invalid({ picture: 'missing' })
  })
}

function refusal(problem: MultipartProblem, field: string): Refusal {
  const isFile = field === 'files'
  if (problem === 'too-large')
    return new Invalid({ [isFile ? 'picture' : field]: isFile ? 'picture-too-large' : 'too-long' })
  return new Invalid({ [isFile ? 'picture' : field]: problem === 'too-many-parts' ? 'too-many' : problem })
}
