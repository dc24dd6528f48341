package vn.ntm.reporting.holiday;

import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.ntm.kernel.workday.HolidayYear;

@Singleton
@Converter
class DaysColumn implements AttributeConverter<HolidayYear, String> {

    private final ObjectMapper json;

    DaysColumn(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(HolidayYear days) {
        try {
            return json.writeValueAsString(days);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public HolidayYear convertToEntityAttribute(String text) {
        try {
            return json.readValue(text, HolidayYear.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
