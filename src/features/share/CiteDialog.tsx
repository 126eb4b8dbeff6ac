import { useEffect, useState } from 'react'
import { citeView } from '../../domain/cite/citation.ts'
import { HandoutDialog } from '../../ui/HandoutDialog.tsx'
import type { TriggerElement } from '../../ui/LazyPopup.tsx'
import { today } from '../../ui/today.ts'
import { useExports, type ExportFacts } from '../../ui/figure/ExportContext.ts'
import { viewUrl } from '../../url/viewUrl.ts'
import { CitationBox } from './CitationBox.tsx'
import { CopyField } from './CopyField.tsx'

interface CiteDialogProps {
  trigger: TriggerElement
  title: string
  chart: string | undefined
}

/** The address of a page or chart with its filter, and a reference to it in every format. */
export function CiteDialog({ trigger, title, chart }: CiteDialogProps) {
  return (
    <HandoutDialog
      trigger={trigger}
      title={chart === undefined ? 'Cite this page' : 'Cite this chart'}
      description={title}
      width="text"
    >
      <Reference title={title} chart={chart} />
    </HandoutDialog>
  )
}

/** A separate component, so that each opening of the dialog starts from the current filter. */
function Reference({ title, chart }: Omit<CiteDialogProps, 'trigger'>) {
  const { loadFacts } = useExports()
  const [facts, setFacts] = useState<ExportFacts | Error | null>(null)
  useEffect(() => {
    loadFacts().then(setFacts, (error: unknown) =>
      setFacts(error instanceof Error ? error : new Error(String(error))),
    )
  }, [loadFacts])
  const url = viewUrl(chart)
  return (
    <div className="mt-4 space-y-4 border-t border-rule pt-3">
      <div>
        <CopyField label="Address" what="link" text={url} lines={2} copied="Link copied" />
      </div>
      {facts instanceof Error ? (
        <p role="alert">The reference could not be made: {facts.message}</p>
      ) : (
        facts && (
          <CitationBox
            citation={citeView(title, facts.filter, facts.edition, { url, accessed: today() })}
          />
        )
      )}
    </div>
  )
}
