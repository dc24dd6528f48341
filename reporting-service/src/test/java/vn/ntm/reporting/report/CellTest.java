package vn.ntm.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.report.Cell.OfFigures;
import vn.ntm.reporting.report.Cell.OfTable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CellTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bieu-05/1.2/kh-6t",
                "figures/so-viec",
                "figures/so-viec@ha-tinh.huyen-1",
                "narrative/1",
                "narrative/12",
                "attachments/phu-luc"
            })
    void an_address_reads_as_it_was_written_in_json_and_as_a_key_too(String text) throws JsonProcessingException {
        var cell = Cell.valueOf(text);

        assertThat(cell).hasToString(text);
        assertThat(json.readValue(json.writeValueAsString(cell), Cell.class)).isEqualTo(cell);
        var keyed = json.writeValueAsString(Map.of(cell, 1));
        assertThat(json.readValue(keyed, new TypeReference<Map<Cell, Integer>>() {}))
                .containsEntry(cell, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "bieu-05",
                "bieu-05/1",
                "bieu-05/1/2/3",
                "Bieu/1/2",
                "figures/",
                "figures/a@",
                "figures/a/b",
                "narrative/0",
                "narrative/x",
                "narrative/1/2",
                "attachments/../x",
                "a/b/c\n"
            })
    void what_is_no_address_is_refused(String text) {
        assertThatThrownBy(() -> Cell.valueOf(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_kind_of_place_has_its_parts() {
        assertThat(Cell.valueOf("bieu-05/1.2/kh-6t"))
                .isEqualTo(new OfTable(new Code("bieu-05"), new Code("1.2"), new Code("kh-6t")));
        assertThat(Cell.valueOf("figures/so-viec")).isEqualTo(new OfFigures(new Code("so-viec"), null));
    }
}
