import { TextButton } from '../../ui/Button.tsx'
import { useHydrated } from '../../ui/useHydrated.ts'

interface SendButtonProps {
  className?: string
  /** What is sent, as of the press. */
  address: () => string
}

/** Hands an address to the device's own ways of sending; absent where the device offers none. */
export function SendButton({ className, address }: SendButtonProps) {
  if (!useHydrated() || typeof navigator.share !== 'function') return null
  const send = async () => {
    try {
      await navigator.share({ title: document.title, url: address() })
    } catch {
      // The reader has closed the device's dialog, which needs no message.
    }
  }
  return (
    <TextButton className={className} onClick={() => void send()}>
      Send
    </TextButton>
  )
}
