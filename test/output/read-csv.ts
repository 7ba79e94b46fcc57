/** A reader of comma-separated values by RFC 4180, told which sign separates. */
export function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) break;
        if (text[at] === '"' && text[at + 1] === '"') at++;
        else if (text[at] === '"') break;
        cell += text.charAt(at);
      }
      at++;
    }
    // What stands behind a closing quote belongs to the cell, as lax readers have it.
    while (at < text.length && text[at] !== separator && !text.startsWith('\r\n', at)) {
      cell += text.charAt(at++);
    }
    row.push(cell);
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    at += 2;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
