import { Suspense, useCallback, useRef, useState } from 'react'
import type { WordedRecord } from '../../domain/terms/english.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { Loading } from '../../ui/Message.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { comparedEngagement } from '../../url/links.ts'
import { AnalysisNote } from './AnalysisNote.tsx'
import { BLANK_STATE, isBlankState, stateOf } from './compareState.ts'
import { CompareForm } from './texts/CompareForm.tsx'
import { KeptList } from './KeptList.tsx'
import { NoticeBar, type Notice } from './Notice.tsx'
import { useOrigins } from './result/origins.ts'
import { useArrivals } from './useArrivals.ts'
import { useComparison, type OpenState } from './useComparison.ts'
import type { Kept, KeptAs } from './ownComparisonSchema.ts'
import { ResultActions } from './ResultActions.tsx'
import { readFile, type FileContent } from './texts/readFile.ts'
import { useFileDrops } from './texts/useFileDrops.ts'
import { useKept } from './useKept.ts'

const Result = lazyComponent(async () => (await import('./result/Result.tsx')).Result)

interface CompareViewProps {
  /** The engagement named in the address, once its record has loaded; otherwise `null`. */
  record: WordedRecord | null
  /** Sets or removes the engagement in the address to match the accounts on the page. */
  onEngagement: (id: string | null) => void
}

/** The reader's own two texts: where to put them, and the result of the comparison. */
export function CompareView({ record, onEngagement }: CompareViewProps) {
  const page = useComparison()
  const kept = useKept()
  const { state, dispatch, comparison, isStale } = page
  const [notice, setNotice] = useState<Notice | null>(null)
  const result = useRef<HTMLHeadingElement>(null)
  const isAskedFor = useRef(false)
  const origins = useOrigins(state.texts)
  const own = record && record.id === state.engagement ? record : null

  const open: OpenState = (next, isCompared, instead) => {
    setNotice(null)
    page.open(next, isCompared, instead)
    onEngagement(next.engagement)
  }
  const restore: OpenState = (next, isCompared) => {
    // An engagement in the address takes precedence, whether it exists or not.
    const isAsked = comparedEngagement(window.location.search) !== null
    if (isAsked) page.open(next, isCompared)
    else open(next, isCompared)
  }
  useArrivals({ record, state, open, restore, onNotice: setNotice })
  useFileDrops()
  const onShown = useCallback(() => {
    // Focus goes to the result only after pressing the button; on return it stays where it was.
    if (!isAskedFor.current) return
    isAskedFor.current = false
    result.current?.scrollIntoView({ block: 'start' })
    result.current?.focus({ preventScroll: true })
  }, [])
  const compare = () => {
    isAskedFor.current = page.compare()
  }

  return (
    <>
      <NoticeBar
        notice={notice}
        onDismiss={() => setNotice(null)}
        onBack={
          page.goBack &&
          (() => {
            page.goBack?.()
            setNotice(null)
          })
        }
      />
      <CompareForm
        page={page}
        onCompare={compare}
        record={own}
        onOpen={given => open(stateOf(given, null), true)}
        onFile={file =>
          void readFile(file).then(content => {
            if (content.kind === 'comparison') open(stateOf(content.comparison, null), true)
            else setNotice({ isFault: true, text: notComparison(file, content) })
          })
        }
        onClear={isBlankState(state) ? null : () => open(BLANK_STATE, false)}
      />
      <AnalysisNote state={page.analysis} isStale={isStale} onRetry={compare} />
      {comparison && (
        <section aria-label="Result" className="mt-8 border-t-2 border-ink pt-2.5">
          <h2
            ref={result}
            tabIndex={-1}
            className="font-serif text-2xl font-semibold tracking-tight outline-none"
          >
            Side by side
          </h2>
          <ResultActions state={state} dispatch={dispatch} kept={kept} found={comparison} />
          <ErrorBoundary part="The result">
            <Suspense fallback={<Loading>Arranging the texts…</Loading>}>
              <Result
                found={comparison}
                origins={origins}
                corrections={state.corrections}
                dispatch={dispatch}
                record={own}
                onShown={onShown}
              />
            </Suspense>
          </ErrorBoundary>
        </section>
      )}
      <KeptList
        kept={kept}
        current={state.kept?.id ?? null}
        onOpen={one => open(stateOf(one, keptAs(one)), true)}
        onRenamed={one => {
          if (one.id !== state.kept?.id) return
          dispatch({ type: 'rename', title: one.title })
          dispatch({ type: 'keep', kept: keptAs(one) })
        }}
      />
    </>
  )
}

const keptAs = ({ id, revision }: Kept): KeptAs => ({ id, revision })

const notComparison = ({ name }: File, content: FileContent) =>
  content.kind === 'fault'
    ? content.message
    : `“${name}” is a text, not a comparison that this page saved. Choose it above one of the boxes.`
