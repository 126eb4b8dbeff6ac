import { useCallback } from 'react'
import type { Engagement } from '../../domain/record/engagement.ts'
import { countTopics } from '../../domain/record/topicGroups.ts'
import { CHART_BIN } from '../../domain/time/period.ts'
import type { Measure, SideSplit, View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { BASIS_OPTIONS, BIN_OPTIONS } from '../../ui/choices.ts'
import { Combobox } from '../../ui/Combobox.tsx'
import { Select } from '../../ui/Select.tsx'
import { topicOptions } from '../../ui/topicOptions.ts'
import type { ChangeView } from '../../url/useView.ts'

const MEASURE_OPTIONS: readonly { value: Measure; label: string }[] = [
  { value: 'engagements', label: 'engagements' },
  { value: 'words', label: 'share of words' },
]

const SIDE_OPTIONS: readonly { value: SideSplit; label: string }[] = [
  { value: 'together', label: 'combined' },
  { value: 'apart', label: 'US vs China' },
]

interface FrequencyControlsProps {
  engagements: readonly Engagement[]
  view: View
  onChange: ChangeView
  /** The topic ids of the charts. */
  shown: readonly string[]
  onShow: (ids: readonly string[]) => void
}

/** What the charts count, how, and for which topics. */
export function FrequencyControls(props: FrequencyControlsProps) {
  const { engagements, view, onChange, shown, onShow } = props
  const { topics } = useCatalog()
  const groups = useCallback(
    () => topicOptions(topics, countTopics(engagements)),
    [topics, engagements],
  )
  return (
    <>
      <Choice
        label="What the charts count"
        options={MEASURE_OPTIONS}
        value={view.measure}
        onChange={measure => onChange({ measure })}
      />
      {view.measure === 'words' && (
        <Choice
          label="Accounts whose words the charts count"
          options={BASIS_OPTIONS}
          value={view.basis}
          onChange={basis => onChange({ basis })}
        />
      )}
      <Choice
        label="How the charts show the sides"
        options={SIDE_OPTIONS}
        value={view.sides}
        onChange={sides => onChange({ sides })}
      />
      <Select
        label="by"
        options={BIN_OPTIONS}
        value={view.bin ?? CHART_BIN}
        onChange={bin => onChange({ bin: bin === CHART_BIN ? null : bin })}
      />
      <Combobox
        label="+ Add topic"
        groups={groups}
        selected={shown}
        searchPrompt="Search topics to chart"
        onChange={onShow}
      />
    </>
  )
}
