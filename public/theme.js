// Runs before the page is painted, so that the colors a reader has chosen do not flash.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Where nothing can be stored, the colors are the system's.
}
