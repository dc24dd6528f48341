package vn.ntm.reporting.regime;

import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.ntm.events.RegimeTerms;

@Singleton
@Converter
class TermsColumn implements AttributeConverter<RegimeTerms, String> {

    private final ObjectMapper json;

    TermsColumn(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(RegimeTerms terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public RegimeTerms convertToEntityAttribute(String text) {
        try {
            return json.readValue(text, RegimeTerms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
