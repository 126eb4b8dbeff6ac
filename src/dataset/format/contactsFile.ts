import type { ContactLine } from '../../domain/record/contact.ts'
import { dataFile } from './dataFile.ts'
import { checkedBy, list } from './form.ts'

/** `data/contacts.<hash>.json`: the lines of contact, in the order of the dataset. */
export const contactsFile = dataFile(
  'contacts',
  list(checkedBy<ContactLine>(async () => (await import('./contacts.ts')).contactLineSchema)),
)
