import type { Engagement } from '../../domain/record/engagement.ts'
import { ExportMenu } from './ExportMenu.tsx'
import { saveSetAsCsv, saveSetAsJson } from './saveSet.ts'

/** Saves the filtered engagements. */
export const ExportSet = ({ engagements }: { engagements: readonly Engagement[] }) => (
  <ExportMenu
    what="This list"
    things={engagements}
    saveCsv={saveSetAsCsv}
    saveJson={saveSetAsJson}
  />
)
