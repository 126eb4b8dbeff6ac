import { useRef, type ReactNode } from 'react'
import { TextButton } from '../../../ui/Button.tsx'

interface FileButtonProps {
  /** The file types offered by the file dialog: ".txt,.md". */
  accept: string
  /** The accessible name of the button. */
  label: string
  onFile: (file: File) => void
  children: ReactNode
}

/** A button that opens the file dialog for one file. */
export function FileButton({ accept, label, onFile, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <TextButton aria-label={label} onClick={() => input.current?.click()}>
        {children}
      </TextButton>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={event => {
          const [file] = event.target.files ?? []
          // So that the same file can be chosen again after a change.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
