// Runs inside the page: where squiggles are drawn, and where a text is drawn, both in pixels. Comparing the two proves a position as the user
// sees it, emoji and all, which a comparison of numbers alone would not.

export function squigglesOf() {
  return ['error', 'warning', 'info'].flatMap(severity =>
    [...document.querySelectorAll(`.monaco-editor .squiggly-${severity}`)].map(element => {
      const { left, right, top } = element.getBoundingClientRect();
      return { severity, left, right, top };
    }),
  );
}

/** The box of a text's first occurrence in the editor, or null. VS Code draws blanks as no-break spaces. */
export function boxOf(text) {
  const wanted = text.replaceAll(' ', '\u00a0');
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const start = line.textContent.replaceAll(' ', '\u00a0').indexOf(wanted);
    if (start < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const end = offset + node.length;
      if (start >= offset && start < end) range.setStart(node, start - offset);
      if (start + wanted.length > offset && start + wanted.length <= end) range.setEnd(node, start + wanted.length - offset);
      offset = end;
    }
    const { left, right, top, height } = range.getBoundingClientRect();
    return { left, right, top, height };
  }
  return null;
}
