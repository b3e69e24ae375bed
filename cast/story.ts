import type { Health, RaidKind, RaidSeverity, Sentiment, TaskStatus } from '@prisma/client'
import type { OrganisationKey, PersonKey } from './people.ts'

/** A project of the cast. All dates are days from the one the sample is loaded on. */
export type Story = {
  name: string
  organisation: OrganisationKey
  product?: string
  manager: PersonKey
  summary: string
  health: Health
  progress: number
  from: number
  to: number
  closed?: number
  budget: number
  cost: number
  note?: string
  phases: PhaseStory[]
  raid: RaidStory[]
  reports: StatusStory[]
  updates: UpdateStory[]
  files?: FileStory[]
  followers: PersonKey[]
}

export type PhaseStory = { name: string; from: number; to: number; milestones?: MilestoneStory[]; tasks: TaskStory[] }
export type MilestoneStory = { name: string; due: number; done?: number }

/** Hours are estimated, then logged. `after` names tasks of the same project that have to be done before. */
export type TaskStory = {
  name: string
  who?: PersonKey
  from: number
  due: number
  done?: number
  status?: TaskStatus
  waits?: true
  for?: string
  after?: string[]
  hours?: [estimated: number, logged?: number]
  text?: string
  note?: string
}

export type RaidStory = {
  kind: RaidKind
  severity: RaidSeverity
  title: string
  text: string
  answer?: string
  owner: PersonKey
  phase?: string
  due?: number
  since: number
  closed?: number
  note?: string
}

export type StatusStory = {
  on: number
  health: Health
  progress: number
  summary: string
  sentiment?: Sentiment
  note?: string
}

export type UpdateStory = {
  by: PersonKey
  on: number
  hour?: number
  phase?: string
  /** The task it is about, and whether it answers what that asks of the customer. */
  task?: string
  answers?: true
  text: string
  comments?: { by: PersonKey; on: number; hour?: number; text: string }[]
}

/** A document; the bytes are made by documents.ts from its title and lines. */
export type FileStory = { name: string; by: PersonKey; on: number; phase?: string; title: string; lines: string[] }
