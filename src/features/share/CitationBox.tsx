import { useState } from 'react'
import type { Citation } from '../../domain/cite/citation.ts'
import { CITATION_FORMATS, CITATION_FORMS, type CitationFormat } from '../../domain/cite/formats.ts'
import { PillButton } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { CopyField } from './CopyField.tsx'

const FORMAT_OPTIONS = CITATION_FORMATS.map(value => ({
  value,
  label: CITATION_FORMS[value].label,
}))

/** A reference in a format of the reader's choice, to copy or save as a file. */
export function CitationBox({ citation }: { citation: Citation }) {
  const [format, setFormat] = useState<CitationFormat>('plain')
  const { label, ending, mediaType, write } = CITATION_FORMS[format]
  const text = write(citation)
  const save = () => {
    saveFile(new Blob([text], { type: `${mediaType};charset=utf-8` }), `${citation.key}.${ending}`)
  }
  return (
    <div>
      <div className="mb-2 text-sm text-soft">
        <Choice
          label="Format of the reference"
          options={FORMAT_OPTIONS}
          value={format}
          onChange={setFormat}
        />
      </div>
      <CopyField
        label={`Reference as ${label}`}
        what={`reference as ${label}`}
        text={text.trimEnd()}
        lines={format === 'plain' ? 4 : 9}
        isCode={format !== 'plain'}
        copied={`Reference copied as ${label}`}
        actions={
          <PillButton onClick={save}>
            Save<span className="sr-only"> reference</span> as .{ending}
          </PillButton>
        }
      />
    </div>
  )
}
