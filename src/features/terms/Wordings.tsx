import type { Wording } from '../../domain/terms/conceptUses.ts'
import { SideCounts } from '../../ui/SideCounts.tsx'
import { verbatim } from '../../ui/verbatim.ts'

/** The ways in which accounts write a concept, with the uses of each by side. */
export const Wordings = ({ wordings }: { wordings: readonly Wording[] }) => (
  <ul aria-label="Wordings" className="flex flex-wrap gap-x-6 gap-y-1">
    {wordings.map(wording => (
      <li key={wording.term}>
        <span {...verbatim(wording.term)}>“{wording.term}”</span> <SideCounts counts={wording} />
      </li>
    ))}
  </ul>
)
