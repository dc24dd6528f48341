// Reads what make.py wrote and writes it as SheetJS does: texts in place, texts shared, the other epoch. See make.py.
const XLSX = require('xlsx');

function made(from, to, options) {
  const book = XLSX.readFile(from, {cellNF: true, cellDates: false, cellStyles: false});
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    for (const at of Object.keys(sheet)) {
      if (at[0] !== '!') delete sheet[at].w;
    }
  }
  XLSX.writeFile(book, to, options);
}

made('openpyxl-1900.xlsx', 'sheetjs-1900.xlsx', {bookSST: false, compression: true});
made('openpyxl-1904.xlsx', 'sheetjs-1904.xlsx', {bookSST: true, compression: true});
