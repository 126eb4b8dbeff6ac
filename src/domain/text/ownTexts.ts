import type { Side } from '../record/engagement.ts'
import type { Correction } from './corrections.ts'

/** One side's text as a reader gives it, and what they say of where it is from. */
export interface OwnText {
  text: string
  publisher: string
  /** Day of publication; empty where it is not given. */
  date: string
  /** Page of the official text; empty where it is not given. */
  url: string
}

/** A reader's two texts. */
export type OwnTexts = Readonly<Record<Side, OwnText>>

/** All of a comparison that has to be kept: the rest follows from it. */
export interface OwnComparison {
  /** The reader's name for it; empty where they gave none. */
  title: string
  /** Engagement of the record that the texts are of, where they were opened from one. */
  engagement: string | null
  texts: OwnTexts
  /** In the order in which they were made; their places are in `texts`. */
  corrections: readonly Correction[]
}

const NO_TEXT: OwnText = { text: '', publisher: '', date: '', url: '' }

/** Nothing given yet. */
export const NO_TEXTS: OwnTexts = { us: NO_TEXT, cn: NO_TEXT }

/** The title, else what tells the comparison from others: its publishers, or how it begins. */
export function nameOf({ title, texts }: Pick<OwnComparison, 'title' | 'texts'>): string {
  if (title.trim() !== '') return title.trim()
  const publishers = [texts.us.publisher, texts.cn.publisher].map(name => name.trim())
  if (publishers.every(name => name !== '')) return publishers.join(' and ')
  const [beginning = ''] = [texts.us, texts.cn].flatMap(({ text }) => text.trim().split('\n', 1))
  const known = publishers.find(name => name !== '') ?? beginning
  return known === '' ? 'Untitled comparison' : cutShort(known)
}

/** Characters that a name may have. */
const MOST = 70

const cutShort = (name: string) => (name.length > MOST ? `${name.slice(0, MOST).trimEnd()}…` : name)
