import { actStage } from './act.ts'
import { matchStage } from './match.ts'
import { speakerStage } from './speaker.ts'
import type { Stage } from './stage.ts'
import { topicsStage } from './topics.ts'

/** Every stage that is measured, in the order of the report. */
export const STAGES: readonly Stage[] = [topicsStage, speakerStage, actStage, matchStage]
