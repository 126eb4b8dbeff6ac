import { HandoutDialog } from '../../ui/HandoutDialog.tsx'

interface Shortcut {
  /** Keys of which each does it, by their names or as they are printed. */
  keys: readonly string[]
  does: string
}

const GROUPS: readonly { title: string; shortcuts: readonly Shortcut[] }[] = [
  {
    title: 'On every page',
    shortcuts: [
      { keys: ['Ctrl K', '⌘ K'], does: 'Go to any engagement, official, topic, term or page' },
      { keys: ['?'], does: 'Show these shortcuts' },
      { keys: ['Esc'], does: 'Close what is open' },
    ],
  },
  {
    title: 'Explorer',
    shortcuts: [
      { keys: ['/'], does: 'Search the accounts' },
      { keys: ['Esc'], does: 'In the search field: clear it' },
    ],
  },
  {
    title: 'Timeline and charts, once one of their marks has the focus',
    shortcuts: [
      { keys: ['←', '→'], does: 'To the mark before or after' },
      { keys: ['↑', '↓'], does: 'To the lane or row above or below' },
      { keys: ['Home', 'End'], does: 'To the first or the last mark' },
      { keys: ['Enter'], does: 'Open it' },
    ],
  },
  {
    title: 'Comparing your own texts',
    shortcuts: [
      { keys: ['↑', '↓'], does: 'To the sentence before or after' },
      { keys: ['←', '→'], does: 'To the matching sentence of the other text' },
      { keys: ['Ctrl Z', '⌘ Z'], does: 'Undo the last correction' },
      { keys: ['Ctrl Shift Z', '⌘ Shift Z'], does: 'Redo it' },
    ],
  },
]

/** A dialog that lists what the keyboard does, open from the start. */
export const Shortcuts = ({ onClose }: { onClose: () => void }) => (
  <HandoutDialog
    title="Keyboard shortcuts"
    description="Tab and Enter reach and press everything; these keys are quicker."
    width="text"
    onClose={onClose}
  >
    {GROUPS.map(({ title, shortcuts }) => (
      <section key={title} aria-label={title} className="mt-3 border-t border-rule pt-2">
        <h3 className="font-medium">{title}</h3>
        <dl className="mt-1.5 grid grid-cols-[9.5rem_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm max-sm:grid-cols-1">
          {shortcuts.map(({ keys, does }) => (
            <div key={does} className="contents">
              <dt className="flex flex-wrap items-baseline gap-1">
                {keys.map(key => (
                  <kbd
                    key={key}
                    className="rounded-sm border border-rule px-1.5 font-sans text-xs leading-5 whitespace-nowrap"
                  >
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd className="text-soft">{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </HandoutDialog>
)
