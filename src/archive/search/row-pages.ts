// Rows of numbers in pages of memory that they share: an array of its own is larger than most rows. A page goes when the last of its rows goes.

/** Numbers of a page. A longer row has a page of its own. */
const PAGE_NUMBERS = 2 ** 16;

/** Gives what keeps a copy of a row. */
export function createRowPages(): (row: readonly number[]) => Uint32Array {
  let page = new Uint32Array(0);
  let end = 0;
  return (row) => {
    if (row.length > PAGE_NUMBERS / 4) return Uint32Array.from(row);
    if (end + row.length > page.length) [page, end] = [new Uint32Array(PAGE_NUMBERS), 0];
    page.set(row, end);
    end += row.length;
    return page.subarray(end - row.length, end);
  };
}
