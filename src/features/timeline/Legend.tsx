import type { ReactNode } from 'react'
import { SHAPES, SHAPE_LABELS } from '../../domain/timeline/look.ts'
import { Glyph } from './Glyph.tsx'

/** The meaning of the markers. */
export function Legend() {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-soft">
      <Entry label="left half: US account recorded">
        <Glyph shape="circle" us cn={false} held />
      </Entry>
      <Entry label="right half: Chinese account recorded">
        <Glyph shape="circle" us={false} cn held />
      </Entry>
      <Entry label="dashed: did not take place">
        <Glyph shape="circle" us={false} cn={false} held={false} />
      </Entry>
      {SHAPES.map(shape => (
        <Entry key={shape} label={SHAPE_LABELS[shape]}>
          <Glyph shape={shape} us={false} cn={false} held />
        </Entry>
      ))}
    </ul>
  )
}

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      {children}
      {label}
    </li>
  )
}
