import { useMemo, useState } from 'react'
import { Dialog } from '@base-ui/react/dialog'
import { parseDay } from '../../domain/time/day.ts'
import { count } from '../../domain/record/labels.ts'
import type { Comparison } from '../../domain/text/analysis.ts'
import { applyCorrections } from '../../domain/text/corrections.ts'
import {
  passagesWithTopics,
  draftRecord,
  findDraftFaults,
  type DraftDetails,
  type DraftFault,
} from '../../domain/text/draftRecord.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { PillButton } from '../../ui/Button.tsx'
import type { TriggerElement } from '../../ui/LazyPopup.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import type { CompareState } from './compareState.ts'
import { DraftFields } from './DraftFields.tsx'

interface DraftDialogProps {
  trigger: TriggerElement
  state: CompareState
  /** The engine's own result. */
  found: Comparison
}

/** The button with a sheet, open when first rendered, that drafts a record. */
export function DraftDialog({ trigger, ...draft }: DraftDialogProps) {
  return (
    <Sheet
      defaultOpen
      trigger={<Dialog.Trigger render={trigger} />}
      kicker="For the dataset"
      title="Draft a record"
    >
      <DraftForm {...draft} />
    </Sheet>
  )
}

/** A draft has everything a record has except our own words, and nothing of the full texts. */
function DraftForm({ state, found }: Omit<DraftDialogProps, 'trigger'>) {
  const { officials } = useCatalog()
  const { title, texts, corrections } = state
  const corrected = useMemo(
    () => applyCorrections(found, corrections.present),
    [found, corrections.present],
  )
  const [details, setDetails] = useState<DraftDetails>(() => ({
    title,
    format: 'call',
    level: 'minister',
    date: parseDay(texts.us.date) ?? parseDay(texts.cn.date) ?? '',
    city: '',
    country: '',
    leads: { us: '', cn: '' },
  }))
  const [faults, setFaults] = useState<readonly DraftFault[]>([])
  const [saved, setSaved] = useState<string | null>(null)
  const leftOut = (['us', 'cn'] as const).reduce(
    (sum, side) =>
      sum +
      corrected[side].passages.filter(({ isBoilerplate }) => !isBoilerplate).length -
      passagesWithTopics(corrected, side).length,
    0,
  )

  const save = () => {
    const wrong = findDraftFaults(details, texts, corrected)
    setFaults(wrong)
    if (wrong.length > 0) return setSaved(null)
    const record = draftRecord(details, texts, corrected, officials)
    const json = `${JSON.stringify(record, null, 2)}\n`
    saveFile(new Blob([json], { type: 'application/json' }), `${record.id}.json`)
    return setSaved(`engagements/${record.date.slice(0, 4)}/${record.id}.json`)
  }

  return (
    <>
      <p className="mt-2 text-[0.9375rem]">
        The draft holds each sentence’s speaker, act, topics, terms, length and match, and where the
        texts are published; the texts themselves stay out of it. Where it says TO WRITE, a
        paraphrase in your own words takes the note’s place; until then{' '}
        <code>npm run check:data</code> refuses it.
      </p>
      {leftOut > 0 && (
        <p className="mt-2 text-sm text-soft">
          {count(leftOut, 'sentence')} without a topic {leftOut === 1 ? 'is' : 'are'} left out:
          choose a topic for what should be in.
        </p>
      )}
      <form
        noValidate
        className="mt-4"
        onSubmit={event => {
          event.preventDefault()
          save()
        }}
      >
        <DraftFields
          details={details}
          faults={faults}
          onChange={change => setDetails(given => ({ ...given, ...change }))}
        />
        <TextFaults faults={faults} />
        <PillButton type="submit" className="mt-4 border-ink! px-5 font-medium">
          Save the draft
        </PillButton>
      </form>
      <p role="status" className="mt-3 text-sm">
        {saved && (
          <>
            Saved. It belongs at <code className="wrap-anywhere">data/{saved}</code>; its path goes
            into <code>data/datapackage.json</code>.
          </>
        )}
      </p>
    </>
  )
}

/** Faults outside this form, in the page's text boxes. */
function TextFaults({ faults }: { faults: readonly DraftFault[] }) {
  const own = faults.filter(({ field }) => field === null)
  if (own.length === 0) return null
  return (
    <div role="alert" className="mt-3 border-l-4 border-ink bg-notice px-3 py-2 text-sm">
      <ul>
        {own.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  )
}
