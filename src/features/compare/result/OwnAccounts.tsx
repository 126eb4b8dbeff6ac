import { memo, useMemo, useRef } from 'react'
import { SIDES, type Account, type Side } from '../../../domain/record/engagement.ts'
import type { TopicRow } from '../../../domain/accounts/pairing.ts'
import type { Comparison } from '../../../domain/text/analysis.ts'
import type { TextFigures } from '../../../domain/text/textFigures.ts'
import type { AccountsLayout } from '../../../domain/view/view.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { SideBySide } from '../../../accounts/SideBySide.tsx'
import type { ShownAccounts } from '../../../accounts/shownAccounts.ts'
import { topicHref } from '../../../url/links.ts'
import type { Origin } from './origins.ts'
import { OwnAccountHead } from './OwnAccountHead.tsx'
import { PassageAct } from './PassageAct.tsx'
import { PassageButton } from './PassageButton.tsx'
import type { PassageRef } from './passages.ts'
import { usePassageKeys } from './usePassageKeys.ts'

interface OwnAccountsProps {
  layout: AccountsLayout
  accounts: readonly Account[]
  rows: readonly TopicRow[]
  figures: Readonly<Record<Side, TextFigures>>
  corrected: Comparison
  /** The passages of each side that the reader has corrected. */
  changed: Readonly<Record<Side, ReadonlySet<number>>>
  origins: Readonly<Record<Side, Origin>>
  onOpen: (passage: PassageRef) => void
}

/** The two texts sentence by sentence, laid out like an engagement's accounts. */
export const OwnAccounts = memo(function OwnAccounts(props: OwnAccountsProps) {
  const { layout, accounts, rows, figures, corrected, changed, origins, onOpen } = props
  const { topics } = useCatalog()
  const container = useRef<HTMLDivElement>(null)
  const keys = usePassageKeys(container)
  const shown = useMemo((): ShownAccounts => {
    const [us, cn] = SIDES.map(side => (
      <OwnAccountHead
        key={side}
        side={side}
        origin={origins[side]}
        language={corrected[side].language}
        figures={figures[side]}
      />
    ))
    return {
      accounts,
      topics,
      asked: [],
      heads: { us, cn },
      renderAct: ({ side, index }) => {
        const passage = corrected[side].passages[index]
        const isCorrected = changed[side].has(index)
        return passage && <PassageAct side={side} passage={passage} isCorrected={isCorrected} />
      },
      renderText: ({ side, index, point }) => (
        <PassageButton
          side={side}
          index={index}
          text={point.text}
          terms={point.terms ?? NO_TERMS}
          onOpen={onOpen}
        />
      ),
      topicHref: topic => topicHref(topic),
      hasAnchors: false,
      target: null,
    }
  }, [accounts, topics, corrected, changed, figures, origins, onOpen])
  return (
    <div ref={container} {...keys}>
      <SideBySide shown={shown} rows={rows} layout={layout} />
    </div>
  )
})

const NO_TERMS: readonly string[] = []
