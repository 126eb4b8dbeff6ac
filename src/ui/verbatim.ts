import { isChinese } from '../domain/terms/english.ts'

/** The attributes of an element whose text is a name or a quotation, not to be translated. */
export const verbatim = (text: string): { translate: 'no'; lang: 'en' | 'zh' } => ({
  translate: 'no',
  lang: isChinese(text) ? 'zh' : 'en',
})
