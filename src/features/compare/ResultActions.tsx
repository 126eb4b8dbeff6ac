import { useState } from 'react'
import type { Comparison } from '../../domain/text/analysis.ts'
import { nameOf } from '../../domain/text/ownTexts.ts'
import { TextButton } from '../../ui/Button.tsx'
import { LazyPopup } from '../../ui/LazyPopup.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { absoluteUrl, compareHref } from '../../url/links.ts'
import { formatNumber } from '../../domain/record/labels.ts'
import { comparisonOf, type CompareAction, type CompareState } from './compareState.ts'
import { MOST_IN_LINK, packComparison } from './linkedComparison.ts'
import { formatComparisonFile } from './texts/readFile.ts'
import type { KeptComparisons } from './useKept.ts'
import { copyKeys } from '../../ui/isMac.ts'

const DraftDialog = lazyComponent(async () => (await import('./DraftDialog.tsx')).DraftDialog)
const DRAFT = <TextButton>Draft a record</TextButton>

interface ResultActionsProps {
  state: CompareState
  dispatch: (action: CompareAction) => void
  kept: KeptComparisons
  /** The engine's own result. */
  found: Comparison
}

/** The result of an action. */
interface Outcome {
  text: string
  /** A link to be copied by hand. */
  link?: string
}

/** The name of the comparison, and its actions: keep, share, contribute. */
export function ResultActions({ state, dispatch, kept, found }: ResultActionsProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const name = nameOf(state)

  const keepIt = async () => {
    const done = await kept.keep(comparisonOf(state), state.kept)
    if (!done) return setOutcome(null)
    const { id, revision } = done.kept
    dispatch({ type: 'keep', kept: { id, revision } })
    return setOutcome({
      text: done.isBeside
        ? 'Another tab has changed the kept version, so this one is kept as well.'
        : 'Kept on this device.',
    })
  }
  const saveAsFile = () => {
    const json = formatComparisonFile(comparisonOf(state))
    saveFile(new Blob([json], { type: 'application/json' }), `${fileName(name)}.json`)
  }
  const send = async () => {
    const packed = await packComparison(comparisonOf(state))
    if (packed.length > MOST_IN_LINK) {
      saveAsFile()
      setOutcome({
        text: `The texts are too long for a link (${formatNumber(packed.length)} characters of at most ${formatNumber(MOST_IN_LINK)}), so they were saved as a file instead. It can be opened on this page.`,
      })
      return
    }
    const link = `${absoluteUrl(compareHref())}#${packed}`
    try {
      await navigator.clipboard.writeText(link)
      setOutcome({ text: 'Link copied. It holds both texts and your corrections.' })
    } catch {
      setOutcome({
        text: `Copy the link from here: press ${copyKeys()}. It holds both texts.`,
        link,
      })
    }
  }

  return (
    <div className="no-print mt-2">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-[0.9375rem] text-soft">
        <input
          aria-label="Name of this comparison"
          placeholder={name}
          maxLength={200}
          className="min-h-8 min-w-0 flex-1 basis-52 rounded-sm border-b border-rule bg-transparent px-1 text-ink placeholder:text-soft any-pointer-coarse:text-base"
          value={state.title}
          onChange={event => dispatch({ type: 'rename', title: event.target.value })}
        />
        <TextButton onClick={() => void keepIt()}>
          {state.kept ? 'Keep changes' : 'Keep'}
        </TextButton>
        <TextButton onClick={() => void send()}>Copy link</TextButton>
        <TextButton onClick={saveAsFile}>Save as file</TextButton>
        <LazyPopup kind="dialog" part="The draft" trigger={DRAFT} preload={DraftDialog.preload}>
          <DraftDialog trigger={DRAFT} state={state} found={found} />
        </LazyPopup>
      </div>
      <div aria-live="polite" className="text-sm">
        {(kept.fault ?? outcome?.text) && (
          <p className="mt-2 border-l-4 border-rule bg-notice px-4 py-2">
            {kept.fault ?? outcome?.text}
          </p>
        )}
      </div>
      {outcome?.link && <LinkField key={outcome.link} link={outcome.link} />}
    </div>
  )
}

function LinkField({ link }: { link: string }) {
  return (
    <input
      ref={select}
      readOnly
      aria-label="Link to this comparison"
      value={link}
      className="mt-1 min-h-8 w-full border border-rule bg-raised px-1.5 text-sm"
    />
  )
}

/** Focuses and selects the text, so that one more key press copies it. */
function select(field: HTMLInputElement | null) {
  field?.focus()
  field?.select()
}

/** "Call of 3 May: drafts" → "parallax-call-of-3-may-drafts" */
const fileName = (name: string) =>
  ['parallax', ...(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].join('-').slice(0, 80)
