import type { EngagementRecord } from '../../../domain/record/engagement.ts'
import { SIDES } from '../../../domain/record/engagement.ts'
import { accountOf } from '../../../domain/accounts/pairing.ts'
import type { OwnComparison } from '../../../domain/text/ownTexts.ts'
import { PillButton, TextButton } from '../../../ui/Button.tsx'
import { ExternalLink } from '../../../ui/ExternalLink.tsx'
import { ExampleMenu } from './ExampleMenu.tsx'
import { FileButton } from './FileButton.tsx'
import { COMPARISON_FILES } from './readFile.ts'
import { TextBox } from './TextBox.tsx'
import type { OwnComparisonPage } from '../useComparison.ts'

interface CompareFormProps {
  page: OwnComparisonPage
  /** The engagement in the record that the texts are about. */
  record: EngagementRecord | null
  onCompare: () => void
  onOpen: (comparison: OwnComparison) => void
  /** Opens a comparison that was saved as a file. */
  onFile: (file: File) => void
  /** Empties the page; `null` if it is empty. */
  onClear: (() => void) | null
}

/** The two text boxes, and the button that compares their texts. */
export function CompareForm({
  page,
  record,
  onCompare,
  onOpen,
  onFile,
  onClear,
}: CompareFormProps) {
  const { state, faults, edit } = page
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        onCompare()
      }}
    >
      <div className="grid gap-x-11 gap-y-6 md:grid-cols-2">
        {SIDES.map(side => (
          <TextBox
            key={side}
            side={side}
            value={state.texts[side]}
            faults={faults.filter(fault => fault.side === side)}
            isShort={page.comparison !== null}
            original={record && <Original record={record} side={side} />}
            onChange={change => edit(side, change)}
            onOpen={onOpen}
          />
        ))}
      </div>
      <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2 text-[0.9375rem] text-soft">
        <PillButton type="submit" className="border-ink! px-5 text-base font-medium text-ink">
          Compare
        </PillButton>
        <ExampleMenu onOpen={onOpen} />
        <FileButton accept={COMPARISON_FILES} label="Open a saved comparison" onFile={onFile}>
          Open a saved comparison
        </FileButton>
        {onClear && <TextButton onClick={onClear}>Start over</TextButton>}
      </div>
    </form>
  )
}

/** A link to the official page from which the text should be pasted. */
function Original({ record, side }: { record: EngagementRecord; side: 'us' | 'cn' }) {
  const account = accountOf(record.accounts, side)
  if (!account)
    return <>No account from this side is recorded, so its text has to come from elsewhere.</>
  return (
    <>
      <ExternalLink href={account.url}>{account.title ?? account.publisher}</ExternalLink>: paste
      the original here.
    </>
  )
}
