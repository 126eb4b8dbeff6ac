import { useMemo } from 'react'
import type { EngagementRecord, Side } from '../../../domain/record/engagement.ts'
import { claimReportOf } from '../../../domain/claims/otherReport.ts'
import { ACCOUNT_LABELS } from '../../../domain/record/labels.ts'
import { accountOf, pairByTopic } from '../../../domain/accounts/pairing.ts'
import { englishAtFirst, type WordedRecord } from '../../../domain/terms/english.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { AccountIntro } from '../../../accounts/AccountIntro.tsx'
import { SideBySide } from '../../../accounts/SideBySide.tsx'
import { ActText } from '../../../ui/ActText.tsx'
import { PointText } from '../../../ui/PointText.tsx'
import { topicHref } from '../../../url/links.ts'

/** The record's points on the engagement, to compare with the full texts. */
export function RecordAccounts({ record }: { record: WordedRecord }) {
  const { topics } = useCatalog()
  const { accounts, english } = record
  const rows = useMemo(() => pairByTopic(accounts, record.topics), [accounts, record.topics])
  const worded = useMemo(
    () =>
      englishAtFirst(
        rows.flatMap(({ pairs }) =>
          pairs.flatMap(({ us, cn }) => [...us, ...cn].map(({ point }) => point)),
        ),
        english,
      ),
    [rows, english],
  )
  return (
    <SideBySide
      shown={{
        accounts,
        topics,
        asked: [],
        heads: {
          us: <Intro side="us" record={record} />,
          cn: <Intro side="cn" record={record} />,
        },
        renderAct: placed => (
          <ActText
            point={placed.point}
            side={placed.side}
            otherReport={claimReportOf(placed, accounts)}
          />
        ),
        renderText: ({ point }) => (
          <PointText point={point} onTerm={undefined} english={worded.get(point)} />
        ),
        topicHref: topic => topicHref(topic),
        hasAnchors: false,
        target: null,
      }}
      rows={rows}
      layout="topic"
    />
  )
}

function Intro({ side, record }: { side: Side; record: EngagementRecord }) {
  const account = accountOf(record.accounts, side)
  return (
    <div className="account-intro">
      <h2 className="sr-only">{ACCOUNT_LABELS[side]}</h2>
      {account ? (
        <AccountIntro account={account} sources={record.sources} />
      ) : (
        <p>No {ACCOUNT_LABELS[side]} is recorded.</p>
      )}
    </div>
  )
}
