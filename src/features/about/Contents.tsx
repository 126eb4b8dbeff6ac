interface ContentsProps {
  parts: readonly { id: string; title: string }[]
}

/** The table of contents, beside the page on a wide screen and above it on a narrow one. */
export function Contents({ parts }: ContentsProps) {
  return (
    <nav aria-label="On this page" className="no-print text-[0.9375rem] lg:sticky lg:top-6">
      <h2 className="mb-1.5 text-sm text-soft">On this page</h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-0.5 border-l-0 border-rule lg:block lg:border-l lg:pl-4">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-7 items-center pointer-coarse:min-h-11 underline-offset-4 hover:underline"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
