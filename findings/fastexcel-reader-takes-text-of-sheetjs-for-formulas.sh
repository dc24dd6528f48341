#!/usr/bin/env bash
# fastexcel-reader 0.20.2 calls a plain text cell of a workbook that SheetJS 0.18.5 wrote a FORMULA: SheetJS writes texts in
# place as t="str" without <f>, which ECMA-376 (18.18.11) allows, and the reader looks at the type alone.
# Needs Node, Maven and JDK 25; installs both libraries in a temporary folder and fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --prefix "$work" xlsx@0.18.5 >/dev/null
cat > write.js <<'JS'
const XLSX = require('xlsx');
const sheet = XLSX.utils.aoa_to_sheet([['plain text']]);
XLSX.writeFile({SheetNames: ['S'], Sheets: {S: sheet}}, 'text.xlsx');
console.log('SheetJS ' + XLSX.version);
JS
node write.js

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>org.dhatim</groupId><artifactId>fastexcel-reader</artifactId><version>0.20.2</version>
  </dependency></dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib
ls lib | grep fastexcel-reader

cat > Read.java <<'JAVA'
import java.io.File;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

class Read {
    public static void main(String[] none) throws Exception {
        try (var book = new ReadableWorkbook(new File("text.xlsx")); var rows = book.getFirstSheet().openStream()) {
            var cell = rows.findFirst().orElseThrow().getCell(0);
            System.out.println(cell.getType() + " formula=" + cell.getFormula() + " raw=" + cell.getRawValue());
        }
    }
}
JAVA
seen=$(java -cp 'lib/*' Read.java)
echo "$seen"
[[ $seen == "FORMULA formula=null raw=plain text" ]]
