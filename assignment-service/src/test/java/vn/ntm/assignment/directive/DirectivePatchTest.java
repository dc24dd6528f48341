package vn.ntm.assignment.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectivePatchTest {

    @Test
    void a_patch_may_say_whatever_a_document_says() {
        assertThat(said(DirectivePatch.class)).isEqualTo(said(Document.class));
    }

    private static List<String> said(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(DirectivePatchTest::said)
                .toList();
    }

    private static String said(RecordComponent component) {
        return component.getName() + ": " + component.getGenericType();
    }
}
