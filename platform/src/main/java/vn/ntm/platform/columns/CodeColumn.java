package vn.ntm.platform.columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

@Converter(autoApply = true)
class CodeColumn implements AttributeConverter<Code, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Code code) {
        return code == null ? null : code.toString();
    }

    @Override
    public @Nullable Code convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Code.valueOf(text);
    }
}
