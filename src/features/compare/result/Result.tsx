import { memo, useEffect, useMemo, useState } from 'react'
import { parseDay } from '../../../domain/time/day.ts'
import type { Side } from '../../../domain/record/engagement.ts'
import type { WordedRecord } from '../../../domain/terms/english.ts'
import type { History } from '../history.ts'
import { pairByTopic } from '../../../domain/accounts/pairing.ts'
import type { Comparison } from '../../../domain/text/analysis.ts'
import {
  applyCorrections,
  correctedPassages,
  type Correction,
} from '../../../domain/text/corrections.ts'
import { figuresOf } from '../../../domain/text/textFigures.ts'
import { toAccounts } from '../../../domain/text/toAccounts.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import type { CompareAction } from '../compareState.ts'
import type { Origin } from './origins.ts'
import { MeetingDoubts } from './MeetingDoubts.tsx'
import { OwnAccounts } from './OwnAccounts.tsx'
import { PassageEditor } from './PassageEditor.tsx'
import type { PassageRef } from './passages.ts'
import { RecordAccounts } from './RecordAccounts.tsx'
import { ResultBar, type ResultLayout } from './ResultBar.tsx'
import { Summary } from './Summary.tsx'
import { useUndoKeys } from './useUndoKeys.ts'
import './compare.css'

interface ResultProps {
  /** The engine's own result. */
  found: Comparison
  origins: Readonly<Record<Side, Origin>>
  corrections: History<readonly Correction[]>
  dispatch: (action: CompareAction) => void
  /** The engagement in the record that the texts are about. */
  record: WordedRecord | null
  /** Called with the comparison on the page. */
  onShown: (found: Comparison) => void
}

/** Two texts side by side, with their analysis and controls to correct it. */
export const Result = memo(function Result(props: ResultProps) {
  const { found, origins, corrections, dispatch, record, onShown } = props
  const { topics } = useCatalog()
  const [wanted, setLayout] = useState<ResultLayout>('topic')
  const [open, setOpen] = useState<PassageRef | null>(null)
  const { present } = corrections
  const corrected = useMemo(() => applyCorrections(found, present), [found, present])
  const changed = useMemo(() => correctedPassages(found, corrected), [found, corrected])
  const figures = useMemo(() => figuresOf(corrected), [corrected])
  const accounts = useMemo(
    () => toAccounts(corrected, { us: dated(origins.us), cn: dated(origins.cn) }),
    [corrected, origins],
  )
  const rows = useMemo(() => pairByTopic(accounts, []), [accounts])
  useUndoKeys(dispatch)
  useEffect(() => onShown(found), [onShown, found])
  return (
    <>
      <MeetingDoubts doubts={found.doubts} />
      <Summary figures={figures} rows={rows} topics={topics} />
      <ResultBar
        layout={wanted}
        onLayout={setLayout}
        hasRecord={record !== null}
        corrections={corrections}
        corrected={changed.us.size + changed.cn.size}
        dispatch={dispatch}
      />
      {wanted === 'record' && record ? (
        <RecordAccounts record={record} />
      ) : (
        <OwnAccounts
          layout={wanted === 'order' ? 'order' : 'topic'}
          accounts={accounts}
          rows={rows}
          figures={figures}
          corrected={corrected}
          changed={changed}
          origins={origins}
          onOpen={setOpen}
        />
      )}
      {open && (
        <PassageEditor
          open={open}
          onOpen={setOpen}
          found={found}
          corrected={corrected}
          isCorrected={changed[open.side].has(open.index)}
          onCorrect={change => dispatch({ type: 'correct', change })}
        />
      )}
    </>
  )
})

const dated = ({ publisher, date, url }: Origin) => ({
  publisher,
  url,
  date: parseDay(date) ?? undefined,
})
