package vn.ntm.criteria.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkbookTest {

    @Test
    void cells_without_an_address_follow_one_another() throws Exception {
        var sheet = read("""
                <row><c><v>1</v></c><c t="b"><v>1</v></c></row><row/>
                <row><c/><c t="str"><v>x</v></c></row><row r="9"><c r="AB9" t="inlineStr"><is><t>y</t></is></c></row>""");

        assertThat(sheet.rows().keySet()).containsExactly(1, 3, 9);
        assertThat(sheet.rows().get(1))
                .containsEntry(0, new Cell.Amount(BigDecimal.ONE, NumberFormat.GENERAL))
                .containsEntry(1, new Cell.YesOrNo(true));
        assertThat(sheet.rows().get(3)).containsOnly(Map.entry(1, new Cell.Text("x")));
        assertThat(sheet.rows().get(9)).containsOnly(Map.entry(27, new Cell.Text("y")));
        assertThat(new Address(9, 27)).hasToString("AB9");
        assertThat(Address.called("XFD1048576")).contains(new Address(1_048_576, 16_383));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A2'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                "<row r='1'><c r='A1'><v>one</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>0</v></c></row>",
                "<row r='1'><c r='A1' s='4'><v>1</v></c></row>",
                "<row r='one'/>",
                "<row>"
            })
    void what_contradicts_itself_is_not_read(String rows) {
        assertThatThrownBy(() -> read(rows)).isInstanceOf(NotReadable.class);
    }

    private static Sheet read(String rows) throws NotReadable {
        var parts = new HashMap<String, byte[]>();
        part(parts, "_rels/.rels", "<r><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.xml'/></r>");
        part(
                parts,
                "xl\\workbook.xml",
                "<w xmlns:r='x/relationships'><sheets><sheet name='S' sheetId='1' r:id='b'/></sheets></w>");
        part(parts, "xl/_rels/workbook.xml.rels", "<r><Relationship Id='b' Type='x/worksheet' Target='S.xml'/></r>");
        part(parts, "XL/s.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return new Workbook(parts).sheet("S", 100);
    }

    private static void part(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }
}
