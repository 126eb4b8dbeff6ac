import type { ReactNode } from 'react'
import { Dialog } from '@base-ui/react/dialog'
import { citeEngagement } from '../../domain/cite/citation.ts'
import type { EngagementRecord } from '../../domain/engagement.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { TextButton } from '../../ui/Button.tsx'
import { CrossIcon } from '../../ui/icons.tsx'
import { absoluteUrl, engagementHref } from '../../url/links.ts'
import { publishedUrl } from '../../url/published.ts'
import { CitationBox } from './CitationBox.tsx'
import { LinkBox } from './LinkBox.tsx'
import { RecordFiles } from './RecordFiles.tsx'
import { today } from './today.ts'

interface ShareDialogProps {
  record: EngagementRecord
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Everything that takes an engagement elsewhere: its address, a reference to it, its files. */
export function ShareDialog({ record, open, onOpenChange }: ShareDialogProps) {
  const { edition } = useCatalog()
  const path = engagementHref(record.id)
  const url = publishedUrl(path) ?? absoluteUrl(path)
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-paper/75" />
        <Dialog.Viewport className="fixed inset-0 z-50 flex items-start justify-center sm:px-4 sm:pt-[10vh]">
          <Dialog.Popup className="max-h-[85dvh] w-full max-w-xl overflow-y-auto border-rule bg-raised px-4 pt-3 pb-5 text-[0.9375rem] text-ink shadow-lg outline-none max-sm:border-b sm:rounded-md sm:border sm:px-6">
            <div className="flex items-baseline justify-between gap-4">
              <Dialog.Title className="font-serif text-xl font-semibold">
                Share this engagement
              </Dialog.Title>
              <Dialog.Close render={<TextButton className="min-w-6 justify-center text-soft" />}>
                <CrossIcon />
                <span className="sr-only">Close</span>
              </Dialog.Close>
            </div>
            <Dialog.Description className="text-soft">{record.title}</Dialog.Description>
            <Part title="Link">
              <LinkBox record={record} />
            </Part>
            <Part title="Cite">
              <CitationBox citation={citeEngagement(record, edition, { url, accessed: today() })} />
            </Part>
            <Part title="Files">
              <RecordFiles record={record} url={url} />
            </Part>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
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
