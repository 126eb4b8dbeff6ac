import type { ReactNode } from 'react'
import { citeEngagement } from '../../domain/cite/citation.ts'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import type { TriggerElement } from '../../ui/LazyPopup.tsx'
import { absoluteUrl, engagementHref } from '../../url/links.ts'
import { publishedUrl } from '../../url/published.ts'
import { CitationBox } from './CitationBox.tsx'
import { HandoutDialog } from '../../ui/HandoutDialog.tsx'
import { LinkBox } from './LinkBox.tsx'
import { RecordFiles } from './RecordFiles.tsx'
import { today } from '../../ui/today.ts'

interface ShareDialogProps {
  trigger: TriggerElement
  record: EngagementRecord
}

/** Everything to share an engagement: its address, a reference to it, its files. */
export function ShareDialog({ trigger, record }: ShareDialogProps) {
  const { edition } = useCatalog()
  const path = engagementHref(record.id)
  const url = publishedUrl(path) ?? absoluteUrl(path)
  return (
    <HandoutDialog
      trigger={trigger}
      title="Share this engagement"
      description={record.title}
      width="text"
    >
      <Part title="Link">
        <LinkBox record={record} />
      </Part>
      <Part title="Cite">
        <CitationBox citation={citeEngagement(record, edition, { url, accessed: today() })} />
      </Part>
      <Part title="Files">
        <RecordFiles record={record} url={url} />
      </Part>
    </HandoutDialog>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="mt-4 border-t border-rule pt-2">
      <h3 className="mb-1.5 font-medium">{title}</h3>
      {children}
    </section>
  )
}
