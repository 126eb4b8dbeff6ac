import { TermsPanel } from '../features/topics/TermsPanel.tsx'
import { useView } from '../url/useView.ts'

/** The sheet with the uses of a term, for the view in the address. */
export function TermSheet() {
  const [view, change] = useView()
  return view.term === '' ? null : <TermsPanel view={view} onChange={change} />
}
