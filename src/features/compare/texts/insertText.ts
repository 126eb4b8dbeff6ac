/** For longer texts, inserting in a way that the browser's own Undo supports takes seconds. */
const MOST_UNDOABLE = 30_000

/** Inserts a text at the cursor, replacing the selection, as pasting does. */
export function insertText(box: HTMLTextAreaElement, text: string): void {
  box.focus()
  // The only way that keeps the browser's own Undo working.
  if (text.length <= MOST_UNDOABLE && document.execCommand('insertText', false, text)) return
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end')
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
}
