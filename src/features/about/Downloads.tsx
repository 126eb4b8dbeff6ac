import type { DownloadEntry } from '../../domain/record/releases.ts'
import type { Edition } from '../../domain/record/edition.ts'
import { formatNumber } from '../../domain/record/labels.ts'
import { Section } from './Section.tsx'

interface DownloadsProps {
  edition: Edition
  downloads: readonly DownloadEntry[]
  /** The address of a file of the site. */
  hrefOf: (path: string) => string
}

/** The dataset for download, in every format, with sizes. */
export function Downloads({ edition, downloads, hrefOf }: DownloadsProps) {
  return (
    <Section id="downloads" title="Downloads">
      <p>
        Version {edition.version} of the dataset. The package holds every table with a description
        of its columns that statistics programs can read; each table is also available separately.
        Tables are UTF-8 with a byte order mark, so that spreadsheets read them correctly. In them,
        a text that a spreadsheet would read as a formula (because it begins with = + - or @) is
        preceded by an apostrophe.
      </p>
      <table aria-label="Files" className="mt-3 w-full max-w-[46em] text-sm">
        <thead className="text-left text-soft">
          <tr>
            <th className="py-1 pr-4 font-normal">File</th>
            <th className="py-1 pr-4 text-right font-normal">Rows</th>
            <th className="py-1 text-right font-normal">Size</th>
          </tr>
        </thead>
        <tbody>
          {downloads.map(({ path, title, description, rows, bytes }) => (
            <tr key={path} className="border-t border-hair align-baseline">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                <a
                  href={hrefOf(path)}
                  download={savedName(edition, path)}
                  className="underline decoration-rule underline-offset-4 hover:decoration-current"
                >
                  {title}
                </a>
                <span className="block text-soft">{description}</span>
              </th>
              <td className="py-1.5 pr-4 text-right">
                {rows === undefined ? undefined : formatNumber(rows)}
              </td>
              <td className="py-1.5 text-right whitespace-nowrap">{sizeText(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** "parallax-us-china-engagements-0.2.0-points.csv" for "downloads/points.csv" */
const savedName = ({ name, version }: Edition, path: string) =>
  `${name}-${version}-${path.replace(/^.*\//, '')}`

/** "431 kB", "1.2 MB", in thousands, as browsers count downloads */
function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
