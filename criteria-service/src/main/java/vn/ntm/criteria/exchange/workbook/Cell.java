package vn.ntm.criteria.exchange.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a filled cell. */
public sealed interface Cell {

    record Text(String text) implements Cell {}

    /** As it is stored; what is seen of it is for the format to say. */
    record Amount(BigDecimal stored, NumberFormat format) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record YesOrNo(boolean yes) implements Cell {}

    /** A formula, with what it came to when the file was saved, or an error. */
    record Computed(String result) implements Cell {}
}
