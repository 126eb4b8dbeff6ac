import { useRef, type ReactNode } from 'react'
import { TextButton } from '../../ui/Button.tsx'

interface FileButtonProps {
  /** Kinds of files that the system's dialog offers: ".txt,.md". */
  accept: string
  /** Name of the button. */
  label: string
  onFile: (file: File) => void
  children: ReactNode
}

/** A button that opens the system's dialog for one file. */
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
          // So that the same file, changed, can be chosen again.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
