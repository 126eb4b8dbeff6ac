// Runs before the first paint, so that neither a theme other than the reader's nor, in a frame on
// another page, the menu of this site flashes in. A file of its own because the content security
// policy allows no inline script.
if (new URLSearchParams(location.search).get('embed') === '1') {
  document.documentElement.dataset.embed = ''
}
try {
  const theme = localStorage.getItem('parallax:theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is forbidden: the device's own setting stands.
}
