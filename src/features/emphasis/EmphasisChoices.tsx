import { Choice } from '../../ui/Choice.tsx'
import { BASIS_OPTIONS } from '../../ui/choices.ts'
import type { PanelInput } from '../../url/panelInput.ts'
import { WEIGHT_OPTIONS } from './weights.ts'

interface EmphasisChoicesProps extends Pick<PanelInput, 'view' | 'onChange'> {
  /** The accessible name of the choice of accounts, unique on the page. */
  accountsLabel: string
}

/** Chooses how accounts are weighted and which of them count. */
export const EmphasisChoices = ({ accountsLabel, view, onChange }: EmphasisChoicesProps) => (
  <>
    <Choice
      label="How accounts are weighted"
      options={WEIGHT_OPTIONS}
      value={view.weight}
      onChange={weight => onChange({ weight })}
    />
    <Choice
      label={accountsLabel}
      options={BASIS_OPTIONS}
      value={view.basis}
      onChange={basis => onChange({ basis })}
    />
  </>
)
